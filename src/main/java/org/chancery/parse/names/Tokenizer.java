package org.chancery.parse.names;

/**
 * Parts a text into words, numbers and marks.
 *
 * <p>Inner apostrophes and hyphens stay in the word ({@code Hu'akavameiliku}, {@code Ki-moon}), initials keep their full
 * stops ({@code V.K.}), the possessive {@code 's} is a token of its own, and {@code pro-} and {@code -led} are cut off.
 */
final class Tokenizer {

    private final char[] text;
    private final int n;
    private final Tokens tokens;

    Tokenizer(char[] text, Tokens tokens) {
        this.text = text;
        this.n = text.length;
        this.tokens = tokens;
    }

    /** Adds all tokens of the text. */
    void run() {
        int i = 0;
        while (i < n) {
            char c = text[i];
            if (c == ' ') {
                i++;
            } else if (isLetter(c)) {
                i = word(i);
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                tokens.endLine();
                i++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                i++;
            } else if (Character.isDigit(c)) {
                i = number(i);
            } else {
                i = mark(i);
            }
        }
    }

    private int word(int start) {
        int j = start;
        int segment = start;
        while (j < n) {
            char c = text[j];
            if (isLetter(c) || Letters.isCombining(c) || Character.isDigit(c)) {
                j++;
                continue;
            }
            if (c == ' ') {
                break;
            }
            boolean letterNext = j + 1 < n && isLetter(text[j + 1]);
            if (Letters.isApostrophe(c) && letterNext && !possessiveAt(j)) {
                j++;
            } else if (Letters.isHyphen(c) && (letterNext || (j + 1 < n && Character.isDigit(text[j + 1])))) {
                if (segment == start && Affixes.isPrefix(text, start, j)) {
                    break;
                }
                if (endingAt(j + 1)) {
                    break;
                }
                j++;
                segment = j;
            } else if (c == '.' && j == segment + 1 && Character.isLetter(text[segment])) {
                j++;
                segment = j;
                if (!initialAt(j) && !(j < n && Letters.isHyphen(text[j]))) {
                    break;
                }
            } else if (c == '.' && letterNext && inHost(j)) {
                j++;
                segment = j;
            } else if (c == '.' && Affixes.isShortened(text, start, j)) {
                j++;
                break;
            } else {
                break;
            }
        }
        tokens.add(start, j, Tokens.WORD);
        return j;
    }

    private boolean initialAt(int at) {
        return at + 1 < n && Character.isLetter(text[at]) && text[at + 1] == '.';
    }

    private boolean inHost(int dot) {
        return Character.isLowerCase(text[dot - 1]) && Character.isLowerCase(text[dot + 1]);
    }

    private boolean possessiveAt(int apostrophe) {
        if (apostrophe + 1 >= n || !Letters.isApostrophe(text[apostrophe])) {
            return false;
        }
        char s = text[apostrophe + 1];
        return (s == 's' || s == 'S') && (apostrophe + 2 >= n || !isWordPart(text[apostrophe + 2]));
    }

    private boolean endingAt(int from) {
        int to = from;
        while (to < n && to - from < 12 && text[to] >= 'a' && text[to] <= 'z') {
            to++;
        }
        return (to == n || !isWordPart(text[to])) && Affixes.isEnding(text, from, to);
    }

    private int number(int start) {
        int j = start;
        while (j < n) {
            char c = text[j];
            boolean goesOn = Character.isDigit(c)
                    || isLetter(c)
                    || ((c == '.' || c == ',' || c == ':') && j + 1 < n && Character.isDigit(text[j + 1]));
            if (!goesOn) {
                break;
            }
            j++;
        }
        tokens.add(start, j, Tokens.NUMBER);
        return j;
    }

    private int mark(int start) {
        if (possessiveAt(start) && tokens.wordEndsAt(start)) {
            tokens.add(start, start + 2, Tokens.POSSESSIVE);
            return start + 2;
        }
        char c = text[start];
        int j = start + 1;
        while (j < n && text[j] == c) {
            j++;
        }
        tokens.add(start, j, Tokens.MARK);
        return j;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : isOtherLetter(c);
    }

    private static boolean isOtherLetter(char c) {
        return (Character.isLetter(c) && !Letters.isApostrophe(c)) || Character.isSurrogate(c);
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || Character.isDigit(c) || Letters.isCombining(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF' || c == '\u00AD';
    }
}
