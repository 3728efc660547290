package org.chancery.parse.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.FrontMatter;
import org.chancery.read.RawArticle;

/** A short report with the truth marked in it, and what the reader makes of it. The form of the files is told in their first lines. */
record MarkedCase(
        String name,
        String text,
        Map<String, String> names,
        Map<String, String> parts,
        Map<Range, String> mentions,
        List<String> quotes) {

    private static final Pattern MARK = Pattern.compile("⟦(\\w+)\\|([^⟧]*)⟧");
    private static final ArticleParser PARSER = new ArticleParser(Gazetteer.shipped());

    /** Returns the cases of a file. */
    static List<MarkedCase> read(String resource) {
        List<MarkedCase> cases = new ArrayList<>();
        for (String one : ("\n" + resource(resource)).split("\n=== ", -1)) {
            int line = one.indexOf('\n');
            if (!one.isBlank() && one.charAt(0) != '#' && one.charAt(0) != '\n') {
                cases.add(parse(one.substring(0, line), one.substring(line + 1)));
            }
        }
        return cases;
    }

    /** Returns the text of a file of cases. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(MarkedCase.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedCase parse(String name, String rest) {
        int rule = rest.startsWith("---\n") ? 0 : rest.indexOf("\n---\n") + 1;
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> quotes = new ArrayList<>();
        for (String field : rest.substring(0, rule).lines().toList()) {
            String key = field.substring(0, field.indexOf(": "));
            String value = field.substring(key.length() + 2);
            if (key.startsWith("q ")) {
                quotes.add(names.get(key.substring(2)) + ": " + value);
            } else {
                String[] both = value.split(" / ", -1);
                names.put(key, both[0]);
                parts.put(both[0], both.length > 1 ? both[1] : "subject");
            }
        }
        StringBuilder plain = new StringBuilder();
        Map<Range, String> mentions = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(rest.substring(rule + 4));
        while (mark.find()) {
            mark.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(mark.group(2));
            mentions.put(
                    new Range(start, plain.length()),
                    Objects.requireNonNull(names.get(mark.group(1)), name + " " + mark.group(1)));
        }
        mark.appendTail(plain);
        return new MarkedCase(name, plain.toString(), names, parts, mentions, quotes);
    }

    /** Returns what the program reads from the text. */
    ParsedArticle parsed() {
        return parsed(text);
    }

    /** Returns what the program reads from any text. */
    static ParsedArticle parsed(String text) {
        return PARSER.parse(new RawArticle(
                "case.txt", "case", "", "UTF-8", "test", text, FrontMatter.NONE, Sheet.of(text), List.of()));
    }
}
