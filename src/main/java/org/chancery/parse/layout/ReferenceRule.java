package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A row that is nothing but a web address, or a cited link. */
final class ReferenceRule implements LineRule {

    private final Lexicon lexicon;

    ReferenceRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        Lexicon.Start start = row.words() <= 30 ? lexicon.start(row.key()) : null;
        if (start != null && start.role() == Role.REFERENCE) {
            return Vote.of(row, Role.REFERENCE, Vote.LIKELY, "reference-link");
        }
        return isHost(row.text()) ? Vote.of(row, Role.REFERENCE, Vote.LIKELY, "reference-host") : null;
    }

    /** Returns whether a text is just the name of a host or a web address. */
    static boolean isHost(String text) {
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Row.isBlank(c) || c == '@' || c == ',') {
                return false;
            }
            dots += c == '.' ? 1 : 0;
        }
        int dot = text.lastIndexOf('.');
        return dots > 0
                && text.length() >= 4
                && text.length() < 300
                && dot + 2 < text.length()
                && Character.isLowerCase(text.charAt(dot + 1))
                && Character.isLetterOrDigit(text.charAt(0));
    }
}
