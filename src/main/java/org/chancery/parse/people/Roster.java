package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one article to persons: full names first, then short forms in the order of the text. */
final class Roster {

    /** Evidence that is enough for a person. */
    static final double ENOUGH = 2;

    private final List<Identity> people = new ArrayList<>();
    private final NameIndex index = new NameIndex();
    private final Map<Candidate, Identity> joined = new HashMap<>();
    private final Map<Candidate, Candidate> withoutTitle = new HashMap<>();
    private final String text;

    Roster(String text) {
        this.text = text;
    }

    /** Returns the persons in the order in which they are first named. */
    List<Identity> people() {
        List<Identity> found = new ArrayList<>();
        for (Identity person : people) {
            if (!person.mentions.isEmpty()) {
                found.add(person);
            }
        }
        found.sort(Comparator.comparingInt(p -> p.firstAt));
        return found;
    }

    /** Takes the candidates of an article in order of the text. */
    void join(List<Candidate> candidates, List<Aliases.Alias> aliases) {
        Map<Candidate, Aliases.Alias> aliasOf = new HashMap<>();
        aliases.forEach(alias -> aliasOf.put(alias.name(), alias));
        fullNames(candidates, aliasOf);
        Map<String, Double> evidence = totals(candidates);
        Identity recent = null;
        Candidate before = null;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = withoutTitle.getOrDefault(candidates.get(i), candidates.get(i));
            if (c.blocked) {
                continue;
            }
            Identity person = joined.get(c);
            Aliases.Alias alias = aliasOf.get(c);
            if (person == null && alias != null) {
                Identity of = alias.of() == null ? recent : joined.get(alias.of());
                if (of != null) {
                    alias(of, c, alias.usual());
                    person = of;
                }
            }
            if (person == null && (c.initials || Initials.label(c))) {
                person = byInitials(c);
            }
            if (person == null) {
                person = shared(candidates, i);
            }
            if (person == null) {
                person = shortForm(c, evidence);
            }
            if (person != null) {
                joined.put(c, person);
                person.lastAt = c.range().start();
                if (before == null || before.words != c.words || newSentence(c, before)) {
                    recent = person;
                }
                before = c;
            }
        }
    }

    private static boolean newSentence(Candidate c, Candidate before) {
        for (int i = before.to + 1; i < c.from; i++) {
            Word word = c.words.get(i);
            if (word.mark('.') || word.mark(';')) {
                return true;
            }
        }
        return false;
    }

    private void alias(Identity of, Candidate c, boolean usual) {
        if (c.single() || c.rule.equals("original-script")) {
            of.addShort(c);
            index.put(of, c.keys);
        } else {
            of.addFull(c, shown(c));
            index.put(of, c.keys);
            if (usual) {
                of.preferred = shown(c);
            }
        }
    }

    private String shown(Candidate c) {
        return c.range().of(text);
    }

    private static Map<String, Double> totals(List<Candidate> candidates) {
        Map<String, Double> totals = new HashMap<>();
        for (Candidate c : candidates) {
            if (!c.blocked && !c.weak) {
                totals.merge(c.key(), c.evidence, Math::max);
            }
        }
        return totals;
    }

    private void fullNames(List<Candidate> candidates, Map<Candidate, Aliases.Alias> aliases) {
        Map<String, List<Candidate>> byName = new LinkedHashMap<>();
        for (Candidate c : candidates) {
            boolean capsWithoutSign = c.weak && c.evidence < 4;
            if (!c.blocked && !c.single() && !c.initials && !capsWithoutSign && !aliases.containsKey(c)) {
                byName.computeIfAbsent(c.key(), key -> new ArrayList<>()).add(c);
            }
        }
        List<List<Candidate>> names = new ArrayList<>(byName.values());
        names.sort(Comparator.comparingInt(
                (List<Candidate> same) -> -same.get(0).keys.size()));
        for (List<Candidate> same : names) {
            double total = 0;
            boolean kin = false;
            for (Candidate c : same) {
                total = Math.max(total, c.evidence);
                kin |= c.kin;
            }
            total += Math.min(1, 0.3 * (same.size() - 1));
            if (opensWithTitle(same.get(0)) && titleOfAnother(same.get(0))) {
                same.forEach(c -> withoutTitle.put(c, c.stretched(c.from + 1, c.to)));
                continue;
            }
            Identity person = find(same.get(0), kin);
            if (person == null && total < ENOUGH) {
                continue;
            }
            if (person == null) {
                person = new Identity();
                person.complete = true;
                people.add(person);
            }
            for (Candidate c : same) {
                person.addFull(c, shown(c));
                joined.put(c, person);
            }
            index.put(person, same.get(0).keys);
        }
    }

    private static boolean opensWithTitle(Candidate c) {
        return c.keys.size() == 2 && (c.words.get(c.from).is(Lexicon.HONORIFIC) || monsieur(c));
    }

    private static boolean monsieur(Candidate c) {
        return c.words.get(c.from).text().equals("M.");
    }

    /** Returns whether the first word is the title of somebody: they have it elsewhere, or the second is their given name. */
    private boolean titleOfAnother(Candidate c) {
        for (Identity person : index.with(c.keys.get(1))) {
            if (person.titles.contains(c.keys.get(0))) {
                return true;
            }
            for (Identity.Form form : person.forms.values()) {
                if (form.keys().size() > 1 && form.keys().get(0).equals(c.keys.get(1))) {
                    return true;
                }
                if (monsieur(c) && !form.keys().get(0).startsWith("m")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns who is known by this name or a spelling of it, or null. */
    @Nullable
    private Identity find(Candidate c, boolean kin) {
        Set<Identity> near = index.like(c.keys);
        Identity found = null;
        for (Identity person : near) {
            for (Identity.Form form : person.forms.values()) {
                if (!Spelling.same(form.keys(), c.keys)
                        && !Patronymics.same(form.keys(), c.keys)
                        && !Patronymics.addresses(c.keys, form.keys())) {
                    continue;
                }
                boolean equal = form.keys().size() == c.keys.size();
                if (kin && !equal) {
                    continue;
                }
                if (found != null && found != person) {
                    return equal ? person : found.lastAt > person.lastAt ? found : person;
                }
                found = person;
            }
        }
        return found;
    }

    /** Reads {@code Shigeru and Sakie Yokota}: a given name that shares the family name of the next. */
    @Nullable
    private Identity shared(List<Candidate> candidates, int i) {
        Candidate c = candidates.get(i);
        if (i + 1 >= candidates.size() || !c.single() || c.words.get(c.from).is(Lexicon.TITLE | Lexicon.MODIFIER)) {
            return null;
        }
        Candidate next = candidates.get(i + 1);
        boolean relatives =
                next.keys.size() == 2 && index.with(next.keys.get(1)).size() > 1;
        if (!relatives && !c.words.get(c.from).is(Lexicon.GIVEN)) {
            return null;
        }
        Identity other = joined.get(next);
        boolean adjacent = next.words == c.words
                && next.from == c.to + 2
                && c.words.get(c.to + 1).key().equals("and");
        if (!adjacent
                || other == null
                || next.keys.size() != 2
                || c.words.get(c.from).is(Lexicon.FAMILY | Lexicon.PLACE)) {
            return null;
        }
        boolean family = index.with(next.keys.get(1)).size() > 1;
        if (!index.with(c.keys.get(0)).isEmpty()
                || !family && !next.words.get(next.from).is(Lexicon.GIVEN)) {
            return null;
        }
        Identity person = new Identity();
        person.complete = true;
        String surname = next.words.get(next.to).text();
        List<String> keys = List.of(c.keys.get(0), next.keys.get(1));
        person.preferred = shown(c) + " " + surname;
        person.addShort(c);
        person.rule = "shared-family-name";
        people.add(person);
        index.put(person, keys);
        person.forms.put(String.join(" ", keys), new Identity.Form(keys, person.preferred, 0, false));
        return person;
    }

    /** Returns the one who made the article and whose initials these are, or null. */
    @Nullable
    private Identity byInitials(Candidate c) {
        String letters = Fold.squeezed(c.keys.get(0));
        for (Identity person : people) {
            for (Identity.Form form : person.forms.values()) {
                boolean known = person.part != null || !c.label || person.complete;
                if (form.keys().size() > 1 && known && Initials.spell(letters, 0, form.keys(), 0)) {
                    person.addShort(c);
                    return person;
                }
            }
        }
        return null;
    }

    @Nullable
    private Identity shortForm(Candidate c, Map<String, Double> evidence) {
        Set<Identity> near = index.named(c.keys);
        Identity best = ShortForms.best(c, near);
        if (best == null && c.keys.get(0).length() >= 6 && c.single()) {
            Set<Identity> letters = index.openingLike(c.keys.get(0));
            best = ShortForms.misspelt(c, letters);
        }
        if (best == null && c.single() && !c.weak) {
            best = ShortForms.respelt(c, index.sounding(c.keys.get(0)));
        }
        if (best != null) {
            if (c.weak && !ShortForms.supports(c)) {
                return null;
            }
            Candidate wide = ShortForms.widen(c, best);
            if (wide != c && wide.keys.size() > 1 && best.forms.containsKey(wide.key())) {
                best.addFull(wide, shown(wide));
            } else {
                best.addShort(wide);
            }
            return best;
        }
        boolean sure = c.single() && !c.weak && evidence.getOrDefault(c.key(), 0.0) >= ENOUGH;
        boolean titled = c.weak && c.evidence >= 3;
        if (!sure && !titled) {
            return null;
        }
        Identity person = new Identity();
        person.addFull(c, shown(c));
        people.add(person);
        index.put(person, c.keys);
        return person;
    }
}
