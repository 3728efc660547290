package org.chancery.read;

import java.util.List;
import org.chancery.model.Range;
import org.chancery.model.Sheet;
import org.chancery.model.SheetSource;
import org.chancery.problem.Problem;

/**
 * One file, decoded and laid out as a sheet, not yet understood.
 *
 * @param file path in the archive, with {@code /}
 * @param id address of its page, from the path
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param encoding name of the encoding it was decoded with
 * @param encodingBasis how that was decided
 * @param decoded the whole decoded file without a byte order mark
 * @param frontMatter what stands about the article at its head
 * @param text gives the text as a reader would see it
 * @param problems what was wrong and could be mended
 * @param hints what the mark-up of a Markdown or HTML file says about stretches of the sheet, in order; empty for plain text
 */
public record RawArticle(
        String file,
        String id,
        String sha256,
        String encoding,
        String encodingBasis,
        String decoded,
        FrontMatter frontMatter,
        SheetSource text,
        List<Problem> problems,
        List<Hint> hints) {

    private static final String ADDRESS = "url";

    public RawArticle {
        problems = List.copyOf(problems);
        hints = List.copyOf(hints);
    }

    /** Makes an article whose text stands in memory. */
    public RawArticle(
            String file,
            String id,
            String sha256,
            String encoding,
            String encodingBasis,
            String decoded,
            FrontMatter frontMatter,
            Sheet sheet,
            List<Problem> problems,
            List<Hint> hints) {
        this(file, id, sha256, encoding, encodingBasis, decoded, frontMatter, SheetSource.of(sheet), problems, hints);
    }

    /** Returns the text as a reader would see it. */
    public Sheet sheet() {
        return text.sheet();
    }

    /** Makes an article without mark-up. */
    public RawArticle(
            String file,
            String id,
            String sha256,
            String encoding,
            String encodingBasis,
            String decoded,
            FrontMatter frontMatter,
            Sheet sheet,
            List<Problem> problems) {
        this(file, id, sha256, encoding, encodingBasis, decoded, frontMatter, sheet, problems, List.of());
    }

    /** Returns the whole address on the web that the file states the article was published at, or an empty text. */
    public String address() {
        return frontMatter
                .first(ADDRESS)
                .map(FrontMatter.Value::text)
                .filter(RawArticle::isWebAddress)
                .orElse("");
    }

    /** Returns what stands about an article whose address alone is known. */
    public static FrontMatter stated(String address) {
        Range nowhere = new Range(0, 0);
        return address.isEmpty()
                ? FrontMatter.NONE
                : new FrontMatter(
                        nowhere,
                        List.of(new FrontMatter.Field(ADDRESS, List.of(new FrontMatter.Value(address, nowhere)))));
    }

    private static boolean isWebAddress(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.length() > "https://".length()
                && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
    }
}
