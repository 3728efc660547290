package org.chancery.read;

/**
 * Emphasis in one paragraph of Markdown, paired as CommonMark has it: a run of marks opens where words follow and closes
 * where words stand before. A run that pairs with none stays, such as {@code **} for a name struck out.
 */
final class MarkdownEmphasis {

    private MarkdownEmphasis() {}

    /** Returns how many marks there are. */
    static int count(String text, char[] fate) {
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            n += isMark(text, fate, i) ? 1 : 0;
        }
        return n;
    }

    /** Drops the marks that pair: gives them the fate {@code d}. */
    static void drop(String text, char[] fate) {
        int n = count(text, fate);
        int[] starts = new int[n];
        int[] lengths = new int[n];
        int depth = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && isMark(text, fate, end) && text.charAt(end) == text.charAt(i)) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = end == text.length() ? ' ' : text.charAt(end);
            boolean left = isLeft(before, after);
            boolean right = isLeft(after, before);
            boolean inWord =
                    text.charAt(i) == '_' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            int rest = end - i;
            if (right && !inWord) {
                for (int d = depth - 1; d >= 0 && rest > 0; d--) {
                    if (text.charAt(starts[d]) == text.charAt(i) && lengths[d] > 0) {
                        int pair = Math.min(lengths[d], rest);
                        erase(fate, starts[d] + lengths[d] - pair, pair);
                        erase(fate, end - rest, pair);
                        lengths[d] -= pair;
                        rest -= pair;
                        depth = lengths[d] == 0 ? d : d + 1;
                    }
                }
            }
            if (rest > 0 && left && !inWord) {
                starts[depth] = end - rest;
                lengths[depth++] = rest;
            }
            i = end;
        }
    }

    private static boolean isMark(String text, char[] fate, int i) {
        char c = text.charAt(i);
        return (c == '*' || c == '_' || c == '~') && fate[i] == 'k';
    }

    private static boolean isLeft(char before, char after) {
        if (Character.isWhitespace(after)) {
            return false;
        }
        return Character.isLetterOrDigit(after) || Character.isSurrogate(after) || !Character.isLetterOrDigit(before);
    }

    private static void erase(char[] fate, int from, int n) {
        for (int i = from; i < from + n; i++) {
            fate[i] = 'd';
        }
    }
}
