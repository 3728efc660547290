package org.chancery.parse.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.Tokens;
import org.chancery.model.Range;
import org.chancery.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Names of places, bodies and works that no list holds, by their shape: capitalised words before a head
 * ({@code Willy Brandt Square}), a head with {@code of} ({@code University of Wrocław}), a head before capitalised words
 * ({@code Stade Modibo Keïta}). They keep the name of a person inside them from becoming a person.
 */
final class NamePatterns {

    /** Longer runs of capitals are rather headings than names. */
    static final int LONGEST = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final Words words;
    private final CapitalRuns runs;
    private final OfPhrase of;
    private final List<Found> found = new ArrayList<>();

    private NamePatterns(PlaceNames names, Tokens tokens, String text, Words words) {
        this.text = text;
        this.words = words;
        this.runs = new CapitalRuns(words);
        this.of = new OfPhrase(words, runs, names, tokens);
    }

    /** Returns the names in a stretch of text. */
    static List<Found> find(PlaceNames names, Tokens tokens, String text, Words words) {
        NamePatterns patterns = new NamePatterns(names, tokens, text, words);
        int word = 0;
        while (word < words.size()) {
            word = patterns.runs.isNamePart(word) ? patterns.run(word) : word + 1;
        }
        return patterns.found;
    }

    private int run(int first) {
        int end = runs.end(first);
        int from = first;
        if (words.opensSentence(first) && end - first > 2 && looksLikeVerb(words.text(first))) {
            from++;
        }
        int head = -1;
        for (int word = from; word < end; word++) {
            if (Heads.kindAfter(words.text(word)) != null) {
                head = word;
            }
        }
        if (head > from && head - from < LONGEST) {
            behind(from, head, end);
        } else if (head == from && end == head + 1 && Heads.takesOf(words.text(head))) {
            int last = of.last(head);
            if (last > head) {
                add(head, last, kind(head, head), "head-of");
            }
        }
        if (head <= from) {
            before(from, end);
        }
        return end;
    }

    private static boolean looksLikeVerb(String word) {
        return word.length() > 5 && (word.endsWith("ing") || word.endsWith("ly") || word.endsWith("ed"));
    }

    /** {@code Kim Il Sung Square}, {@code Communist Party of Vietnam}. */
    private void behind(int from, int head, int end) {
        Found.Kind kind = kind(from, head);
        boolean titled = from > 0 && words.joinsNext(from - 1) && CommonWords.isTitle(words.text(from - 1));
        if (kind == Found.Kind.WORK && titled && !words.text(head).equals("Thought")) {
            return;
        }
        if (Heads.isAmbiguous(words.text(head)) && (titled || !followsPreposition(from))) {
            return;
        }
        boolean ends = head + 1 == end;
        int last = ends && Heads.takesOf(words.text(head)) ? of.last(head) : head;
        // in `Senior Bureau Official` the head is no end of a name
        add(from, last, ends ? kind : Found.Kind.WORK, "head-behind");
    }

    private boolean followsPreposition(int word) {
        if (word == 0) {
            return false;
        }
        return switch (words.text(word - 1)) {
            case "the", "The", "at", "At", "in", "In", "of", "to", "on", "On", "near", "from", "outside", "inside" ->
                true;
            default -> false;
        };
    }

    private Found.Kind kind(int from, int head) {
        Found.Kind kind = Heads.kindAfter(words.text(head));
        boolean building = head > from
                && (words.text(head).equals("Center") || words.text(head).equals("Centre"))
                && Heads.makesBuilding(words.text(head - 1));
        boolean meeting = words.text(head).equals("Congress") && from > 0 && isOrdinal(words.text(from - 1));
        return kind == null || meeting ? Found.Kind.WORK : building ? Found.Kind.PLACE : kind;
    }

    /** {@code 13th National Congress}: one meeting of a party, not a body. */
    private static boolean isOrdinal(String word) {
        return Character.isDigit(word.charAt(0)) && Character.isLetter(word.charAt(word.length() - 1));
    }

    /** {@code Stade Modibo Keïta}, {@code Rue de la Loi}. */
    private void before(int from, int end) {
        for (int word = from; word + 1 < end; word++) {
            Found.Kind kind = Heads.kindBefore(words.text(word));
            if (kind != null) {
                add(word, Math.min(end, word + 5) - 1, kind, "head-before");
                return;
            }
        }
    }

    private void add(int first, int last, Found.@Nullable Kind kind, String rule) {
        Range range = new Range(words.start(first), words.end(last));
        String name = String.join(" ", BLANKS.split(range.of(text)));
        boolean named = false;
        for (int word = first; word <= last; word++) {
            String form = words.text(word);
            named |= words.isCapitalised(word) && !Heads.isGeneric(form) && Heads.kindAfter(form) == null;
        }
        Found.Kind shown = kind == null || !named ? Found.Kind.WORK : kind;
        found.add(new Found(range, shown, Slugs.slug(name), name, "", rule));
    }
}
