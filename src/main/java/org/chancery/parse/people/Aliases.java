package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Finds where a text says that one name is another name of somebody. */
final class Aliases {

    private static final int REACH = 16;
    private static final Set<String> NAMING =
            Set.of("known", "called", "nicknamed", "alias", "aka", "née", "nee", "dubbed");
    private static final Set<String> WRITING = Set.of(
            "call", "calls", "called", "known", "spelt", "spelled", "write", "writes", "wrote", "written", "styled");

    private static final Set<String> CALLERS =
            Set.of("everybody", "everyone", "friends", "colleagues", "all", "family", "people", "many", "most");

    private static final Set<String> LINKS = Set.of(
            "to",
            "as",
            "all",
            "by",
            "his",
            "her",
            "simply",
            "everyone",
            "many",
            "friends",
            "just",
            "widely",
            "supporters",
            "most",
            "at",
            "home",
            "the",
            "'",
            "\"",
            "“",
            "‘");

    /**
     * One name said to be another's.
     *
     * @param of who is meant; null for the person named last before
     * @param name the other name
     * @param usual whether the other name is the one now in use
     */
    record Alias(@Nullable Candidate of, Candidate name, boolean usual) {}

    private Aliases() {}

    /** Returns the aliases among all candidates of an article, in order. */
    static List<Alias> all(List<Candidate> candidates) {
        List<Alias> found = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= candidates.size(); i++) {
            boolean lineEnds = i == candidates.size() || candidates.get(i).words != candidates.get(start).words;
            if (lineEnds) {
                List<Alias> line = find(candidates.subList(start, i));
                found.addAll(Footnotes.resolve(line, candidates.get(start).words, candidates.subList(0, start)));
                start = i;
            }
        }
        return found;
    }

    /** Returns the aliases among the candidates of one line, in order. */
    static List<Alias> find(List<Candidate> candidates) {
        List<Alias> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate name = candidates.get(i);
            Candidate before = i == 0 ? null : candidates.get(i - 1);
            if (before != null && before.words == name.words) {
                if (bracketed(before, name) || named(before, name)) {
                    found.add(new Alias(before, name, false));
                    continue;
                }
            }
            if (asCalled(name) || birthName(name)) {
                found.add(new Alias(null, name, false));
            } else if (nowWritten(name)) {
                name.usual = true;
                found.add(new Alias(null, name, true));
            }
        }
        return found;
    }

    /** Returns whether a word is of another script than the Latin. */
    static boolean otherScript(Word word) {
        return word.letters()
                && Character.UnicodeScript.of(word.text().codePointAt(0)) != Character.UnicodeScript.LATIN;
    }

    private static boolean bracketed(Candidate person, Candidate name) {
        Word bracket = person.word(person.to + 1);
        if (bracket == null || !bracket.mark('(') || name.from != person.to + 2) {
            return false;
        }
        Word close = name.word(name.to + 1);
        return close != null
                && close.mark(')')
                && otherScript(name.words.get(name.from))
                && !otherScript(person.words.get(person.from));
    }

    private static boolean named(Candidate person, Candidate name) {
        if (name.from - person.to > REACH) {
            return false;
        }
        boolean naming = false;
        for (int i = person.to + 1; i < name.from; i++) {
            Word word = name.words.get(i);
            if (word.mark('.') || word.mark(';')) {
                return false;
            }
            if (word.key().equals("born")) {
                return i == name.from - 1 && !name.single();
            }
            if (NAMING.contains(word.key())) {
                Word before = name.words.get(i - 1);
                naming = !word.key().equals("called")
                        || before.key().equals("widely")
                        || before.key().equals("is")
                        || before.key().equals("often")
                        || before.key().equals("also")
                        || before.key().equals("commonly")
                        || CALLERS.contains(before.key())
                        || before.key().equals("affectionately")
                        || before.key().equals("popularly");
            } else if (naming && !LINKS.contains(word.key())) {
                return false;
            }
        }
        return naming;
    }

    private static boolean asCalled(Candidate name) {
        Word comma = name.word(name.to + 1);
        Word as = name.word(name.to + 2);
        if (comma == null || as == null || !comma.mark(',') || !as.key().equals("as")) {
            return false;
        }
        for (int i = name.to + 3; i < name.words.size() && i < name.to + 3 + REACH; i++) {
            Word word = name.words.get(i);
            if (word.type() == Shape.MARK) {
                return false;
            }
            if (WRITING.contains(word.key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean birthName(Candidate name) {
        Word as = name.word(name.from - 1);
        Word comma = name.word(name.to + 1);
        if (as == null
                || comma == null
                || !as.text().equals("As")
                || !as.opens()
                || !comma.mark(',')
                || name.single()) {
            return false;
        }
        for (int i = name.to + 2; i < name.words.size() && i < name.to + 30; i++) {
            Word word = name.words.get(i);
            if (word.key().equals("he") || word.key().equals("she")) {
                return true;
            }
            if (word.mark('.')) {
                return false;
            }
        }
        return false;
    }

    private static boolean nowWritten(Candidate name) {
        Word by = name.word(name.from - 1);
        Word now = name.word(name.from - 2);
        return by != null
                && now != null
                && now.key().equals("now")
                && (by.key().equals("written")
                        || by.key().equals("spelt")
                        || by.key().equals("spelled"));
    }
}
