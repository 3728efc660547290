package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * An authority list of people who held offices: names, variants, offices with years. It helps to tell people apart by
 * office and year; it is far from complete, and nobody is less of a person for not being in it.
 *
 * <p>The list is read as bytes; only the lines looked up become objects. Safe for several threads.
 */
public final class Authority {

    /** The field that holds the variants of a name; the offices follow it. */
    private static final int VARIANTS = 2;

    private final ReadAhead<AuthorityTable> people = ReadAhead.of(() -> AuthorityTable.read("authority.tsv"));
    private final ReadAhead<AuthorityTable> keys = ReadAhead.of(() -> AuthorityTable.read("authority.keys"));

    /**
     * Returns the lines of everybody in whose name or one of its variants this word stands, in their order.
     *
     * @param token a word of a name as {@link AuthorityNames#tokens} folds it
     */
    public int[] withToken(String token) {
        AuthorityTable index = keys.get();
        int at = index.find(token);
        if (at < 0) {
            return new int[0];
        }
        List<String> steps = AuthorityTable.split(index.fields(at).get(1), ' ');
        int[] lines = new int[steps.size()];
        int line = 0;
        for (int i = 0; i < lines.length; i++) {
            line += Integer.parseInt(steps.get(i), 36);
            lines[i] = line;
        }
        return lines;
    }

    /**
     * Returns the usual name of the person at a line of the list, and its variants behind it.
     *
     * @param line 0 or more and less than {@link #size}
     */
    public List<String> names(int line) {
        List<String> fields = people.get().fields(line, VARIANTS + 1);
        List<String> names = new ArrayList<>();
        names.add(fields.get(0));
        names.addAll(variants(fields));
        return names;
    }

    private static List<String> variants(List<String> fields) {
        String variants = fields.get(VARIANTS);
        return variants.isEmpty() ? List.of() : AuthorityTable.split(variants, '|');
    }

    /** Returns the number of people in the list. */
    public int size() {
        return people.get().size();
    }

    /**
     * Returns the person at a line of the list.
     *
     * @param line 0 or more and less than {@link #size}
     */
    public AuthorityPerson person(int line) {
        List<String> fields = people.get().fields(line);
        List<AuthorityTenure> tenures = new ArrayList<>();
        for (int i = VARIANTS + 1; i + 3 < fields.size(); i += 4) {
            String from = fields.get(i + 2);
            String to = fields.get(i + 3);
            String title = fields.get(i);
            tenures.add(new AuthorityTenure(
                    title,
                    AuthorityOffice.of(title),
                    fields.get(i + 1),
                    year(from),
                    year(to),
                    from.startsWith("~") || to.startsWith("~")));
        }
        return new AuthorityPerson(line, fields.get(0), fields.get(1), variants(fields), tenures);
    }

    private static int year(String written) {
        String digits = written.startsWith("~") ? written.substring(1) : written;
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
