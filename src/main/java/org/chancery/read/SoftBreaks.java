package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/**
 * Tells lines of a Markdown paragraph that a person set apart from those that an editor wrapped. Markdown joins both; but
 * {@code *Harbour Mail, 4 May 1979*} over {@code By Ana Duarte} are two lines to every reader. A line that is short where
 * the next word would have fitted, ends no sentence and is followed by a capital was set apart.
 */
final class SoftBreaks {

    /** UTF-16 units of the longest line that may be set apart. */
    private static final int LONGEST = 64;

    /** UTF-16 units that a page of a narrow column has at least. */
    private static final int NARROWEST = 40;

    private final String text;

    /** Units of the longest line of the text. */
    private final int measure;

    private SoftBreaks(String text, int measure) {
        this.text = text;
        this.measure = measure;
    }

    static SoftBreaks of(String text, Lines lines) {
        int longest = NARROWEST;
        for (int i = 0; i < lines.size(); i++) {
            longest = Math.max(longest, lines.last(i) - lines.first(i));
        }
        return new SoftBreaks(text, longest);
    }

    /**
     * Returns the lines of a paragraph in groups that belong together.
     *
     * @param plain whether it is a paragraph, no item, heading or quotation
     */
    List<List<Range>> parts(boolean plain, List<Range> paragraph) {
        if (!plain || paragraph.size() < 2) {
            return List.of(List.copyOf(paragraph));
        }
        List<List<Range>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= paragraph.size(); i++) {
            if (i == paragraph.size() || isApart(paragraph.get(i - 1), paragraph.get(i))) {
                parts.add(List.copyOf(paragraph.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private boolean isApart(Range line, Range next) {
        int end = line.end();
        while (end > line.start() && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int length = end - line.start();
        if (length == 0 || length > LONGEST || ".!?,;-\u2010\u00AD\u2014".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && "*_[(\"\u201C".indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word == next.end() || !Character.isUpperCase(text.charAt(word)) && !Character.isDigit(text.charAt(word))) {
            return false;
        }
        int stop = word;
        while (stop < next.end() && !Lines.isBlank(text.charAt(stop))) {
            stop++;
        }
        return (length + 1 + stop - next.start()) * 4 < measure * 3;
    }
}
