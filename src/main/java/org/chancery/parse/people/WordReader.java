package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.chancery.parse.people.Word.Shape;

/** Parts a line into words. */
final class WordReader {

    private static final Set<String> STOPPED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "brig", "sgt", "sen",
            "rep", "gov", "rev", "hon", "st", "messrs", "mme", "amb", "pres", "sec", "min", "fr", "ret", "retd", "engr",
            "atty");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr");

    private final Lexicon lexicon;

    WordReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the words of a range of a text, in order. */
    List<Word> read(char[] text, Range range) {
        List<Word> words = new ArrayList<>();
        int at = range.start();
        int last = -1;
        boolean opens = true;
        while (at < range.end()) {
            char c = text[at];
            if (c == ' ' || Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                at++;
                continue;
            }
            boolean joined = last >= 0 && onlyBlanks(text, last, at);
            Word word = next(text, at, range.end(), joined, opens);
            words.add(word);
            last = word.after();
            at = word.after();
            opens = word.type() == Shape.MARK ? opensAfter(text[word.start()], opens) : false;
        }
        ForeignTitles.mark(words);
        return words;
    }

    private static boolean onlyBlanks(char[] text, int from, int to) {
        if (to - from == 1 && text[from] == ' ') {
            return true;
        }
        if (to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c != ' ' && c != '\u00a0' && c != '\u200b' && c != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean opensAfter(char mark, boolean before) {
        return switch (mark) {
            case '.', '!', '?', ':', ';', '"', '“', '„', '«', '•', '|', '—', '#', '>', '*', '¿', '¡', '/' -> true;
            case '-', '–', '\'', '‘', '(', '[', '”', '»' -> before;
            default -> false;
        };
    }

    private Word next(char[] text, int at, int limit, boolean joined, boolean opens) {
        int plain = plainEnd(text, at, limit);
        if (plain > at) {
            return new Word(text, at, plain, plain, Shape.LOWER, lexicon.flagsOfAscii(text, at, plain), joined, opens);
        }
        int c = Character.codePointAt(text, at);
        if (Character.isDigit(c)) {
            int end = at;
            while (end < limit && Character.isLetterOrDigit(text[end])) {
                end++;
            }
            return word(text, at, end, end, Shape.NUMBER, joined, opens);
        }
        if (!Character.isLetter(c)) {
            int end = Math.min(limit, at + Character.charCount(c));
            return word(text, at, end, end, Shape.MARK, joined, opens);
        }
        int initials = initials(text, at, limit);
        if (initials > at) {
            return word(text, at, initials, initials, Shape.INITIAL, joined, opens);
        }
        int end = letters(text, at, limit);
        Shape type = type(text, at, end);
        int after = end;
        if (end < limit && text[end] == '.') {
            String key = Fold.key(new String(text, at, Math.min(end - at, 8)));
            if (GENERATIONS.contains(key)) {
                end++;
                after = end;
            } else if (STOPPED.contains(key)) {
                after = end + 1;
            }
        }
        return word(text, at, end, after, type, joined, opens);
    }

    /** Returns the end of a word of small letters before a blank, as most are, or {@code at} where another begins. */
    private static int plainEnd(char[] text, int at, int limit) {
        int end = at;
        while (end < limit && text[end] >= 'a' && text[end] <= 'z') {
            end++;
        }
        return end == limit || text[end] == ' ' ? end : at;
    }

    private Word word(char[] text, int start, int end, int after, Shape type, boolean joined, boolean opens) {
        return new Word(text, start, end, after, type, flags(text, start, end, type), joined, opens);
    }

    private int flags(char[] text, int start, int end, Shape type) {
        if (type == Shape.MARK) {
            return 0;
        }
        int last = end - start > 1 && text[end - 1] == '.' ? end - 1 : end;
        for (int i = start; i < last; i++) {
            if (text[i] >= 128) {
                int flags = lexicon.flags(Fold.key(new String(text, start, last - start)));
                return accented(text, start, last) ? flags & ~Lexicon.COMMON : flags;
            }
        }
        return lexicon.flagsOfAscii(text, start, last);
    }

    /** Returns whether a letter bears a mark that no common word has: {@code Støre} is a name, {@code chargé} is not. */
    private static boolean accented(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] >= 0xC0 && text[i] != 'é' && Character.isLetter(text[i]) && !isApostrophe(text[i])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of letters each followed by a stop, or {@code at} where there are none. */
    private static int initials(char[] text, int at, int limit) {
        int end = at;
        while (end + 1 < limit && Character.isUpperCase(text[end]) && text[end + 1] == '.') {
            end += 2;
            if (end + 2 < limit && text[end] == '-' && Character.isUpperCase(text[end + 1]) && text[end + 2] == '.') {
                end++;
            }
        }
        return end;
    }

    private static int letters(char[] text, int at, int limit) {
        int end = at;
        while (end < limit) {
            char c = text[end];
            if (isLetter(text, end)) {
                end += Character.isHighSurrogate(c) && end + 1 < limit ? 2 : 1;
            } else if ((isApostrophe(c) || c == '-' || c == '‐' || c == '‑')
                    && end + 1 < limit
                    && isLetter(text, end + 1)
                    && !(isApostrophe(c) && possessive(text, end, limit))) {
                end++;
            } else {
                break;
            }
        }
        return Math.max(end, at + 1);
    }

    private static boolean isLetter(char[] text, int at) {
        if (text[at] < 128) {
            return isPlainLetter(text[at]);
        }
        int c = Character.codePointAt(text, at);
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʻ' || c == 'ʼ' || c == '‘' || c == '`';
    }

    private static boolean possessive(char[] text, int at, int limit) {
        char c = text[at + 1];
        return (c == 's' || c == 'S') && (at + 2 >= limit || !isLetter(text, at + 2));
    }

    private static Shape type(char[] text, int start, int end) {
        if (lower(text, start, end)) {
            return Shape.LOWER;
        }
        int first = Character.codePointAt(text, start);
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            if (!Character.isLowerCase(first)) {
                return Shape.OTHER_LETTERS;
            }
            return article(text, start, end) ? Shape.CAPITAL : Shape.LOWER;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (Character.isLowerCase(c)) {
                return Shape.CAPITAL;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals > 1 ? Shape.CAPS : Shape.CAPITAL;
    }

    private static boolean lower(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] < 'a' || text[i] > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the word is a name with an Arabic article before a hyphen, such as {@code al-Sisi}. */
    private static boolean article(char[] text, int start, int end) {
        for (int i = start + 1; i < end && i <= start + 3; i++) {
            if (text[i] == '-') {
                return i + 1 < end && Character.isUpperCase(text[i + 1]);
            }
        }
        return start + 2 < end
                && text[start] == 'd'
                && text[start + 1] == '\''
                && Character.isUpperCase(text[start + 2]);
    }
}
