package org.chancery.parse.names;

import java.text.Normalizer;
import java.util.Random;
import org.chancery.model.Range;

/** Writes a labelled text in other ways that keep every letter in its place: in capitals, as a headline, without accents. */
final class CaseVariants {

    private CaseVariants() {}

    /** Returns the text written in one of the other ways. */
    static LabelledText vary(LabelledText text, Random random) {
        StringBuilder changed = new StringBuilder(text.text());
        int way = random.nextInt(5);
        if (way == 0) {
            boolean whole = random.nextInt(3) == 0;
            for (Range name : text.names()) {
                int last = Math.max(name.start(), changed.lastIndexOf(" ", name.end() - 1) + 1);
                upper(changed, whole ? name.start() : last, name.end());
            }
        } else if (way == 1 || way == 2) {
            lines(changed, random, way == 1);
        } else {
            plain(changed);
        }
        return new LabelledText(changed.toString(), text.names(), text.weight());
    }

    private static void lines(StringBuilder text, Random random, boolean capitals) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && !endsSentence(text, end)) {
                end++;
            }
            if (random.nextInt(capitals ? 5 : 3) == 0) {
                if (capitals) {
                    upper(text, start, end);
                } else {
                    headline(text, start, end);
                }
            }
            start = end + 1;
        }
    }

    private static boolean endsSentence(CharSequence text, int at) {
        return at > 1
                && text.charAt(at) == ' '
                && text.charAt(at - 1) == '.'
                && Character.isLowerCase(text.charAt(at - 2));
    }

    private static void headline(StringBuilder text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) == ' ') {
            text.setCharAt(from - 1, '\n');
        }
        if (to < text.length() && text.charAt(to) == ' ') {
            text.setCharAt(to, '\n');
        }
        for (int i = from; i < to; i++) {
            if (i == from || text.charAt(i - 1) == ' ') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
    }

    private static void upper(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        }
    }

    /** Returns words in capitals, letter by letter. */
    static String upper(String words) {
        StringBuilder changed = new StringBuilder(words);
        upper(changed, 0, words.length());
        return changed.toString();
    }

    private static void plain(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xC0 && Character.isLetter(c)) {
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                text.setCharAt(i, c == 'đ' ? 'd' : c == 'Đ' ? 'D' : parts.charAt(0));
            }
        }
    }
}
