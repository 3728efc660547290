package org.chancery.render.cite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An article as BibTeX, with the fields {@code date}, {@code language} and {@code entrysubtype} of biblatex beside those that
 * every BibTeX knows. Names and titles stand in two pairs of braces, so that no style takes them apart.
 */
public final class BibTexEntry {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTexEntry() {}

    /** Returns the entry, with a line end behind it. */
    public static String of(Citation citation) {
        boolean hasOutlet = !citation.outlet().isEmpty();
        StringBuilder entry = new StringBuilder();
        entry.append(hasOutlet ? "@article{" : "@misc{").append(citation.key()).append(",\n");
        field(entry, "title", "{{" + escape(citation.title()) + "}}");
        if (!citation.authors().isEmpty()) {
            field(
                    entry,
                    "author",
                    citation.authors().stream()
                            .map(author -> "{" + escape(author) + "}")
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        if (hasOutlet) {
            field(entry, "journal", "{{" + escape(citation.outlet()) + "}}");
            field(entry, "entrysubtype", "{newspaper}");
        }
        date(entry, citation);
        if (!citation.address().isEmpty()) {
            field(entry, "url", "{" + citation.address() + "}");
        }
        field(entry, "language", "{" + escape(citation.language()) + "}");
        return entry.append("}\n").toString();
    }

    private static void date(StringBuilder entry, Citation citation) {
        if (citation.date() == null) {
            return;
        }
        field(entry, "date", "{" + citation.date().edtf() + "}");
        List<Integer> start = DateParts.of(citation.date()).get(0);
        field(entry, "year", "{" + citation.date().edtf().substring(0, 4) + "}");
        if (citation.hasOneDate() && start.size() > 1) {
            field(entry, "month", MONTHS.get(start.get(1) - 1));
        }
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = ").append(value).append(",\n");
    }

    /** Returns words with the signs of TeX made harmless; line ends and controls become blanks. */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                // a brace out of balance would swallow the rest of the file
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                default -> out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.toString();
    }
}
