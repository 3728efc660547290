package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trie over words that finds the names of a list in a text in one pass, the longest where several begin at the same
 * word. Accents never matter; whether capitals do is said for each name. A possessive {@code 's} behind a name is left
 * out of the match. Nodes live in flat arrays: 20,000 names of two words take about two megabytes.
 *
 * <p>Safe for several threads once built.
 *
 * @param <T> what a name stands for
 */
public final class TokenTrie<T> {

    /** How the capitals of a text must agree with those of a name. */
    public enum Case {
        /** They do not matter: {@code peace talks}, {@code Peace Talks}. */
        ANY,
        /** A word that is capitalised in the name is so in the text, which may have it all in capitals. */
        CAPITALISED,
        /** Letter by letter the same: {@code US} but never {@code us} or {@code Us}. */
        EXACT
    }

    /**
     * A name found.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param value what the name stands for
     */
    public record Match<T>(int start, int end, T value) {}

    private record Name<T>(
            String form, Case rule, T value, @Nullable Name<T> next) {}

    private static final int ROOT = 0;

    private final WordTable words;
    private final long[] edges;
    private final int[] targets;
    private final List<@Nullable Name<T>> names;
    private final int size;

    private TokenTrie(Builder<T> builder) {
        this.words = builder.words;
        this.edges = builder.edges;
        this.targets = builder.targets;
        this.names = new ArrayList<>(builder.names);
        this.size = builder.size;
    }

    /** Returns the number of names. */
    public int size() {
        return size;
    }

    /** Returns the names found in a text, in order, none overlapping another. */
    public List<Match<T>> find(String text) {
        return find(text, 0, text.length());
    }

    /** Returns the names found in a stretch of a text, in order, none overlapping another. */
    public List<Match<T>> find(CharSequence text, int from, int to) {
        List<Match<T>> found = new ArrayList<>();
        Tokens tokens = Tokens.of(text, from, to);
        int at = 0;
        while (at < tokens.size()) {
            int node = ROOT;
            int token = at;
            int last = -1;
            Name<T> best = null;
            while (true) {
                int word = words.find(text, tokens.start(token), tokens.end(token));
                node = word == WordTable.NONE ? -1 : child(edges, targets, node, word);
                if (node < 0) {
                    break;
                }
                Name<T> name = fitting(names.get(node), text, tokens, at);
                if (name != null) {
                    best = name;
                    last = token;
                }
                if (token + 1 == tokens.size() || !tokens.joinsNext(token)) {
                    break;
                }
                token++;
            }
            if (best == null) {
                at++;
            } else {
                found.add(new Match<>(tokens.start(at), tokens.end(last), best.value()));
                at = last + 1;
            }
        }
        return found;
    }

    private static <T> @Nullable Name<T> fitting(@Nullable Name<T> names, CharSequence text, Tokens tokens, int first) {
        for (Name<T> name = names; name != null; name = name.next()) {
            if (name.rule() == Case.ANY || agrees(name, text, tokens, first)) {
                return name;
            }
        }
        return null;
    }

    /** Sets the words of a name beside those of the text from a word on. */
    private static <T> boolean agrees(Name<T> name, CharSequence text, Tokens tokens, int first) {
        Tokens own = Tokens.of(name.form(), 0, name.form().length());
        for (int i = 0; i < own.size(); i++) {
            if (name.rule() == Case.EXACT) {
                int length = own.end(i) - own.start(i);
                if (tokens.end(first + i) - tokens.start(first + i) != length) {
                    return false;
                }
                for (int k = 0; k < length; k++) {
                    char a = name.form().charAt(own.start(i) + k);
                    char b = text.charAt(tokens.start(first + i) + k);
                    if (Character.isUpperCase(a) != Character.isUpperCase(b)) {
                        return false;
                    }
                }
            } else if (own.isCapitalised(i) && !tokens.isCapitalised(first + i)) {
                return false;
            }
        }
        return true;
    }

    private static int child(long[] edges, int[] targets, int node, int word) {
        long key = key(node, word);
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            if (edges[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** Never zero, which marks an empty slot. */
    private static long key(int node, int word) {
        return ((long) node << 32) | (word + 1);
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    /** Collects names; the first of two equal ones wins. */
    public static final class Builder<T> {
        private final WordTable words = new WordTable();
        private long[] edges = new long[256];
        private int[] targets = new int[256];
        private int edgeCount;
        private final List<@Nullable Name<T>> names = new ArrayList<>();
        private int size;

        /** Starts an empty trie. */
        public Builder() {
            names.add(null);
        }

        /**
         * Adds a name.
         *
         * @param form the name in its usual spelling; one without any word is passed over
         * @param rule how capitals must agree
         * @param value what it stands for
         */
        public Builder<T> add(String form, Case rule, T value) {
            Tokens tokens = Tokens.of(form, 0, form.length());
            int node = ROOT;
            for (int i = 0; i < tokens.size(); i++) {
                node = grow(node, words.add(form, tokens.start(i), tokens.end(i)));
            }
            if (node != ROOT) {
                names.set(node, behind(names.get(node), new Name<>(form, rule, value, null)));
                size++;
            }
            return this;
        }

        private static <T> Name<T> behind(@Nullable Name<T> first, Name<T> added) {
            return first == null
                    ? added
                    : new Name<>(first.form(), first.rule(), first.value(), behind(first.next(), added));
        }

        private int grow(int node, int word) {
            int known = child(edges, targets, node, word);
            if (known >= 0) {
                return known;
            }
            if (++edgeCount * 2 > edges.length) {
                long[] oldEdges = edges;
                int[] oldTargets = targets;
                edges = new long[oldEdges.length * 2];
                targets = new int[edges.length];
                for (int i = 0; i < oldEdges.length; i++) {
                    if (oldEdges[i] != 0) {
                        put(oldEdges[i], oldTargets[i]);
                    }
                }
            }
            int made = names.size();
            names.add(null);
            put(key(node, word), made);
            return made;
        }

        private void put(long key, int target) {
            int mask = edges.length - 1;
            int slot = slot(key, mask);
            while (edges[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            edges[slot] = key;
            targets[slot] = target;
        }

        /** Returns the trie; the builder must not be used any more. */
        public TokenTrie<T> build() {
            return new TokenTrie<>(this);
        }
    }
}
