package org.chancery.parse.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Part;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Gives their part to people named in bylines, credits and picture lines. */
final class Credits {

    private static final Map<String, Part> BEFORE_COLON = Map.ofEntries(
            Map.entry("editor", Part.EDITOR),
            Map.entry("editors", Part.EDITOR),
            Map.entry("archivist", Part.EDITOR),
            Map.entry("author", Part.AUTHOR),
            Map.entry("authors", Part.AUTHOR),
            Map.entry("reporter", Part.AUTHOR),
            Map.entry("reporters", Part.AUTHOR),
            Map.entry("writer", Part.AUTHOR),
            Map.entry("writers", Part.AUTHOR),
            Map.entry("byline", Part.AUTHOR),
            Map.entry("correspondent", Part.AUTHOR),
            Map.entry("correspondents", Part.AUTHOR),
            Map.entry("translator", Part.TRANSLATOR),
            Map.entry("translation", Part.TRANSLATOR),
            Map.entry("photographer", Part.PHOTOGRAPHER),
            Map.entry("photo", Part.PHOTOGRAPHER),
            Map.entry("photos", Part.PHOTOGRAPHER),
            Map.entry("picture", Part.PHOTOGRAPHER),
            Map.entry("photograph", Part.PHOTOGRAPHER),
            Map.entry("foto", Part.PHOTOGRAPHER),
            Map.entry("fotos", Part.PHOTOGRAPHER),
            Map.entry("photographs", Part.PHOTOGRAPHER),
            Map.entry("photography", Part.PHOTOGRAPHER),
            Map.entry("pictures", Part.PHOTOGRAPHER),
            Map.entry("fotó", Part.PHOTOGRAPHER),
            Map.entry("foto's", Part.PHOTOGRAPHER),
            Map.entry("kép", Part.PHOTOGRAPHER),
            Map.entry("fotografie", Part.PHOTOGRAPHER),
            Map.entry("fotografía", Part.PHOTOGRAPHER),
            Map.entry("bild", Part.PHOTOGRAPHER),
            Map.entry("interview", Part.INTERVIEWER),
            Map.entry("entrevista", Part.INTERVIEWER),
            Map.entry("interviewer", Part.INTERVIEWER));
    private static final Map<String, Part> BEFORE_BY = Map.ofEntries(
            Map.entry("edited", Part.EDITOR),
            Map.entry("editing", Part.EDITOR),
            Map.entry("reporting", Part.AUTHOR),
            Map.entry("reported", Part.AUTHOR),
            Map.entry("written", Part.AUTHOR),
            Map.entry("writing", Part.AUTHOR),
            Map.entry("story", Part.AUTHOR),
            Map.entry("words", Part.AUTHOR),
            Map.entry("text", Part.AUTHOR),
            Map.entry("compiled", Part.AUTHOR),
            Map.entry("posted", Part.AUTHOR),
            Map.entry("transcribed", Part.EDITOR),
            Map.entry("typed", Part.EDITOR),
            Map.entry("translated", Part.TRANSLATOR),
            Map.entry("translation", Part.TRANSLATOR),
            Map.entry("photo", Part.PHOTOGRAPHER),
            Map.entry("photos", Part.PHOTOGRAPHER),
            Map.entry("photograph", Part.PHOTOGRAPHER),
            Map.entry("photographs", Part.PHOTOGRAPHER),
            Map.entry("photography", Part.PHOTOGRAPHER),
            Map.entry("photographed", Part.PHOTOGRAPHER),
            Map.entry("picture", Part.PHOTOGRAPHER),
            Map.entry("pictures", Part.PHOTOGRAPHER),
            Map.entry("interviewed", Part.INTERVIEWER),
            Map.entry("interview", Part.INTERVIEWER));

    private static final Set<String> WRITERS = Set.of(
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "journalist",
            "journalists");
    private static final Set<String> PRINTED = Set.of("published", "updated", "posted", "last");
    private static final Set<String> BY = Set.of("by", "par", "por", "von", "oleh");

    private Credits() {}

    /** Returns the part that a field of the front matter gives, or null. */
    @Nullable
    static Part partOf(String key) {
        return BEFORE_COLON.get(key);
    }

    /** Returns whether the line opens with words that announce the names of those who made the article. */
    static boolean opensCredit(List<Word> words) {
        for (int i = 0; i < Math.min(4, words.size()); i++) {
            if (cue(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Gives parts to the candidates of one line, in order. */
    static void read(List<Word> words, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.words != words) {
                continue;
            }
            Part part = slash(candidate);
            if (part == null) {
                part = interviewWith(candidate);
            }
            if (part == null) {
                part = contributor(candidate);
            }
            if (part == null && beforeBar(candidate)) {
                part = Part.AUTHOR;
            }
            if (part == null) {
                part = listed(words, candidate);
            }
            if (part != null) {
                candidate.part = part;
                candidate.weak = false;
                candidate.tell(3, "credit");
            }
        }
    }

    /** Takes a name that opens a date line for the author; returns whether it does. */
    static boolean beforeDate(Candidate c) {
        if (c.part != null) {
            return true;
        }
        Word bar = c.word(c.to + 1);
        boolean opens = c.from == 0
                && !c.single()
                && bar != null
                && (bar.mark('|') || bar.mark(',') || bar.mark('·') || bar.mark('/') || PRINTED.contains(bar.key()));
        if (opens && !c.blocked) {
            c.part = Part.AUTHOR;
            c.tell(1.5, "name-before-date");
        }
        return opens;
    }

    @Nullable
    private static Part slash(Candidate c) {
        Word before = c.word(c.from - 1);
        Word agency = c.word(c.from - 2);
        if (before != null && before.mark('/') && agency != null && agency.capital() && !c.single()) {
            return Part.PHOTOGRAPHER;
        }
        Word after = c.word(c.to + 1);
        Word behind = c.word(c.to + 2);
        boolean picture = after != null
                && (after.mark('/') || after.mark('|'))
                && behind != null
                && (behind.type() == Shape.CAPS || behind.is(Lexicon.PLACE) || behind.capital())
                && !c.single();
        return picture && after != null && after.mark('/') ? Part.PHOTOGRAPHER : null;
    }

    /** Returns whether the name opens a line that goes on with a bar and a date. */
    private static boolean beforeBar(Candidate c) {
        Word bar = c.word(c.to + 1);
        Word number = c.word(c.to + 2);
        return c.from == 0
                && !c.single()
                && bar != null
                && number != null
                && bar.mark('|')
                && number.type() == Shape.NUMBER;
    }

    /** Reads {@code Associated Press writer NAME in Riga contributed}. */
    @Nullable
    private static Part contributor(Candidate c) {
        if (c.single() || c.words.size() > 40) {
            return null;
        }
        boolean writer = false;
        for (int i = 0; i < Math.min(6, c.from); i++) {
            writer |= WRITERS.contains(c.words.get(i).key());
        }
        if (!writer) {
            return null;
        }
        for (int i = c.to + 1; i < c.words.size(); i++) {
            String key = c.words.get(i).key();
            if (key.equals("contributed")
                    || (key.equals("reported")
                            && i + 1 < c.words.size()
                            && c.words.get(i + 1).key().equals("from"))) {
                return Part.AUTHOR;
            }
        }
        return null;
    }

    @Nullable
    private static Part interviewWith(Candidate c) {
        Word with = c.word(c.from - 1);
        Word interview = c.word(c.from - 2);
        Word of = c.word(c.to + 1);
        if (with == null || interview == null || of == null || !interview.key().equals("interview")) {
            return null;
        }
        boolean alone = c.words.size() - c.to < 8 && c.from < 4;
        return alone && with.key().equals("with") && of.key().equals("of") ? Part.INTERVIEWER : null;
    }

    /** Walks back from a name over other names and commas to the words that announce them. */
    @Nullable
    private static Part listed(List<Word> words, Candidate c) {
        for (int i = c.from - 1; i >= 0 && c.from - i < 24; i--) {
            Word word = words.get(i);
            Part part = cue(words, i);
            if (part != null) {
                boolean picture = (part == Part.PHOTOGRAPHER || part == Part.INTERVIEWER) && word.mark(':');
                return picture && !endsLine(words, c.to + 1) ? null : part;
            }
            boolean list = word.mark(',')
                    || word.mark('&')
                    || word.key().equals("and")
                    || word.key().equals("in")
                    || word.capital()
                    || word.is(Lexicon.PARTICLE);
            if (!list) {
                return null;
            }
        }
        return null;
    }

    private static boolean endsLine(List<Word> words, int i) {
        return i >= words.size()
                || words.get(i).mark(')')
                || words.get(i).mark('/')
                || (words.get(i).mark('.') && i + 1 >= words.size());
    }

    /** Returns the part that the word at this place announces, or null. */
    @Nullable
    private static Part cue(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.mark(':') && i > 0 && (i < 6 || words.get(i - 2).mark('|'))) {
            return BEFORE_COLON.get(words.get(i - 1).key());
        }
        boolean opening =
                i == 0 && words.size() < 16 && words.size() > 1 && words.get(1).capital();
        if (!word.key().equals("by") && !(opening && BY.contains(word.key()))) {
            return null;
        }
        if (i == 0 || (i == 1 && words.get(0).type() == Shape.MARK)) {
            return words.size() < 24 && !sentence(words) ? Part.AUTHOR : null;
        }
        for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
            Part part = BEFORE_BY.get(words.get(j).key());
            if (part != null) {
                boolean opens = j == 0
                        || !words.get(j - 1).letters()
                        || words.get(j - 1).key().equals("additional");
                boolean from = j == i - 1 || words.get(j + 1).key().equals("from");
                return opens && from ? part : null;
            }
        }
        return null;
    }

    private static boolean sentence(List<Word> words) {
        int lower = 0;
        for (Word word : words) {
            if (word.type() == Shape.LOWER && !word.is(Lexicon.PARTICLE)) {
                lower++;
            }
        }
        return lower > 6;
    }
}
