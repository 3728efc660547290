package org.chancery.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as cells of a table. */
final class Cells {

    private static final double HUNDREDTHS = 100;

    private Cells() {}

    /** Returns a row of cells, some of which may be null. */
    static List<@Nullable String> row(@Nullable String... cells) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
    }

    /** Returns items as one cell; null where there are none. */
    static @Nullable String list(List<String> items) {
        if (items.isEmpty()) {
            return null;
        }
        List<String> clean =
                items.stream().map(item -> item.replace(Column.DELIMITER, "/")).toList();
        return String.join(Column.DELIMITER, clean);
    }

    /** Returns words, or null where there are none. */
    static @Nullable String text(String words) {
        return words.isEmpty() ? null : words;
    }

    /** Returns a share from 0 to 1 with two digits at most. */
    static String share(double value) {
        return Double.toString(Math.round(value * HUNDREDTHS) / HUNDREDTHS);
    }

    /** Returns the name of a constant as exports write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
