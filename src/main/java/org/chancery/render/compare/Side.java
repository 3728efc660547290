package org.chancery.render.compare;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.render.Html;

/** One of two texts: its paragraphs taken apart into words, and which of them stand in the other text. */
final class Side {

    private final List<String> paragraphs;
    private final List<List<Token>> tokens = new ArrayList<>();
    private final int[] firstWord;
    private final String tag;

    /** Index of each word's partner in the other text, or -1. */
    private int[] match = new int[0];

    /**
     * Takes a text.
     *
     * @param paragraphs its paragraphs
     * @param tag element around words that the other text does not have, {@code del} or {@code ins}
     */
    Side(List<String> paragraphs, String tag) {
        this.paragraphs = paragraphs;
        this.tag = tag;
        this.firstWord = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            tokens.add(Token.of(paragraphs.get(i)));
            firstWord[i + 1] = firstWord[i] + tokens.get(i).size();
        }
    }

    int size() {
        return paragraphs.size();
    }

    List<String> keys() {
        return tokens.stream().flatMap(List::stream).map(Token::key).toList();
    }

    void match(int[] partners) {
        this.match = partners;
    }

    /** Returns the paragraph that a word stands in. */
    int paragraphOf(int word) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstWord[middle] <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Returns how many words, without punctuation, the text has; only those that the other text has too if asked for. */
    int count(boolean matched) {
        int count = 0;
        int at = 0;
        for (List<Token> paragraph : tokens) {
            for (Token token : paragraph) {
                count += token.isWord() && (!matched || match[at] >= 0) ? 1 : 0;
                at++;
            }
        }
        return count;
    }

    /** Returns the number of tokens of a paragraph. */
    int words(int paragraph) {
        return tokens.get(paragraph).size();
    }

    /** Returns the partners of a paragraph's words, -1 for those that have none. */
    int[] partners(int paragraph) {
        return Arrays.copyOfRange(match, firstWord[paragraph], firstWord[paragraph + 1]);
    }

    /** Returns a paragraph as HTML with what only this text has marked. */
    SafeString html(int paragraph) {
        String text = paragraphs.get(paragraph);
        List<Token> own = tokens.get(paragraph);
        int[] partners = partners(paragraph);
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (int i = 0; i < own.size(); i++) {
            if (partners[i] < 0) {
                int last = i;
                while (last + 1 < own.size() && partners[last + 1] < 0) {
                    last++;
                }
                Html.escape(text, at, own.get(i).start(), out);
                out.append('<').append(tag).append('>');
                Html.escape(text, own.get(i).start(), own.get(last).end(), out);
                out.append("</").append(tag).append('>');
                at = own.get(last).end();
                i = last;
            }
        }
        Html.escape(text, at, text.length(), out);
        return new SafeString(out.toString());
    }
}
