package org.chancery.parse.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a page takes to read: {@code 2 min read}, {@code Lesezeit: 3 Minuten}. */
final class ReadingTimeRule implements LineRule {

    private static final Pattern PARTING = Pattern.compile("[ :()|·•-]+");

    private static final int LONGEST = 7;

    private static final Set<String> MINUTES =
            Set.of("min", "mins", "minute", "minutes", "minuto", "minutos", "minuti", "minuten", "min.", "mn", "phút");

    private static final Set<String> READING = Set.of(
            "read",
            "reading",
            "lecture",
            "lectura",
            "leitura",
            "lettura",
            "lesezeit",
            "lesedauer",
            "leestijd",
            "listen",
            "watch",
            "đọc");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.words() < 2) {
            return null;
        }
        boolean figure = false;
        boolean minutes = false;
        boolean reading = false;
        for (String part : PARTING.split(row.key())) {
            boolean starts = !part.isEmpty() && Character.isDigit(part.charAt(0));
            figure |= starts;
            minutes |= MINUTES.contains(part) || starts && part.endsWith("min");
            reading |= READING.contains(part);
        }
        return figure && minutes && reading ? Vote.of(row, Role.NOTICE, Vote.CERTAIN, "reading-time") : null;
    }
}
