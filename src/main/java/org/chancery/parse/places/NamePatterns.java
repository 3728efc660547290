package org.chancery.parse.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
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

    private static final Set<String> PORTFOLIOS = Set.of(
            "Affairs",
            "Agriculture",
            "Communications",
            "Commerce",
            "Cooperation",
            "Co-operation",
            "Culture",
            "Defence",
            "Defense",
            "Development",
            "Education",
            "Energy",
            "Environment",
            "Finance",
            "Forestry",
            "Health",
            "Home",
            "Humanities",
            "Industry",
            "Information",
            "Innovation",
            "Investment",
            "Justice",
            "Labour",
            "Labor",
            "Law",
            "Natural",
            "Planning",
            "Policy",
            "Research",
            "Science",
            "Sciences",
            "Security",
            "Social",
            "Sports",
            "Sport",
            "Strategic",
            "Technology",
            "Tourism",
            "Trade",
            "Training",
            "Transport",
            "Urban",
            "Water",
            "Youth");

    private final PlaceNames names;
    private final String text;
    private final Words words;
    private final List<Found> found = new ArrayList<>();

    private NamePatterns(PlaceNames names, String text, Words words) {
        this.names = names;
        this.text = text;
        this.words = words;
    }

    /** Returns the names in a stretch of text. */
    static List<Found> find(PlaceNames names, String text, Words words) {
        NamePatterns patterns = new NamePatterns(names, text, words);
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
        if (Heads.isSurname(words.text(head)) && (titled || !followsPreposition(from))) {
            return;
        }
        int last = head + 1 == end && Heads.takesOf(words.text(head)) ? ofPhrase(head) : head;
        add(from, last, kind, "head-behind");
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
        while (last - head < LONGEST
                && words.joinsNext(last)
                && isLink(words.text(last + 1))
                && words.joinsNext(last + 1)) {
            int next = last + 2;
            if (words.text(next).equals("the") && words.joinsNext(next)) {
                next++;
            }
            if (next >= words.size() || !isNamePart(next)) {
                break;
            }
            if (words.text(last + 1).equals("and") && !PORTFOLIOS.contains(words.text(next))) {
                break;
            }
            last = objectEnd(next) - 1;
        }
        return last;
    }

    /** Returns the end of the name behind {@code of}: a listed name, else up to a head, else a few words. */
    private int objectEnd(int first) {
        int end = Math.min(runEnd(first), first + LONGEST);
        for (int word = end - 1; word > first; word--) {
            if (Heads.kindAfter(words.text(word)) != null) {
                return word + 1;
            }
        }
        List<TokenTrie.Match<PlaceName>> listed = names.find(text, words.start(first), words.end(end - 1));
        if (!listed.isEmpty() && listed.get(0).start() == words.start(first)) {
            int last = first;
            while (last + 1 < end && words.start(last + 1) < listed.get(0).end()) {
                last++;
            }
            return last + 1;
        }
        return Math.min(end, first + 4);
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("for") || word.equals("and") || word.equals("on");
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
        String name = String.join(" ", range.of(text).split("\\s+"));
        boolean named = false;
        for (int word = first; word <= last; word++) {
            String form = words.text(word);
            named |= words.isCapitalised(word) && !Heads.isGeneric(form) && Heads.kindAfter(form) == null;
        }
        Found.Kind shown = kind == null || !named ? Found.Kind.WORK : kind;
        found.add(new Found(range, shown, Slugs.slug(name), name, "", rule));
    }
}
