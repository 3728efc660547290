package org.chancery.train.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.chancery.gazetteer.AuthorityNames;

/**
 * Makes the authority list of office-holders that the program ships.
 *
 * <pre>java org.chancery.train.authority.MakeAuthority OFFICEHOLDERS.tsv.gz src/main/resources/org/chancery/gazetteer</pre>
 *
 * <p>The source has the columns name, qid, office, country, start, end, aliases, origin. Rows of the origin {@code hand}
 * are taken over only where another row confirms the person. The same source gives the same list, byte for byte.
 */
public final class MakeAuthority {

    private static final String HEAD = """
            # Office-holders. Made by org.chancery.train.authority.MakeAuthority; do not edit by hand.
            # Origins and licences: META-INF/NOTICE.
            """;

    private MakeAuthority() {}

    /**
     * Reads the source and writes {@code authority.tsv} and {@code authority.keys}.
     *
     * @param args the source file and the folder to write to
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: MakeAuthority OFFICEHOLDERS.tsv.gz FOLDER");
        }
        List<Row> rows = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
            rows.addAll(read(in));
        }
        try (InputStream in = Objects.requireNonNull(MakeAuthority.class.getResourceAsStream("usual.tsv"))) {
            rows.addAll(read(in));
        }
        List<Holder> holders = Holders.of(rows);
        StringBuilder people = new StringBuilder(HEAD);
        people.append(
                "# name, Wikidata id, other forms, then for each office: title, country, first year, last year; ~ is only attested\n");
        Map<String, TreeSet<Integer>> index = new TreeMap<>();
        Map<String, Integer> owners = new TreeMap<>();
        holders.forEach(h -> h.likelyWikidata().forEach(q -> owners.merge(q, 1, Integer::sum)));
        for (int line = 0; line < holders.size(); line++) {
            Holder holder = holders.get(line);
            person(holder, wikidata(holder, owners), line, people, index);
        }
        Files.writeString(Path.of(args[1], "authority.tsv"), people);
        Files.writeString(Path.of(args[1], "authority.keys"), keys(index));
    }

    private static List<Row> read(InputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.startsWith("#") && !line.startsWith("name\tqid")) {
                rows.add(Row.of(line));
            }
        }
        return rows;
    }

    /** Returns the certain Wikidata id, else the likely one where it is given to this person alone. */
    private static String wikidata(Holder holder, Map<String, Integer> owners) {
        String certain = holder.wikidata();
        Set<String> likely = holder.likelyWikidata();
        if (!certain.isEmpty() || likely.size() != 1) {
            return certain;
        }
        String only = likely.iterator().next();
        return owners.getOrDefault(only, 0) == 1 ? only : "";
    }

    private static void person(
            Holder holder, String wikidata, int line, StringBuilder out, Map<String, TreeSet<Integer>> index) {
        String name = holder.usualName();
        List<String> variants = new ArrayList<>();
        holder.forms().forEach((fold, form) -> {
            if (!fold.equals(AuthorityNames.fold(name))) {
                variants.add(form);
            }
            for (String token : AuthorityNames.tokens(form)) {
                if (token.length() > 1) {
                    index.computeIfAbsent(token, k -> new TreeSet<>()).add(line);
                }
            }
        });
        for (String token : AuthorityNames.tokens(name)) {
            if (token.length() > 1) {
                index.computeIfAbsent(token, k -> new TreeSet<>()).add(line);
            }
        }
        variants.sort(null);
        out.append(name).append('\t').append(wikidata).append('\t').append(String.join("|", variants));
        for (Row row : Tenures.of(holder.rows())) {
            String mark = row.attested() ? "~" : "";
            out.append('\t').append(row.office());
            out.append('\t').append(row.country());
            out.append('\t').append(row.from() == 0 ? "" : mark + row.from());
            out.append('\t').append(row.to() == 0 ? "" : mark + row.to());
        }
        out.append('\n');
    }

    private static String keys(Map<String, TreeSet<Integer>> index) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("# word of a name, lines of authority.tsv: differences in base 36\n");
        Map<String, TreeSet<Integer>> byBytes = new TreeMap<>(MakeAuthority::compareBytes);
        byBytes.putAll(index);
        byBytes.forEach((token, lines) -> {
            out.append(token).append('\t');
            int last = 0;
            boolean first = true;
            for (int line : lines) {
                out.append(first ? "" : " ").append(Integer.toString(line - last, 36));
                last = line;
                first = false;
            }
            out.append('\n');
        });
        return out.toString();
    }

    private static int compareBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
