package org.chancery.resolve;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.resolve.FamilyNames.Order;

/**
 * One full name with all that the articles tell about those who bear it.
 *
 * @param key the name's key
 * @param form the form seen first
 * @param otherKeys keys of forms that are the same name: turned round, or stated by a text
 * @param kinds kinds of office
 * @param countries countries of the articles
 * @param companions keys of those named in the same articles
 * @param files articles
 * @param doubts what is doubtful about the name
 */
record NameEntry(
        String key,
        NameForm form,
        Set<String> otherKeys,
        Set<AuthorityOffice> kinds,
        Set<String> countries,
        Set<String> companions,
        Set<String> files,
        Set<Doubt> doubts) {

    /** Returns what is told by those who are seen with one name, at least one. */
    static NameEntry of(List<Sighting> same) {
        NameForm form = same.get(0).form();
        NameEntry entry = new NameEntry(
                form.key(),
                form,
                new LinkedHashSet<>(form.turnedKeys()),
                EnumSet.noneOf(AuthorityOffice.class),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new TreeSet<>());
        same.forEach(entry::add);
        return entry;
    }

    private void add(Sighting sighting) {
        kinds.addAll(sighting.kinds());
        countries.addAll(sighting.setting().countries());
        companions.addAll(sighting.setting().companions());
        files.add(sighting.setting().file());
        for (String variant : sighting.local().variants()) {
            NameForm other = NameForm.of(variant);
            if (isLikely(other)) {
                otherKeys.add(other.key());
            }
        }
    }

    /**
     * Returns whether another form that a text gives may lead from article to article: it shares a word, is written in
     * another script or is a modern spelling. Any other, such as a name at birth, holds for its article alone.
     */
    private boolean isLikely(NameForm other) {
        boolean latin = other.text()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> c < 0x250 || (c >= 0x1e00 && c < 0x1f00));
        return !latin
                || other.words().stream()
                        .anyMatch(word -> word.length() > 1 && form.words().contains(word))
                || Spellings.areClose(form, other)
                || WadeGiles.readings(form.text()).contains(other.key())
                || WadeGiles.readings(other.text()).contains(key);
    }

    /**
     * Returns how much speaks for two names being one person: one each for an office of one kind, a country and somebody
     * named beside both. Where both stand in one article, only an office counts.
     */
    int evidence(NameEntry other) {
        boolean office = meet(kinds, other.kinds);
        if (meet(files, other.files)) {
            return office ? 2 : 0;
        }
        int evidence = office ? 1 : 0;
        evidence += meet(countries, other.countries) ? 1 : 0;
        Set<String> fewer = companions.size() <= other.companions.size() ? companions : other.companions;
        Set<String> more = fewer == companions ? other.companions : companions;
        evidence += fewer.stream().anyMatch(c -> more.contains(c) && !c.equals(key) && !c.equals(other.key)) ? 1 : 0;
        return evidence;
    }

    /** Returns the keys under which close spellings meet: one word as it is and the others without their vowels. */
    List<String> spellingKeys() {
        if (form.order() != Order.FAMILY_LAST || form.given().get(0).length() < 2) {
            return List.of();
        }
        String first = form.given().get(0);
        String last = form.family();
        String bones = Spellings.bones(first) + " " + Spellings.bones(last);
        return List.of("l " + first.charAt(0) + " " + last, "f " + first + " " + last.charAt(0), "b " + bones);
    }

    private static boolean meet(Set<?> a, Set<?> b) {
        return a.stream().anyMatch(b::contains);
    }
}
