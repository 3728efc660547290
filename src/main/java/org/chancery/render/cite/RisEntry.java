package org.chancery.render.cite;

import java.util.List;
import java.util.Locale;
import org.chancery.model.PartialDate;

/** An article as RIS, the format of reference managers: two letters, two blanks, a hyphen, a blank and a value a line. */
public final class RisEntry {

    private RisEntry() {}

    /** Returns the entry; its lines end as the format asks. */
    public static String of(Citation citation) {
        StringBuilder entry = new StringBuilder();
        line(entry, "TY", "NEWS");
        line(entry, "ID", citation.key());
        line(entry, "TI", citation.title());
        // a comma would tell the family name from the others, and none is known
        citation.authors().forEach(author -> line(entry, "AU", author.replace(",", "")));
        line(entry, "T2", citation.outlet());
        PartialDate date = citation.date();
        if (date != null) {
            line(entry, "PY", date.edtf().substring(0, 4));
            if (citation.hasOneDate()) {
                line(entry, "DA", day(DateParts.of(date).get(0)));
            } else {
                line(entry, "N1", "Published " + date.edtf());
            }
        }
        line(entry, "LA", citation.language());
        line(entry, "UR", citation.address());
        return entry.append("ER  - \r\n").toString();
    }

    /** Returns year, month and day with a slash behind each, what is not known left empty. */
    private static String day(List<Integer> parts) {
        return String.format(
                Locale.ROOT,
                "%04d/%s/%s/",
                parts.get(0),
                parts.size() > 1 ? String.format(Locale.ROOT, "%02d", parts.get(1)) : "",
                parts.size() > 2 ? String.format(Locale.ROOT, "%02d", parts.get(2)) : "");
    }

    private static void line(StringBuilder entry, String tag, String value) {
        if (!value.isEmpty()) {
            entry.append(tag).append("  - ").append(oneLine(value)).append("\r\n");
        }
    }

    private static String oneLine(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
        return out.toString();
    }
}
