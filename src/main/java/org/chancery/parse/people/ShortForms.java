package org.chancery.parse.people;

import java.util.List;
import java.util.Set;
import org.chancery.parse.people.Candidate.Sex;
import org.chancery.parse.people.Word.Shape;
import org.jspecify.annotations.Nullable;

/** Decides whom a short form means: by its place in the name, titles, sex, habit and nearness. */
final class ShortForms {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private ShortForms() {}

    /** Returns the person that a short form fits best, or null where it fits none. */
    @Nullable
    static Identity best(Candidate c, Set<Identity> near) {
        if (commonInCapitals(c)) {
            return null;
        }
        Identity best = null;
        double most = 0;
        Identity latest = null;
        for (Identity person : near) {
            if (place(c, person) > 0 && (latest == null || person.lastAt > latest.lastAt)) {
                latest = person;
            }
        }
        for (Identity person : near) {
            double score = score(c, person, person == latest);
            if (score > most) {
                most = score;
                best = person;
            }
        }
        return best;
    }

    /** In a line of capitals nothing tells the family name To from the word: a common word alone means nobody there. */
    private static boolean commonInCapitals(Candidate c) {
        if (c.to != c.from || !c.titles.isEmpty() || c.label) {
            return false;
        }
        Word word = c.words.get(c.from);
        return word.type() == Shape.CAPS && word.is(Lexicon.COMMON);
    }

    private static double score(Candidate c, Identity person, boolean latest) {
        double score = place(c, person);
        if (score <= 0) {
            return 0;
        }
        score += person.calledBy.containsKey(c.key()) ? 2 : 0;
        score += latest && person.lastAt >= 0 ? 2 : 0;
        score -= person.lastAt < 0 ? 0.7 : 0;
        if (c.sex != Sex.UNKNOWN && person.sex != Sex.UNKNOWN) {
            score += c.sex == person.sex ? 1.5 : -9;
        } else if (c.sex == Sex.WOMAN && !person.great.isEmpty()) {
            score -= 1;
        }
        score += titles(c, person);
        if (person.kin && c.titles.isEmpty() && !c.elder) {
            score -= 3;
        }
        if (c.elder) {
            score += person.kin || person.forms.keySet().stream().anyMatch(key -> key.endsWith(" sr")) ? 6 : -2;
        }
        return score;
    }

    private static double titles(Candidate c, Identity person) {
        if (c.titles.isEmpty()) {
            return 0;
        }
        Set<String> great = Greatness.of(c.titles);
        if (!great.isEmpty() && !person.great.isEmpty()) {
            for (String one : great) {
                if (person.great.contains(one)) {
                    return 3;
                }
            }
            return -9;
        }
        if (!great.isEmpty()
                && person.sex == Sex.WOMAN
                && person.complete
                && person.firstAt > c.range().start()) {
            return -9;
        }
        if (!great.isEmpty() && person.great.isEmpty() && person.complete) {
            return person.kin ? -4 : -0.5;
        }
        for (String title : c.titles) {
            if (person.titles.contains(title) && !title.equals("mr") && !title.equals("mrs") && !title.equals("ms")) {
                return 3;
            }
        }
        return 0;
    }

    /** Returns how well the words stand for the person by their place in the full name; 0 where they do not. */
    private static double place(Candidate c, Identity person) {
        double best = 0;
        for (Identity.Form form : person.forms.values()) {
            best = Math.max(best, place(c.keys, form.keys()));
        }
        if (best == 0 && person.calledBy.containsKey(c.key())) {
            best = 3;
        }
        return best;
    }

    private static double place(List<String> part, List<String> full) {
        int n = full.size();
        boolean generation = full.get(n - 1).equals("jr") || full.get(n - 1).equals("sr");
        int last = generation && n > 1 ? n - 2 : n - 1;
        for (int at = 0; at + part.size() <= n; at++) {
            if (!matches(part, full, at)) {
                continue;
            }
            int end = at + part.size() - 1;
            int flags = LEXICON.flags(full.get(0));
            boolean eastern = (flags & (Lexicon.CHINESE | Lexicon.KOREAN)) != 0 && n <= 3 && Syllables.all(full);
            boolean vietnamese = (flags & Lexicon.VIETNAMESE) != 0 && Syllables.all(full);
            if (end == last) {
                return eastern && !vietnamese && at > 0 ? 2 : 3;
            }
            if (at == 0) {
                return eastern && !vietnamese ? 3.2 : vietnamese ? 1.5 : 2.4;
            }
            return LEXICON.flags(full.get(at)) == Lexicon.PARTICLE ? 0 : 1.2;
        }
        if (part.size() == 1 && full.get(last).indexOf('-') > 0) {
            for (String piece : full.get(last).split("-", -1)) {
                if (piece.equals(part.get(0))) {
                    return 1.4;
                }
            }
        }
        return squeezedEqual(part, full, last) ? 2.5 : 0;
    }

    private static boolean squeezedEqual(List<String> part, List<String> full, int last) {
        return part.size() == 1 && Fold.squeezed(part.get(0)).equals(Fold.squeezed(full.get(last)));
    }

    private static boolean matches(List<String> part, List<String> full, int at) {
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).equals(full.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the one person whose family name is nearly the word, or null. */
    @Nullable
    static Identity misspelt(Candidate c, Set<Identity> near) {
        Identity found = null;
        for (Identity person : near) {
            for (Identity.Form form : person.forms.values()) {
                String last = form.keys().get(form.keys().size() - 1);
                boolean close = last.length() >= 6
                        && Spelling.near(last, c.keys.get(0))
                        && (last.length() >= 8 || Spelling.distance(last, c.keys.get(0), 1) <= 1);
                if (close && found != null && found != person) {
                    return null;
                }
                found = close ? person : found;
            }
        }
        return found;
    }

    /** Returns the one person whose family name, or first name, is another way to write the word, or null. */
    @Nullable
    static Identity respelt(Candidate c, Set<Identity> near) {
        Identity found = null;
        String key = c.keys.get(0);
        if (c.words.get(c.from).is(Lexicon.COMMON | Lexicon.PLACE | Lexicon.TITLE)) {
            return null;
        }
        for (Identity person : near) {
            for (Identity.Form form : person.forms.values()) {
                String last = form.keys().get(form.keys().size() - 1);
                boolean same = respelt(key, last) || respelt(key, form.keys().get(0));
                if (same && found != null && found != person) {
                    return null;
                }
                found = same ? person : found;
            }
        }
        return found;
    }

    private static boolean respelt(String a, String b) {
        boolean listed = (LEXICON.flags(a) & LEXICON.flags(b) & Lexicon.NAME) != 0;
        return !listed && Transliteration.same(a, b);
    }

    /** Returns whether a word that need not be a name is one here. */
    static boolean supports(Candidate c) {
        Word word = c.words.get(c.from);
        if (!c.titles.isEmpty() || c.label) {
            return true;
        }
        if (word.opens() && word.text().equals("He")) {
            return false; // the pronoun far more often than the family name
        }
        Word after = c.word(c.to + 1);
        boolean verb = after != null && after.joined() && after.is(Lexicon.SAY);
        boolean possessive = after != null && (after.mark('\'') || after.mark('’'));
        if (word.type() == Shape.CAPS) {
            return word.length() > 3 || word.is(Lexicon.NAME);
        }
        return verb || possessive || !word.opens();
    }

    /** Returns the candidate together with words beside it that belong to the person's name too. */
    static Candidate widen(Candidate c, Identity person) {
        Candidate wide = c;
        for (Candidate more = wider(c, person); more != wide; more = wider(wide, person)) {
            wide = more;
        }
        return wide;
    }

    private static Candidate wider(Candidate c, Identity person) {
        Word before = c.from > 0 && c.words.get(c.from).joined() ? c.words.get(c.from - 1) : null;
        if (before == null || !before.letters()) {
            return c;
        }
        for (Identity.Form form : person.forms.values()) {
            List<String> keys = form.keys();
            for (int at = 1; at + c.keys.size() <= keys.size(); at++) {
                boolean particle = before.type() == Shape.LOWER && !before.is(Lexicon.PARTICLE);
                if (matches(c.keys, keys, at) && keys.get(at - 1).equals(before.key()) && !particle) {
                    return c.stretched(c.from - 1, c.to);
                }
            }
        }
        return c;
    }
}
