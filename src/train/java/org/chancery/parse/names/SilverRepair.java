package org.chancery.parse.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Range;

/**
 * Mends labels that a program gave: titles are cut off, rooms and buildings dropped, and a person's name found once is labelled
 * everywhere else in the text, the short form too.
 */
final class SilverRepair {

    private final Words words;
    private final Tokens tokens;
    private final boolean[] taken;
    private final TreeMap<Integer, List<int[]>> byFirst = new TreeMap<>();
    private final Set<Integer> surnames = new TreeSet<>();
    private final List<Range> names = new ArrayList<>();

    private SilverRepair(Words words) {
        this.words = words;
        this.tokens = words.tokens();
        this.taken = new boolean[words.size()];
    }

    /** Returns the text with better labels. */
    static LabelledText repair(LabelledText text, BrownClusters brown, WordClasses lists) {
        SilverRepair repair = new SilverRepair(Words.of(text.text().toCharArray(), brown, lists));
        for (Range name : text.names()) {
            repair.keep(name);
        }
        repair.spread();
        return new LabelledText(text.text(), repair.names, text.weight());
    }

    /** Returns the text with titles cut off its names, and nothing else changed. */
    static LabelledText withoutTitles(LabelledText text, BrownClusters brown, WordClasses lists) {
        SilverRepair repair = new SilverRepair(Words.of(text.text().toCharArray(), brown, lists));
        for (Range name : text.names()) {
            repair.keep(name);
        }
        return new LabelledText(text.text(), repair.names, text.weight());
    }

    private void keep(Range name) {
        int from = 0;
        while (from < words.size() && tokens.end(from) <= name.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && tokens.start(to) < name.end()) {
            to++;
        }
        int skip = WordClasses.TITLE | WordClasses.HONORIFIC;
        while (to - from > 1 && (words.classes(from) & skip) != 0) {
            from++;
        }
        int next = to == from ? -1 : words.neighbour(to - 1, 1);
        boolean building = (words.classes(next) & WordClasses.ORGANISATION) != 0
                && words.shape(next).mayBeName();
        if (from >= to || building || taken[from]) {
            return;
        }
        label(from, to);
        int[] hashes = new int[to - from];
        for (int i = from; i < to; i++) {
            hashes[i - from] = words.hash(i);
        }
        byFirst.computeIfAbsent(hashes[0], h -> new ArrayList<>()).add(hashes);
        if (words.shape(to - 1).mayBeName() && tokens.end(to - 1) - tokens.start(to - 1) > 1) {
            surnames.add(hashes[hashes.length - 1]);
        }
        int eastAsian = WordClasses.SURNAME_ZH | WordClasses.SURNAME_KO;
        if (to - from > 1 && (words.classes(from) & eastAsian) != 0) {
            surnames.add(hashes[0]);
        }
    }

    private void label(int from, int to) {
        names.add(new Range(tokens.start(from), tokens.end(to - 1)));
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    private void spread() {
        Evidence evidence = Evidence.of(words);
        for (int i = 0; i < words.size(); i++) {
            if (taken[i] || !words.shape(i).mayBeName()) {
                continue;
            }
            int length = longest(i);
            if (length > 0) {
                label(i, i + length);
            } else if (surnames.contains(words.hash(i)) && standsAlone(i, evidence)) {
                label(i, i + 1);
            }
        }
    }

    private int longest(int i) {
        int best = 0;
        for (int[] name : byFirst.getOrDefault(words.hash(i), List.of())) {
            if (name.length > Math.max(1, best) && matches(i, name)) {
                best = name.length;
            }
        }
        return best;
    }

    private boolean matches(int i, int[] name) {
        for (int k = 0; k < name.length; k++) {
            if (i + k >= words.size() || words.hash(i + k) != name[k] || taken[i + k]) {
                return false;
            }
        }
        return true;
    }

    private boolean standsAlone(int i, Evidence evidence) {
        if ((evidence.of(words.hash(i)) & Evidence.LOWER) != 0) {
            return false;
        }
        int before = words.neighbour(i, -1);
        int after = words.neighbour(i, 1);
        boolean titled = (words.classes(before) & (WordClasses.TITLE | WordClasses.HONORIFIC)) != 0;
        boolean freeBefore = titled || isCommon(before, evidence);
        boolean freeAfter = isCommon(after, evidence) && (words.classes(after) & WordClasses.ORGANISATION) == 0;
        return freeBefore && freeAfter;
    }

    /** Returns whether no word of a name stands there: none with a capital, or one that the text has without capital too. */
    private boolean isCommon(int i, Evidence evidence) {
        return !words.shape(i).mayBeName() || (evidence.of(words.hash(i)) & Evidence.LOWER) != 0;
    }
}
