package org.chancery.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.model.Span;
import org.chancery.resolve.ReviewEntry.Place;

/** Finds the lines in which findings stand. */
final class Places {

    private final UnaryOperator<String> texts;
    private final Map<String, int[]> starts = new HashMap<>();

    /** Takes what gives the decoded text of an article's file. */
    Places(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** Returns the place of a span, which counts code points of the file. */
    Place of(Article article, Span span, String words) {
        int[] lines = starts.computeIfAbsent(article.file(), file -> lines(texts.apply(file)));
        if (lines.length == 0) {
            return new Place(article.file(), article.id(), 0, 0, words);
        }
        int found = Arrays.binarySearch(lines, span.start());
        int line = found >= 0 ? found : -found - 2;
        return new Place(article.file(), article.id(), line + 1, span.start() - lines[line] + 1, words);
    }

    /** Returns a whole article as a place. */
    static Place of(Article article) {
        return new Place(article.file(), article.id(), 0, 0, "");
    }

    /** Returns where an article first names a person. */
    Place of(Article article, Person person) {
        for (PersonRef ref : article.people()) {
            if (ref.id().equals(person.id()) && !ref.mentions().isEmpty()) {
                return of(
                        article,
                        ref.mentions().get(0).span(),
                        ref.mentions().get(0).text());
            }
        }
        return of(article);
    }

    /** Returns where each line begins, in code points; a line ends as it does for an editor. */
    private static int[] lines(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        int[] starts =
                new int[(int) text.chars().filter(c -> c == '\n' || c == '\r').count() + 1];
        int count = 1;
        int at = 0;
        for (int i = 0; i < text.length(); at++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean end = c == '\n' || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
            if (end) {
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
