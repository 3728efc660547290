package org.chancery.resolve;

import java.util.Arrays;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.text.Folding;

/**
 * The runs of five words of a text, each as a number, by which two texts are compared (Broder 1997). Case, accents and
 * punctuation make no difference.
 */
final class Runs {

    private static final int LENGTH = 5;

    private final long[] last = new long[LENGTH];
    private long[] runs = new long[512];
    private int count;
    private int words;

    private Runs() {}

    /** Returns the runs of an article's text, sorted as signed numbers, each once; headings and notes are left out. */
    static long[] of(Article article) {
        Runs runs = new Runs();
        for (Block block : article.body()) {
            if (block.kind() != Block.Kind.NOTE && block.kind() != Block.Kind.HEADING) {
                runs.read(article.sheet().text(article.sheet().toRange(block.span())));
            }
        }
        return runs.sorted();
    }

    /** Returns how many runs two texts have in common. */
    static int common(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private void read(String text) {
        int n = text.length();
        int i = 0;
        while (i < n) {
            int start = i;
            long hash = 0;
            boolean plain = true;
            while (i < n && isOfWord(text.charAt(i))) {
                char c = text.charAt(i++);
                plain &= c < 0x80;
                hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            }
            if (i > start) {
                add(plain ? hash : hash(Folding.fold(text.substring(start, i))));
            } else {
                i++;
            }
        }
    }

    /** A combining mark belongs to the letter before it. */
    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    private void add(long word) {
        last[words++ % LENGTH] = word;
        if (words >= LENGTH) {
            long run = 0;
            for (int i = 0; i < LENGTH; i++) {
                run = run * 0x100000001b3L + last[(words + i) % LENGTH];
            }
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, count * 2);
            }
            runs[count++] = mix(run);
        }
    }

    private long[] sorted() {
        Arrays.sort(runs, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, kept);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
