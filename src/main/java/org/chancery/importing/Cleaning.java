package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;

/** Brings what was found into the form it is kept in: values on one line, addresses that are ones, text without controls. */
final class Cleaning {

    private Cleaning() {}

    static Found of(Found found) {
        List<Found.Field> fields = new ArrayList<>();
        for (Found.Field field : found.fields()) {
            List<String> values = field.values().stream()
                    .map(Cleaning::oneLine)
                    .filter(value -> !value.isEmpty())
                    .filter(value -> !field.key().equals("url") || WebAddress.is(value))
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                fields.add(new Found.Field(field.key(), values, oneLine(field.origin())));
            }
        }
        return new Found(oneLine(found.place()), found.format(), fields, PlainText.clean(found.text()));
    }

    private static String oneLine(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
