package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.AuthorityPerson;
import org.chancery.model.Mention;

/**
 * Chooses the name a person is shown under: the form that the archive uses most, with the initials of its middle names,
 * in modern spelling; for those whom no text names in full, the usual name in the authority list.
 */
final class UsualName {

    private static final int RATIO = 8;

    private UsualName() {}

    static String of(Identity identity) {
        if (identity.entry != null) {
            return identity.entry.name();
        }
        List<NameForm> forms = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (Sighting sighting : identity.sightings.keySet()) {
            if (sighting.local().complete()) {
                count(sighting, forms, counts, keys);
            }
        }
        if (forms.isEmpty()) {
            return identity.authority != null ? identity.authority.name() : shortName(shortForm(identity));
        }
        NameForm best = forms.get(0);
        for (NameForm form : forms) {
            if (isBetter(form, best, counts)) {
                best = form;
            }
        }
        best = withGivenNames(withMiddleInitials(best, forms), forms, counts);
        if (identity.authority != null && (WadeGiles.isOlder(best.text()) || isUsual(identity.authority, best))) {
            return identity.authority.name();
        }
        String name = NameSounds.withoutFathersName(best);
        return best.isCapitals() ? capitalised(name) : name;
    }

    /**
     * Returns whether somebody well known is usually called otherwise than an article's fullest form: without a given name or
     * the mother's family name that the article adds, or by the same names spelt otherwise.
     */
    private static boolean isUsual(AuthorityPerson known, NameForm form) {
        if (known.wikidata().isEmpty()) {
            return false;
        }
        List<String> usual = AuthorityNames.tokens(known.name());
        List<String> told = AuthorityNames.tokens(form.text());
        if (usual.size() < 2 || usual.equals(told)) {
            return false;
        }
        if (usual.size() == told.size()) {
            int last = usual.size() - 1;
            return usual.get(last).equals(told.get(last))
                    && usual.get(0).charAt(0) == told.get(0).charAt(0)
                    && told.get(0).length() > 3
                    && usual.get(0).length() > 3;
        }
        int at = 0;
        boolean word = false;
        for (String token : told) {
            boolean same = at < usual.size() && usual.get(at).equals(token);
            at += same ? 1 : 0;
            word |= !same && token.length() > 2;
        }
        return at == usual.size() && word;
    }

    private static String shortForm(Identity identity) {
        return identity.sightings.keySet().iterator().next().form().text();
    }

    /** Returns the name of somebody known by a short form alone. */
    static String shortName(String text) {
        return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT)) ? capitalised(text) : text;
    }

    /** Counts the mentions by each full form; each form of the text counts once at least. */
    /** A short form comes again in article after article; its key is kept. */
    private static void count(
            Sighting sighting, List<NameForm> forms, Map<String, Integer> counts, Map<String, String> keys) {
        add(sighting.form().text(), 1, forms, counts);
        sighting.local().variants().forEach(variant -> add(variant, 1, forms, counts));
        for (Mention mention : sighting.local().mentions()) {
            String text = mention.text().strip();
            if (counts.containsKey(text)) {
                add(text, 2, forms, counts);
            } else if (sighting.form().key().equals(keys.computeIfAbsent(text, t -> NameForm.of(t)
                    .key()))) {
                add(sighting.form().text(), 2, forms, counts);
            }
        }
    }

    private static void add(String text, int weight, List<NameForm> forms, Map<String, Integer> counts) {
        if (counts.merge(text, weight, Integer::sum) == weight) {
            forms.add(NameForm.of(text));
        }
    }

    private static boolean isBetter(NameForm form, NameForm best, Map<String, Integer> counts) {
        int c = Boolean.compare(isLatin(form.text()), isLatin(best.text()));
        c = c != 0 ? c : Boolean.compare(!WadeGiles.isOlder(form.text()), !WadeGiles.isOlder(best.text()));
        c = c != 0 ? c : Boolean.compare(!hasCapitalWord(form.text()), !hasCapitalWord(best.text()));
        c = c != 0 ? c : Boolean.compare(form.words().size() > 1, best.words().size() > 1);
        c = c != 0 ? c : Integer.compare(counts.getOrDefault(form.text(), 0), counts.getOrDefault(best.text(), 0));
        // of two that are as frequent and differ in accents only, the plain one, so that no order of files decides
        c = c != 0 || !isAlike(form.text(), best.text())
                ? c
                : Boolean.compare(isPlain(form.text()), isPlain(best.text()));
        return c > 0;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Prefers {@code Henry A. Kissinger} to {@code Henry Kissinger} where a text has both. */
    private static NameForm withMiddleInitials(NameForm best, List<NameForm> forms) {
        for (NameForm form : forms) {
            List<String> longer = form.given();
            boolean initials = longer.size() > best.given().size()
                    && !best.given().isEmpty()
                    && best.given().get(0).equals(longer.get(0))
                    && best.given().get(0).length() > 1
                    && longer.stream().skip(best.given().size()).allMatch(word -> word.length() == 1);
            if (initials && form.family().equals(best.family()) && !hasCapitalWord(form.text())) {
                return form;
            }
        }
        return best;
    }

    /** Prefers {@code Javier Perez de Cuellar} to {@code Perez de Cuellar}, unless the shorter one is far more usual. */
    private static NameForm withGivenNames(NameForm best, List<NameForm> forms, Map<String, Integer> counts) {
        NameForm longest = best;
        for (NameForm form : forms) {
            int behind = form.words().size() - longest.words().size();
            boolean ends = behind > 0
                    && form.words().subList(behind, form.words().size()).equals(longest.words());
            boolean usual = counts.getOrDefault(form.text(), 0) * RATIO >= counts.getOrDefault(best.text(), 0);
            if (ends && usual && isLatin(form.text()) && !hasCapitalWord(form.text())) {
                longest = form;
            }
        }
        return longest;
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static boolean hasCapitalWord(String text) {
        for (String word : text.split("[\\s-]+")) {
            if (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns words in capitals with a capital at their head only. */
    static String capitalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean head = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            out.appendCodePoint(head ? Character.toTitleCase(c) : Character.toLowerCase(c));
            head = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** Returns whether two forms differ only in accents, case and punctuation. */
    static boolean isAlike(String a, String b) {
        return AuthorityNames.fold(a).equals(AuthorityNames.fold(b));
    }
}
