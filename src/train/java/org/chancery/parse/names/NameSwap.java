package org.chancery.parse.names;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.model.Range;

/**
 * Gives the people of a labelled text other names, one person the same name throughout, so that the model learns from what
 * stands around names rather than names by heart.
 */
final class NameSwap {

    private final NameMaker maker;

    NameSwap(NameMaker maker) {
        this.maker = maker;
    }

    /** Returns the text with other names. */
    LabelledText swap(LabelledText text, Random random) {
        Map<String, MadeUpName> byLast = new TreeMap<>();
        Map<String, MadeUpName> byFirst = new TreeMap<>();
        for (Range range : text.names()) {
            String name = text.words(range);
            int space = name.lastIndexOf(' ');
            if (space > 0) {
                String last = CaseVariants.upper(name.substring(space + 1));
                MadeUpName other = byLast.computeIfAbsent(last, k -> maker.next(random));
                byFirst.putIfAbsent(CaseVariants.upper(name.substring(0, name.indexOf(' '))), other);
            }
        }
        LabelledText.Builder builder = new LabelledText.Builder();
        int done = 0;
        for (Range range : text.names()) {
            builder.add(text.text().substring(done, range.start()));
            builder.name(other(text.words(range), byLast, byFirst, random));
            done = range.end();
        }
        return builder.add(text.text().substring(done)).build(text.weight());
    }

    private String other(String name, Map<String, MadeUpName> byLast, Map<String, MadeUpName> byFirst, Random random) {
        int space = name.lastIndexOf(' ');
        String key = CaseVariants.upper(name.substring(space + 1));
        String other;
        if (space > 0) {
            other = byLast.computeIfAbsent(key, k -> maker.next(random)).full();
        } else if (!byLast.containsKey(key) && byFirst.containsKey(key)) {
            other = byFirst.get(key).given();
        } else {
            other = byLast.computeIfAbsent(key, k -> maker.next(random)).brief();
        }
        boolean capitals = name.length() > 2 && name.equals(CaseVariants.upper(name));
        return capitals ? CaseVariants.upper(other) : other;
    }
}
