package org.chancery.parse.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Range;
import org.chancery.model.Title;
import org.chancery.read.FrontMatter;
import org.jspecify.annotations.Nullable;

/** Finds what an article is called. */
public final class TitleReader {

    /** UTF-16 units by which a headline must be longer than the front matter's title to be its fuller form. */
    private static final int FULLER = 8;

    /**
     * Returns the title: front matter, else headline, else a cited headline, else one made from the first words. Where the
     * front matter's title is just the beginning of the headline, it was cut short, and the headline is the title.
     */
    public Title read(Layout layout) {
        Optional<FrontMatter.Value> given =
                layout.frontMatter().first("title", "headline", "name", "heading", "subject");
        Title headline = headline(layout);
        if (given.isPresent()
                && !given.get().text().isBlank()
                && (headline == null || !isCut(given.get().text(), headline.text()))) {
            Range range = given.get().range();
            return new Title(
                    withoutForward(given.get().text().strip()),
                    Title.Basis.FRONT_MATTER,
                    range.isEmpty() ? null : layout.sheet().toSpan(range));
        }
        if (headline != null) {
            return headline;
        }
        Title cited = cited(layout);
        return cited != null ? cited : DerivedTitle.of(layout);
    }

    /** {@code FW: Two flags over one kitchen}: the subject of a letter that was sent on. */
    private static String withoutForward(String subject) {
        String title = subject;
        for (int colon = title.indexOf(':'); colon > 0 && colon <= 3; colon = title.indexOf(':')) {
            String mark = title.substring(0, colon).toLowerCase(Locale.ROOT);
            if (!mark.equals("fw") && !mark.equals("fwd") && !mark.equals("re")) {
                break;
            }
            title = title.substring(colon + 1).strip();
        }
        return title;
    }

    /** Returns whether a title is a headline's beginning, up to the end of a word. */
    private static boolean isCut(String title, String headline) {
        String key = Lexicon.bare(Row.key(title));
        String whole = Row.key(headline);
        return !key.isEmpty()
                && whole.length() >= key.length() + FULLER
                && whole.startsWith(key)
                && !Character.isLetterOrDigit(whole.charAt(key.length()));
    }

    private static @Nullable Title headline(Layout layout) {
        List<Line> lines = layout.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role() != Role.HEADLINE || line.rule().equals("headline-copy")) {
                continue;
            }
            Range range = trimmed(layout, line.range());
            boolean two = i + 1 < lines.size()
                    && lines.get(i + 1).role() == Role.HEADLINE
                    && lines.get(i + 1).rule().equals(line.rule())
                    && line.rule().equals("headline");
            if (two) {
                Range whole = new Range(
                        range.start(), trimmed(layout, lines.get(i + 1).range()).end());
                return title(layout, whole, Title.Basis.HEADLINE);
            }
            if (!range.isEmpty()) {
                return title(layout, range, Title.Basis.HEADLINE);
            }
        }
        return null;
    }

    private static Title title(Layout layout, Range range, Title.Basis basis) {
        String words = layout.sheet().text(range).replaceAll("\\s+", " ").strip();
        return new Title(words, basis, layout.sheet().toSpan(range));
    }

    /** Returns a range without marks of Markdown at either end. */
    private static Range trimmed(Layout layout, Range range) {
        String text = layout.sheet().text(range);
        int start = UpdateMark.end(text);
        int end = text.length();
        while (start < end
                && (text.charAt(start) == '#' || text.charAt(start) == '*' || Row.isBlank(text.charAt(start)))) {
            start++;
        }
        while (end > start
                && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == '*' || Row.isBlank(text.charAt(end - 1)))) {
            end--;
        }
        return new Range(range.start() + start, range.start() + end);
    }

    private static @Nullable Title cited(Layout layout) {
        for (Line line : layout.lines()) {
            if (line.role() == Role.REFERENCE
                    && line.rule().equals("under-reference")
                    && !ReferenceRule.isHost(layout.text(line))
                    && layout.text(line).split(" ").length >= 3) {
                return title(layout, line.range(), Title.Basis.REFERENCE);
            }
        }
        return null;
    }
}
