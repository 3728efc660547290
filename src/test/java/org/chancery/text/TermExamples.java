package org.chancery.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The table of texts and their terms that the program and the search page are both tried with. */
public final class TermExamples {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final String LETTERS = "abcs''’-  ABĆŁđøßæÞ̣́éёЙйΣς外交部さンー국กุ12\u00ad\u200d`ʻİıﬁ²ـًू";

    /** A text and its terms. */
    public record Example(String text, List<String> terms) {}

    private TermExamples() {}

    public static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/text/terms.tsv"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String text = line.substring(0, line.indexOf('\t'));
                String terms = line.substring(line.indexOf('\t') + 1);
                examples.add(new Example(
                        ESCAPE.matcher(text).replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16))),
                        terms.isEmpty() ? List.of() : List.of(terms.split(" "))));
            }
        }
        return examples;
    }

    /** Returns a text of letters of many scripts. */
    public static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
