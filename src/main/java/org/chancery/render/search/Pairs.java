package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.render.Output;

/**
 * The articles in which two frequent words stand one behind the other. The positions of such words are many: a phrase of two
 * of them is looked up here instead, and neither's positions are read.
 */
final class Pairs {

    /** A word is frequent that stands in the texts so many times. */
    private static final int FREQUENT = 10_000;

    /** So many words at most, those that stand there most often; their pairs grow with the square. */
    private static final int MOST = 300;

    /** The pairs that begin with one word are spread over at most so many files, by the word behind it. */
    private static final int MOST_FILES = 64;

    /** A file of more bytes than this is made two, as far as the words behind can be parted. */
    private static final int FULL = 4_000;

    /** Articles looked at at a time. */
    private static final int STRETCH = 2048;

    private static final int POSITION_BITS = 18;
    private static final int WORD_BITS = 12;
    private static final int FIELD_BITS = 2;

    private final List<String> words;
    private final List<Postings.Reader> readers = new ArrayList<>();
    private final Map<Integer, Postings> found = new HashMap<>();
    private final Map<String, Map<String, Coded>> coded = new TreeMap<>();
    private long[] places = new long[1 << 16];
    private int count;

    private Pairs(List<String> words, List<Postings> postings, int space, int articles) {
        this.words = words;
        for (Postings one : postings) {
            Postings.Reader reader = one.reader();
            reader.next();
            readers.add(reader);
        }
        for (int from = 0; from < space; from += STRETCH) {
            gather(from + STRETCH);
            Arrays.sort(places, 0, count);
            match();
            count = 0;
        }
        words.forEach(word -> coded.put(word, new TreeMap<>()));
        found.forEach((pair, both) -> coded.computeIfAbsent(words.get(pair >>> WORD_BITS), word -> new TreeMap<>())
                .put(words.get(pair & ((1 << WORD_BITS) - 1)), both.coded(space, articles)));
        found.clear();
        readers.clear();
    }

    /**
     * Finds the pairs.
     *
     * @param terms all terms
     * @param space the articles' numbers lie below this
     * @param articles number of articles
     */
    static Pairs of(Map<String, Postings> terms, int space, int articles) {
        List<Map.Entry<String, Postings>> frequent = terms.entrySet().stream()
                .filter(entry -> entry.getValue().places() >= FREQUENT)
                .sorted(Comparator.comparingLong((Map.Entry<String, Postings> entry) ->
                                -entry.getValue().places())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
        return new Pairs(
                frequent.stream().map(Map.Entry::getKey).toList(),
                frequent.stream().map(Map.Entry::getValue).toList(),
                space,
                articles);
    }

    /** Returns over how many files the pairs that begin with a word are spread, a power of two; 0 where none are known. */
    int files(String word) {
        Map<String, Coded> seconds = coded.get(word);
        if (seconds == null) {
            return 0;
        }
        long bytes = seconds.values().stream()
                .mapToLong(postings -> postings.numbers().length)
                .sum();
        int files = 1;
        while (files < MOST_FILES && bytes > (long) files * FULL) {
            files *= 2;
        }
        return files;
    }

    /** Takes up the places of all words in the articles below a number that were not taken up before. */
    private void gather(int below) {
        for (int word = 0; word < words.size(); word++) {
            Postings.Reader reader = readers.get(word);
            while (reader.number() < below) {
                for (int i = 0; i < reader.count(); i++) {
                    if (reader.position(i) < 1 << POSITION_BITS) {
                        add(reader.number(), reader.position(i), word, reader.field());
                    }
                }
                reader.next();
            }
        }
    }

    private void add(int number, int position, int word, int field) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (((long) number << POSITION_BITS | position) << WORD_BITS | word) << FIELD_BITS | field;
    }

    private void match() {
        for (int i = 1; i < count; i++) {
            long before = places[i - 1] >>> FIELD_BITS;
            long here = places[i] >>> FIELD_BITS;
            // the same article, and the place behind
            if (here >>> WORD_BITS == (before >>> WORD_BITS) + 1 && position(here) > 0) {
                int pair = word(before) << WORD_BITS | word(here);
                int field = (int) Math.min(places[i - 1] & 3, places[i] & 3);
                found.computeIfAbsent(pair, p -> new Postings())
                        .add((int) (here >>> (WORD_BITS + POSITION_BITS)), position(here), Field.of(field));
            }
        }
    }

    private static int word(long place) {
        return (int) (place & ((1 << WORD_BITS) - 1));
    }

    private static int position(long place) {
        return (int) (place >>> WORD_BITS & ((1 << POSITION_BITS) - 1));
    }

    /** Returns the files, {@code w-HASH-FILE} by the first word: the second word, and the articles. */
    List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        coded.forEach((word, seconds) -> {
            int files = files(word);
            for (int file = 0; file < files; file++) {
                int wanted = file;
                outputs.add(Script.output(
                        "w-" + TermHash.name(word) + "-" + file,
                        script -> seconds.forEach((second, postings) -> {
                            if (Math.floorMod(TermHash.of(second), files) == wanted) {
                                script.line()
                                        .open()
                                        .text(second)
                                        .number(postings.articles())
                                        .bytes(postings.numbers())
                                        .close();
                            }
                        })));
            }
        });
        return outputs;
    }
}
