package org.chancery.parse.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
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
    private static final int LONGEST = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PlaceNames names;
    private final Tokens tokens;
    private final String text;
    private final Words words;
    private final List<Found> found = new ArrayList<>();

    private NamePatterns(PlaceNames names, Tokens tokens, String text, Words words) {
        this.names = names;
        this.tokens = tokens;
        this.text = text;
        this.words = words;
    }

    /** Returns the names in a stretch of text. */
    static List<Found> find(PlaceNames names, Tokens tokens, String text, Words words) {
        NamePatterns patterns = new NamePatterns(names, tokens, text, words);
        int word = 0;
        while (word < words.size()) {
            word = patterns.isNamePart(word) ? patterns.run(word) : word + 1;
        }
        return patterns.found;
    }

    private boolean isNamePart(int word) {
        return words.isCapitalised(word)
                && !CommonWords.isOpener(words.text(word))
                && !CommonWords.isTitle(words.text(word));
    }

    /** Returns the end of the run of capitalised words that begins here. */
    private int runEnd(int first) {
        int last = first;
        while (last + 1 < words.size() && last - first < 32 && words.joinsNext(last) && goesOnOver(last)) {
            int next = last + 1;
            if (isNamePart(next)) {
                last = next;
                continue;
            }
            int after = next;
            while (after < words.size()
                    && after - next < 3
                    && CommonWords.isParticle(words.text(after))
                    && words.joinsNext(after)) {
                after++;
            }
            if (after == next && words.text(next).equals("the") && words.joinsNext(next)) {
                after = CommonWords.isEpithet(words.text(next + 1)) ? next + 1 : next;
            }
            if (after == next || after >= words.size() || !isNamePart(after)) {
                break;
            }
            last = after;
        }
        return last + 1;
    }

    /** A possessive ends a name, save in {@code People's Party} and the like. */
    private boolean goesOnOver(int word) {
        if (!words.isPossessive(word)) {
            return true;
        }
        return switch (words.text(word)) {
            case "People", "Peoples", "Women", "Children", "Workers", "Writers", "Veterans", "Farmers", "Journalists" ->
                true;
            default -> false;
        };
    }

    private int run(int first) {
        int end = runEnd(first);
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
            int last = ofPhrase(head);
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
        int last = ends && Heads.takesOf(words.text(head)) ? ofPhrase(head) : head;
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

    /** Returns the last word of what follows a head with {@code of}, or the head itself where nothing does. */
    private int ofPhrase(int head) {
        int last = head;
        for (int step = 0; step < LONGEST; step++) {
            int next = last;
            if (words.joinsNext(last) && isLink(head, last) && words.joinsNext(last + 1)) {
                next = linked(last, last + 2);
            } else if (last > head) {
                next = Math.max(last, listItem(last, 0));
            }
            if (next == last) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** {@code Culture, Sports and Tourism}: returns the last word of the next item, or -1 where none ends as one does. */
    private int listItem(int last, int depth) {
        if (!words.joinsOverComma(last)) {
            return -1;
        }
        int item = last + 1;
        if (words.text(item).equals("and") && words.joinsOverComma(item)) {
            item++;
        } else if (words.joinsNext(last)) {
            return -1;
        }
        if (!isNamePart(item)) {
            return -1;
        }
        int end = objectEnd(item) - 1;
        return Portfolios.contains(words.text(end)) ? end : depth < 2 ? listItem(end, depth + 1) : -1;
    }

    /** Returns the last word of a name that begins here, with or without {@code the}; what was last where none does. */
    private int linked(int last, int first) {
        int next = words.text(first).equals("the") && words.joinsNext(first) ? first + 1 : first;
        return next < words.size() && isNamePart(next) ? objectEnd(next) - 1 : last;
    }

    /** Returns the end of the name behind {@code of}: a listed name, else up to a head, else a few words. */
    private int objectEnd(int first) {
        int end = Math.min(runEnd(first), first + LONGEST);
        for (int word = end - 1; word > first; word--) {
            if (Heads.kindAfter(words.text(word)) != null) {
                return word + 1;
            }
        }
        for (int word = end - 1; word >= first; word--) {
            if (Portfolios.contains(words.text(word))) {
                return word + 1;
            }
        }
        List<TokenTrie.Match<PlaceName>> listed = names.find(tokens, words.start(first), words.end(end - 1));
        if (!listed.isEmpty() && listed.get(0).start() == words.start(first)) {
            int last = first;
            while (last + 1 < end && words.start(last + 1) < listed.get(0).end()) {
                last++;
            }
            return last + 1;
        }
        return Math.min(end, first + 4);
    }

    /** {@code of} may stand again and again, {@code for} and {@code on} right behind the head alone. */
    private boolean isLink(int head, int last) {
        return switch (words.text(last + 1)) {
            case "of" -> true;
            case "for" -> last == head;
            case "on" -> last == head && Heads.takesOn(words.text(head));
            default -> false;
        };
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
