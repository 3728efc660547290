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

    private final ReadAhead<AuthorityTable> people = ReadAhead.of(() -> AuthorityTable.read("authority.tsv"));
    private final ReadAhead<AuthorityTable> keys = ReadAhead.of(() -> AuthorityTable.read("authority.keys"));

    /**
     * Returns everybody in whose name or one of its variants this word stands, in the order of the list.
     *
     * @param token a word of a name as {@link AuthorityNames#tokens} folds it
     */
    public List<AuthorityPerson> withToken(String token) {
        AuthorityTable index = keys.get();
        int at = index.find(token);
        if (at < 0) {
            return List.of();
        }
        List<AuthorityPerson> found = new ArrayList<>();
        int line = 0;
        for (String step : AuthorityTable.split(index.fields(at).get(1), ' ')) {
            line += Integer.parseInt(step, 36);
            found.add(person(line));
        }
        return found;
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
        for (int i = 3; i + 3 < fields.size(); i += 4) {
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
        String variants = fields.get(2);
        return new AuthorityPerson(
                line,
                fields.get(0),
                fields.get(1),
                variants.isEmpty() ? List.of() : AuthorityTable.split(variants, '|'),
                tenures);
    }

    private static int year(String written) {
        String digits = written.startsWith("~") ? written.substring(1) : written;
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
