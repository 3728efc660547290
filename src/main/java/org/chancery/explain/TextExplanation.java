package org.chancery.explain;

import java.util.Locale;
import org.chancery.model.Article;

/** Sets an explanation for a terminal. */
public final class TextExplanation {

    private static final int LABEL = 11;
    private static final int NUMBER = 4;
    private static final int INDENT = NUMBER + 2 + LABEL;

    private final RuleWords rules = new RuleWords();
    private final TextLines out;

    private TextExplanation(int width, boolean colours) {
        this.out = new TextLines(Math.max(width, INDENT + 30), colours);
    }

    /**
     * Returns an explanation as text: first what the record says as a whole, then the article line by line, the words
     * that mean something marked and below each line what they mean.
     *
     * @param explanation the explanation
     * @param width columns of the terminal; under 47 it is taken as 47
     * @param colours whether to mark words with ANSI colours; with {@code ⟦⟧} otherwise
     */
    public static String of(Explanation explanation, int width, boolean colours) {
        TextExplanation text = new TextExplanation(width, colours);
        text.facts(explanation.article());
        explanation.lines().forEach(line -> text.line(line, explanation.article()));
        return text.out.toString();
    }

    private void facts(Article article) {
        out.words(article.file(), 0, TextLines.Style.STRONG);
        for (Facts.Fact fact : Facts.of(article, rules)) {
            out.start(pad(fact.label(), LABEL), TextLines.Style.STRONG);
            out.go(fact.value(), LABEL, TextLines.Style.PLAIN);
            if (!fact.how().isEmpty()) {
                out.go("  — " + fact.how(), LABEL, TextLines.Style.QUIET);
            }
            out.end();
        }
        out.end();
    }

    private void line(Explanation.Line line, Article article) {
        String text = article.sheet().text();
        out.start(String.format(Locale.ROOT, "%" + NUMBER + "d  ", line.number()), TextLines.Style.QUIET);
        out.start(pad(line.role(), LABEL), TextLines.Style.QUIET);
        if (line.isKept()) {
            Segments.of(line)
                    .forEach(segment -> out.go(segment.range().of(text), INDENT, TextLines.Style.of(segment.kind())));
            out.end();
            Notes.of(line, text, rules).forEach(this::note);
        } else {
            out.go(line.range().of(text), INDENT, TextLines.Style.QUIET);
            out.end();
            out.words(rules.of(line.leftOut()), INDENT, TextLines.Style.QUIET);
        }
    }

    private void note(Notes.Note note) {
        out.start(" ".repeat(NUMBER + 2), TextLines.Style.PLAIN);
        out.start(pad("", LABEL), TextLines.Style.PLAIN);
        out.start(
                "  " + pad(note.kind().word(), LABEL + 2),
                TextLines.Style.of(note.kind()).unmarked());
        int indent = INDENT + 2 + LABEL + 2;
        out.go(note.words(), indent, TextLines.Style.PLAIN);
        if (!note.meaning().isEmpty()) {
            out.go(" = " + note.meaning(), indent, TextLines.Style.PLAIN);
        }
        if (!note.how().isEmpty()) {
            out.go("  — " + note.how(), indent, TextLines.Style.QUIET);
        }
        out.end();
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }
}
