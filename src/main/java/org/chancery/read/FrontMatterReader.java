package org.chancery.read;

import java.util.List;
import java.util.Optional;
import org.chancery.config.YamlFault;
import org.chancery.config.YamlText;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Finds the YAML front matter of a file: a mapping between a first line {@code ---} and a line {@code ---} or
 * {@code ...}. Broken front matter is a warning; the article is read all the same.
 */
final class FrontMatterReader {

    private static final String CODE = "read.front-matter";

    /** Front matter with more UTF-16 units than this is an article between two rules. */
    private static final int LONGEST = 64 * 1024;

    private FrontMatterReader() {}

    /**
     * Reads the front matter.
     *
     * @param decoded the whole decoded file
     * @param path its path in the archive, for problems
     */
    static FrontMatterBlock read(String decoded, String path) {
        LineScanner lines = new LineScanner(decoded, 0);
        int number = 0;
        do {
            if (!lines.next()) {
                return FrontMatterBlock.NONE;
            }
            number++;
        } while (decoded.substring(lines.start(), lines.end()).isBlank());
        if (!isFence(decoded, lines, "---")) {
            return FrontMatterBlock.NONE;
        }
        int start = lines.start();
        int from = lines.after();
        boolean keyed = false;
        while (lines.next() && lines.start() - from < LONGEST) {
            if (isFence(decoded, lines, "---") || isFence(decoded, lines, "...")) {
                return keyed
                        ? parse(decoded, path, start, from, lines, number)
                        : FrontMatterBlock.NONE; // text between two rules
            }
            boolean opensWithKey = isKeyed(decoded, lines);
            if (!keyed && !opensWithKey && !isComment(decoded, lines)) {
                return FrontMatterBlock.NONE;
            }
            keyed |= opensWithKey;
        }
        return keyed ? unclosed(path, number) : FrontMatterBlock.NONE;
    }

    private static FrontMatterBlock parse(
            String decoded, String path, int start, int from, LineScanner end, int fenceLine) {
        String yaml = decoded.substring(from, end.start());
        try {
            Optional<Node> root = YamlText.compose(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                List<FrontMatter.Field> fields = new FrontMatterFields(yaml, from).read(mapping);
                return new FrontMatterBlock(start, end.after(), fields, List.of());
            }
            return broken(path, start, end.after(), "is no mapping of keys to values", fenceLine + 1, 1);
        } catch (YamlFault e) {
            return broken(path, start, end.after(), e.words(), fenceLine + e.line(), e.column());
        }
    }

    private static FrontMatterBlock broken(String path, int start, int end, String words, int line, int column) {
        return new FrontMatterBlock(
                start,
                end,
                List.of(),
                List.of(new Problem(
                        Severity.WARNING,
                        CODE,
                        path,
                        line,
                        column,
                        "has front matter that " + words + "; the article was read without it",
                        "Put values with a colon, a quotation mark or another sign of YAML in quotation marks")));
    }

    private static FrontMatterBlock unclosed(String path, int line) {
        return new FrontMatterBlock(
                0,
                0,
                List.of(),
                List.of(new Problem(
                        Severity.WARNING,
                        CODE,
                        path,
                        line,
                        1,
                        "has front matter that is not closed; it was read as text",
                        "Put a line of three hyphens after the last field")));
    }

    private static boolean isFence(String decoded, LineScanner line, String fence) {
        return decoded.substring(line.start(), line.end()).stripTrailing().equals(fence);
    }

    private static boolean isComment(String decoded, LineScanner line) {
        String words = decoded.substring(line.start(), line.end()).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /** Returns whether a line begins with a key and a colon. */
    private static boolean isKeyed(String decoded, LineScanner line) {
        int i = line.start();
        while (i < line.end() && isKeyCharacter(decoded.charAt(i))) {
            i++;
        }
        return i > line.start()
                && i < line.end()
                && decoded.charAt(i) == ':'
                && (i + 1 == line.end() || Lines.isBlank(decoded.charAt(i + 1)));
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '"' || c == '\'';
    }
}
