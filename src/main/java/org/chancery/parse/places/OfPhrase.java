package org.chancery.parse.places;

import java.util.List;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
import org.chancery.gazetteer.Tokens;

/** What follows the head of a name with {@code of}: {@code Ministry of Culture, Sports and Tourism of Vietnam}. */
final class OfPhrase {

    private final Words words;
    private final CapitalRuns runs;
    private final PlaceNames names;
    private final Tokens tokens;

    OfPhrase(Words words, CapitalRuns runs, PlaceNames names, Tokens tokens) {
        this.words = words;
        this.runs = runs;
        this.names = names;
        this.tokens = tokens;
    }

    /** Returns the last word of what follows a head with {@code of}, or the head itself where nothing does. */
    int last(int head) {
        int last = head;
        for (int step = 0; step < NamePatterns.LONGEST; step++) {
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
        if (!runs.isNamePart(item)) {
            return -1;
        }
        int end = objectEnd(item) - 1;
        return Portfolios.contains(words.text(end)) ? end : depth < 2 ? listItem(end, depth + 1) : -1;
    }

    /** Returns the last word of a name that begins here, with or without {@code the}; what was last where none does. */
    private int linked(int last, int first) {
        int next = words.text(first).equals("the") && words.joinsNext(first) ? first + 1 : first;
        return next < words.size() && runs.isNamePart(next) ? objectEnd(next) - 1 : last;
    }

    /** Returns the end of the name behind {@code of}: a listed name, else up to a head, else a few words. */
    private int objectEnd(int first) {
        int end = Math.min(runs.end(first), first + NamePatterns.LONGEST);
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
}
