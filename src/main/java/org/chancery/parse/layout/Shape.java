package org.chancery.parse.layout;

/** What the form of a line tells without knowing any of its words. */
final class Shape {

    private Shape() {}

    /** Words that make a line running text even where no full stop ends it. */
    private static final int LONG = 28;

    /** Words of a full sentence; a headline has fewer or lacks the full stop. */
    private static final int SENTENCE = 9;

    /** Returns whether a row is running text: a sentence with its full stop, or very long. */
    static boolean isProse(Row row) {
        if (row.words() >= LONG) {
            return true;
        }
        if (row.words() < SENTENCE || !endsSentence(row.text())) {
            return false;
        }
        return !endsWithQuestion(row.text()) || row.words() >= 18 || hasInnerStop(row.text());
    }

    /** Returns whether the text ends with a full stop, question or exclamation mark, perhaps inside quotes or brackets. */
    static boolean endsSentence(String text) {
        char c = lastSign(text);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == ':' || c == '/';
    }

    /** Returns whether the text ends with a question mark, perhaps inside quotes or brackets. */
    static boolean endsWithQuestion(String text) {
        char c = lastSign(text);
        return c == '?' || c == '？' || c == ';' && hasGreek(text);
    }

    private static boolean hasGreek(String text) {
        return text.chars().anyMatch(c -> c >= 0x370 && c < 0x400);
    }

    /** Returns the last unit that is no quotation mark, bracket or emphasis mark. */
    static char lastSign(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ("\"”’'»)]*_“".indexOf(c) < 0 && !Row.isBlank(c)) {
                return c;
            }
        }
        return '\0';
    }

    /** Returns whether a sentence ends before the end of the text and another begins. */
    static boolean hasInnerStop(String text) {
        for (int i = 2; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?')
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && text.charAt(i + 1) == ' '
                    && !Character.isLowerCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a text is set in capitals: at least four letters and none that is small. */
    static boolean isCapitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                upper++;
            }
        }
        return upper >= 4;
    }

    /** Returns whether the first letter is a capital, or of a script without capitals. */
    static boolean startsCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Returns whether there is no letter or digit at all. */
    static boolean isSigns(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }
}
