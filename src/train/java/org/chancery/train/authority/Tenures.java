package org.chancery.train.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.gazetteer.AuthorityOffice;

/** Makes the offices of a person few: wordings of one office in one time become one. */
final class Tenures {

    private static final int MOST = 8;

    private Tenures() {}

    /** Returns the offices in order of their years; highest offices are kept where there are too many. */
    static List<Row> of(List<Row> rows) {
        List<Row> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(Row::attested)
                .thenComparingInt(Tenures::start)
                .thenComparingInt(Row::to)
                .thenComparingInt(r -> r.office().length())
                .thenComparing(Row::office));
        List<Row> kept = new ArrayList<>();
        for (Row row : ordered) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = isSame(kept.get(i), row) ? i : -1;
            }
            if (same < 0) {
                kept.add(row);
            } else {
                kept.set(same, join(kept.get(same), row));
            }
        }
        kept.sort(Comparator.comparing((Row r) -> rank(r.kind())).thenComparingInt(Tenures::start));
        List<Row> most = new ArrayList<>(kept.subList(0, Math.min(MOST, kept.size())));
        most.sort(Comparator.comparingInt(Tenures::start)
                .thenComparingInt(Row::to)
                .thenComparing(Row::office));
        return most;
    }

    private static int rank(AuthorityOffice kind) {
        return kind.isHighest() ? 0 : kind.isSingular() ? 1 : kind == AuthorityOffice.OTHER ? 3 : 2;
    }

    private static int start(Row row) {
        return row.from() > 0 ? row.from() : row.to();
    }

    private static boolean isSame(Row a, Row b) {
        if (!a.country().equals(b.country()) || a.kind() != b.kind()) {
            return false;
        }
        boolean wording = a.office().equals(b.office());
        if (!a.kind().isSingular() && !wording) {
            return false;
        }
        int aTo = Math.max(start(a), a.to());
        int bTo = Math.max(start(b), b.to());
        int slack = a.attested() && b.attested() ? 5 : 1;
        boolean open = a.to() == 0 && !a.attested() && start(b) >= start(a);
        return open && (wording || a.kind().isSingular()) || start(a) <= bTo + slack && start(b) <= aTo + slack;
    }

    /** Joins two wordings of one office; years that are stated win over years that are only attested. */
    private static Row join(Row a, Row b) {
        String office = a.office().length() <= b.office().length() && !a.attested()
                ? a.office()
                : shorter(a.office(), b.office());
        int from;
        int to;
        boolean attested = a.attested() && b.attested();
        if (!a.attested() && b.attested()) {
            from = a.from();
            to = a.to();
        } else {
            from = a.from() == 0 ? b.from() : b.from() == 0 ? a.from() : Math.min(a.from(), b.from());
            to = Math.max(a.to(), b.to());
        }
        return new Row(
                a.name(),
                a.wikidata(),
                a.likelyWikidata(),
                office,
                a.kind(),
                a.country(),
                from,
                to,
                attested,
                a.aliases(),
                a.origin());
    }

    private static String shorter(String a, String b) {
        return b.length() < a.length() ? b : a;
    }
}
