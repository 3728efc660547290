package org.chancery.parse.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line for rules about capitals. A word is a run of letters and digits with hyphens and apostrophes inside
 * it; the {@code 's} of a possessive is not part of it. The words of a text by number, from 0.
 */
final class Words {

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private @Nullable String[] forms = {};
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text, int from, int to) {
        Words words = new Words(text);
        int i = from;
        while (i < to) {
            if (!isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i++;
            if (isElision(text, start, to)) {
                words.add(start, i);
                continue;
            }
            while (i < to && (isPart(text.charAt(i)) || isInner(text, i, to) || isDotInside(text, start, i, to))) {
                i++;
            }
            words.add(start, withoutPossessive(text, start, i));
        }
        words.forms = new @Nullable String[words.size];
        return words;
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 ? isPlain(c) : Character.isLetterOrDigit(c);
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isPart(char c) {
        return c < 128
                ? isPlain(c)
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInner(String text, int i, int to) {
        return (text.charAt(i) == '-' || isApostrophe(text.charAt(i)))
                && i + 1 < to
                && isLetterOrDigit(text.charAt(i + 1));
    }

    /** {@code U.S.}, {@code V.K.}: capitals each with a full stop make one word. */
    private static boolean isDotInside(String text, int start, int i, int to) {
        return text.charAt(i) == '.'
                && Character.isUpperCase(text.charAt(i - 1))
                && (i - 1 == start || text.charAt(i - 2) == '.')
                && i + 2 < to
                && Character.isUpperCase(text.charAt(i + 1))
                && text.charAt(i + 2) == '.';
    }

    /** {@code l'Université}, {@code d'Armes}: the article is a word of its own. */
    private static boolean isElision(String text, int i, int to) {
        char c = text.charAt(i);
        return (c == 'l' || c == 'd' || c == 'L' || c == 'D')
                && i + 2 < to
                && isApostrophe(text.charAt(i + 1))
                && Character.isUpperCase(text.charAt(i + 2));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    String text(int word) {
        String form = forms[word];
        if (form == null) {
            form = text.substring(starts[word], ends[word]);
            forms[word] = form;
        }
        return form;
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    /** Returns whether the word has two letters or more and no small one. */
    boolean isAllCapitals(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return ends[word] - starts[word] > 1;
    }

    /** Returns whether only a blank, a possessive, the full stop of an initial or {@code &} parts this word from the next. */
    boolean joinsNext(int word) {
        if (word + 1 >= size || starts[word + 1] - ends[word] > 3) {
            return false;
        }
        int from = isPossessive(word) ? afterPossessive(word) : ends[word];
        for (int i = from; i < starts[word + 1]; i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && i == ends[word] && isInitial(word);
            if (c != ' ' && c != '\u00A0' && c != '&' && !initial) {
                return false;
            }
        }
        return true;
    }

    private boolean isInitial(int word) {
        String form = text(word);
        boolean capital = isCapitalised(word) && (form.length() == 1 || form.indexOf('.') > 0);
        return capital || form.equals("St") || form.equals("Dr") || form.equals("Jr");
    }

    /** Returns whether a blank, or a comma and a blank, parts this word from the next. */
    boolean joinsOverComma(int word) {
        int gap = word + 1 < size ? starts[word + 1] - ends[word] : 0;
        return (gap == 1 && text.charAt(ends[word]) == ' ')
                || (gap == 2 && text.charAt(ends[word]) == ',' && text.charAt(ends[word] + 1) == ' ');
    }

    private int afterPossessive(int word) {
        int i = ends[word] + 1;
        return i < text.length() && (text.charAt(i) == 's' || text.charAt(i) == 'S') ? i + 1 : i;
    }

    /** Returns whether a possessive stands behind this word: {@code Kono's}, {@code workers'}. */
    boolean isPossessive(int word) {
        return ends[word] < text.length() && isApostrophe(text.charAt(ends[word]));
    }

    /** Returns whether the word stands at the head of the line or of a sentence. */
    boolean opensSentence(int word) {
        if (word == 0) {
            return true;
        }
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '“') {
                return true;
            }
        }
        return false;
    }
}
