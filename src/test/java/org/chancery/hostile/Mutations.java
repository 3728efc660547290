package org.chancery.hostile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Damaged articles: each number stands for the same one on every machine. */
final class Mutations {

    private static final Pattern GOLD_MARKS = Pattern.compile("⟦(?:(?:p|d):[^|⟦⟧]+\\||x\\|)|⟧");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1252"),
            Charset.forName("GB18030"));
    private static final List<String> ENDINGS = List.of(".txt", ".txt", ".txt", ".md", ".html");
    private static final int LONGEST = 60_000;

    private static final List<String> PIECES = List.of(
            "\0",
            "\u202E",
            "\u2066",
            "\u200B",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "e\u0301\u0302\u0303",
            "\uFFFE",
            "\u2028",
            "\r",
            "\r\n\r\n",
            "\t\t",
            "\u00A0",
            "\u3000",
            "<",
            "</p>",
            "<script>",
            "<!--",
            "]]>",
            "&#0;",
            "&amp;amp;",
            "---\n",
            "---\ntitle: [a\n---\n",
            "a: &a [*a]\n",
            "**",
            "[](",
            "![x](y)",
            "`",
            "> ",
            "| ",
            "# ",
            "- ",
            "\u201C",
            "\u201D",
            "\"",
            "'",
            "«",
            "»",
            "said",
            "(",
            ")",
            "((((",
            "Mr. ",
            "H.E. ",
            "van der ",
            "President ",
            "31 February 2024",
            "00/00/0000",
            "2024-13-45",
            "May ",
            "May 2024",
            "1st ",
            "Tuesday",
            "1999999999999999999",
            "Source: ",
            "By ",
            "Q: ",
            "A: ",
            "PARIS, ",
            "(Xinhua) -- ",
            "©",
            "@",
            "http://",
            "www.",
            ".",
            "...",
            "——",
            "中国",
            "习近平",
            "Đ",
            "İ",
            "ß",
            "ﬁ",
            "Ａ",
            "\uD842\uDFB7",
            "ا",
            "ש",
            "า",
            "ཀྵ");

    private final List<String> seeds;

    private Mutations(List<String> seeds) {
        this.seeds = seeds;
    }

    /**
     * A damaged article.
     *
     * @param name name of its file
     * @param bytes the file
     */
    record Damaged(String name, byte[] bytes) {}

    /** Takes the sample archive, the gold cases and the pages that tests of the layout read. */
    static Mutations ofArticles() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (String folder : List.of("articles", "src/test/resources/gold", "src/test/resources/read")) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    if (!file.getFileName().toString().startsWith("_") && text.length() <= LONGEST) {
                        seeds.add(GOLD_MARKS.matcher(text).replaceAll(""));
                    }
                }
            }
        }
        return new Mutations(seeds);
    }

    /** Returns a damaged article. */
    Damaged get(int number) {
        Random random = new Random(0x43684D75L * (number + 1L));
        StringBuilder text = new StringBuilder(one(seeds, random));
        for (int steps = 1 + random.nextInt(12); steps > 0; steps--) {
            change(text, random);
            if (text.length() > LONGEST) {
                text.setLength(LONGEST);
            }
        }
        Charset charset = random.nextInt(8) == 0 ? one(CHARSETS, random) : StandardCharsets.UTF_8;
        byte[] bytes = encode(text.toString(), charset);
        for (int flips = random.nextInt(10) == 0 ? random.nextInt(20) : 0; flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(20) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        return new Damaged(number + one(ENDINGS, random), bytes);
    }

    private void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(200));
        switch (random.nextInt(14)) {
            case 0 -> text.delete(at, end);
            case 1, 2 -> text.insert(at, one(PIECES, random));
            case 3 -> text.insert(at, one(PIECES, random).repeat(1 + random.nextInt(400)));
            case 4 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 5 -> {
                String other = one(seeds, random);
                int from = random.nextInt(other.length() + 1);
                text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(3000)));
            }
            case 6 -> lines(text, random);
            case 7 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
            case 8 -> text.replace(at, end, text.substring(at, end).replace("\n", ""));
            case 9 -> text.replace(at, end, text.substring(at, end).replace(" ", "\n"));
            case 10 -> text.replace(at, end, text.substring(at, end).replace(" ", ""));
            case 11 -> text.setLength(Math.max(0, end));
            case 12 -> text.delete(0, at);
            default -> text.reverse();
        }
    }

    private static void lines(StringBuilder text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.toString().split("\n", -1)));
        switch (random.nextInt(3)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 ->
                lines.addAll(
                        random.nextInt(lines.size()), Collections.nCopies(1 + random.nextInt(100), one(lines, random)));
            default -> Collections.reverse(lines);
        }
        text.setLength(0);
        text.append(String.join("\n", lines));
    }

    /** Half of a pair of surrogates is written as it would be by a program that does not know better. */
    private static byte[] encode(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        if (charset == StandardCharsets.UTF_16LE) {
            byte[] marked = new byte[bytes.length + 2];
            marked[0] = (byte) 0xFF;
            marked[1] = (byte) 0xFE;
            System.arraycopy(bytes, 0, marked, 2, bytes.length);
            return marked;
        }
        return bytes;
    }

    private static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
