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

    private static final int ROOT = 0;

    /** A name has no more words that matter for capitals. */
    private static final int MOST_CAPITALS = 64;

    /**
     * A name at its node.
     *
     * @param capitals the words of the name that are capitalised, one bit each
     * @param next the name added after this one at the same node
     */
    private record Name<T>(
            String form,
            Case rule,
            long capitals,
            T value,
            @Nullable Name<T> next) {}

    private final WordTable words;
    private final TrieEdges edges;
    private final List<@Nullable Name<T>> names;
    private final int size;

    private TokenTrie(Builder<T> builder) {
        this.words = builder.words;
        this.edges = builder.edges;
        this.names = new ArrayList<>(builder.names);
        this.size = builder.size;
    }

    /** Returns the number of names. */
    public int size() {
        return size;
    }

    /** Returns the names found in a text, in order, none overlapping another. */
    public List<Match<T>> find(String text) {
        return find(Tokens.of(text, 0, text.length(), words), 0, text.length());
    }

    /**
     * Returns the names found in a stretch of a text, in order, none overlapping another.
     *
     * @param tokens the words of the text, looked up in the word table that this trie was built with
     */
    public List<Match<T>> find(Tokens tokens, int from, int to) {
        List<Match<T>> found = List.of();
        int stop = tokens.countBefore(to);
        int at = tokens.countBefore(from);
        while (at < stop) {
            int node = edges.fromRoot(tokens.word(at));
            int token = at;
            int last = -1;
            Name<T> best = null;
            while (node >= 0 && tokens.end(token) <= to) {
                Name<T> name = fitting(names.get(node), tokens, at, token);
                if (name != null) {
                    best = name;
                    last = token;
                }
                if (token + 1 == stop || !tokens.joinsNext(token)) {
                    break;
                }
                token++;
                node = edges.child(node, tokens.word(token));
            }
            if (best == null) {
                at++;
            } else {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Match<>(tokens.start(at), tokens.end(last), best.value()));
                at = last + 1;
            }
        }
        return found;
    }

    private static <T> @Nullable Name<T> fitting(@Nullable Name<T> names, Tokens tokens, int first, int last) {
        for (Name<T> name = names; name != null; name = name.next()) {
            boolean fits =
                    switch (name.rule()) {
                        case ANY -> true;
                        case CAPITALISED -> hasCapitals(name.capitals(), tokens, first);
                        case EXACT -> isSameCase(name.form(), tokens.text(), tokens.start(first), tokens.end(last));
                    };
            if (fits) {
                return name;
            }
        }
        return null;
    }

    private static boolean hasCapitals(long capitals, Tokens tokens, int first) {
        int token = first;
        for (long left = capitals; left != 0; left >>>= 1) {
            if ((left & 1) != 0 && !tokens.isCapitalised(token)) {
                return false;
            }
            token++;
        }
        return true;
    }

    /** Sets the letters of a name beside those of a stretch of a text; signs between words do not count. */
    private static boolean isSameCase(String form, String text, int start, int end) {
        int at = start;
        for (int i = 0; i < form.length(); i++) {
            if (!Tokens.isWordPart(form.charAt(i))) {
                continue;
            }
            while (at < end && !Tokens.isWordPart(text.charAt(at))) {
                at++;
            }
            if (at == end || Character.isUpperCase(form.charAt(i)) != Character.isUpperCase(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return at == end;
    }

    /** Collects names; the first of two equal ones wins. */
    public static final class Builder<T> {
        private final WordTable words;
        private final TrieEdges edges = new TrieEdges();
        private final List<@Nullable Name<T>> names = new ArrayList<>();
        private int size;

        /** Starts an empty trie with words of its own. */
        public Builder() {
            this(new WordTable());
        }

        /** Starts an empty trie whose words are numbered by a table that other tries share. */
        Builder(WordTable words) {
            this.words = words;
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
            int node = ROOT;
            for (int word : Tokens.numbers(form, words)) {
                node = edges.grow(node, word, names.size());
                if (node == names.size()) {
                    names.add(null);
                }
            }
            if (node != ROOT) {
                long capitals = rule == Case.CAPITALISED ? capitals(form) : 0;
                names.set(node, behind(names.get(node), new Name<>(form, rule, capitals, value, null)));
                size++;
            }
            return this;
        }

        private static long capitals(String form) {
            long capitals = 0;
            int word = 0;
            boolean inside = false;
            for (int i = 0; i < form.length() && word < MOST_CAPITALS; i++) {
                char c = form.charAt(i);
                boolean part = Tokens.isWordPart(c);
                boolean starts = part && (!inside || Character.isIdeographic(c));
                if (starts && Character.isUpperCase(c)) {
                    capitals |= 1L << word;
                }
                word += starts ? 1 : 0;
                inside = part && !Character.isIdeographic(c);
            }
            return capitals;
        }

        private static <T> Name<T> behind(@Nullable Name<T> first, Name<T> added) {
            return first == null
                    ? added
                    : new Name<>(
                            first.form(), first.rule(), first.capitals(), first.value(), behind(first.next(), added));
        }

        /** Returns the trie; the builder must not be used any more. */
        public TokenTrie<T> build() {
            return new TokenTrie<>(this);
        }
    }
}
