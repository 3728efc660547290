package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Part;
import org.chancery.model.Range;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Words that may be the name of a person, with what their surroundings tell. Filled in by the readers of one article. */
final class Candidate {

    /** What forms of address tell of a person's sex. */
    enum Sex {
        /** Mrs, Lady, Queen. */
        WOMAN,
        /** Mr, Lord, King. */
        MAN,
        /** Not told. */
        UNKNOWN
    }

    /** Number of the line, counted over the lines read. */
    final int line;
    /** The words of that line. */
    final List<Word> words;
    /** Index of the first word of the name. */
    final int from;
    /** Index of its last word. */
    final int to;
    /** Folded words of the name. */
    final List<String> keys;
    /** Titles before it, the nearest first, as folded keys. */
    final List<String> titles = new ArrayList<>();

    /** The same titles as they stand in the text. */
    final List<String> shownTitles = new ArrayList<>();

    /** Words of the office that the text gives before the name, or null. */
    @Nullable
    Range office;

    /** Words of the office that the text gives behind the name, or null. */
    @Nullable
    Range officeBehind;

    /** Part told by a credit, or null. */
    @Nullable
    Part part;

    /** Name of the rule that told most. */
    String rule = "shape";

    /** Sum of what speaks for a person less what speaks against; 2 is enough. */
    double evidence;
    /** Whether it stands inside the name of a place, a body or a work. */
    boolean blocked;
    /** Whether a relation to somebody else introduces it. */
    boolean kin;
    /** Whether it can only be a later mention of somebody known. */
    boolean weak;
    /** Whether {@code the elder} or the like stands before it. */
    boolean elder;
    /** Whether the text says that this is how the name is written now. */
    boolean usual;
    /** Whether it is initials that stand for a whole name. */
    boolean initials;
    /** Whether it is the label of a speaker. */
    boolean label;
    /** What the forms of address tell. */
    Sex sex = Sex.UNKNOWN;

    @Nullable
    private String key;

    Candidate(int line, List<Word> words, int from, int to) {
        this.line = line;
        this.words = words;
        this.from = from;
        this.to = to;
        List<String> found = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (words.get(i).type() != Shape.MARK) {
                found.add(words.get(i).key());
            }
        }
        this.keys = List.copyOf(found);
    }

    /** Returns where the name stands on the sheet. */
    Range range() {
        return new Range(words.get(from).start(), words.get(to).end());
    }

    /** Returns the word at an offset from the first word of the line, or null beyond either end. */
    @Nullable
    Word word(int index) {
        return index < 0 || index >= words.size() ? null : words.get(index);
    }

    /** Returns whether it is one word. */
    boolean single() {
        return keys.size() == 1;
    }

    /** Returns the key under which equal names fall together. */
    String key() {
        if (key == null) {
            key = keys.size() == 1 ? keys.get(0) : String.join(" ", keys);
        }
        return key;
    }

    /** Returns the same finding for a longer or shorter stretch of the line. */
    Candidate stretched(int newFrom, int newTo) {
        Candidate other = new Candidate(line, words, newFrom, newTo);
        other.titles.addAll(titles);
        other.shownTitles.addAll(shownTitles);
        other.office = office;
        other.officeBehind = officeBehind;
        other.part = part;
        other.rule = rule;
        other.evidence = evidence;
        other.blocked = blocked;
        other.kin = kin;
        other.weak = weak;
        other.elder = elder;
        other.label = label;
        other.initials = initials;
        other.usual = usual;
        other.sex = sex;
        return other;
    }

    /** Returns whether every word is in capitals. */
    boolean caps() {
        for (int i = from; i <= to; i++) {
            if (words.get(i).type() == Shape.CAPITAL || words.get(i).type() == Shape.LOWER) {
                return false;
            }
        }
        return true;
    }

    /** Adds to the evidence and keeps the name of the rule that told most. */
    void tell(double weight, String told) {
        evidence += weight;
        if (weight >= 2) {
            rule = told;
        }
    }
}
