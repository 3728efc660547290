package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.config.PersonEntry;
import org.chancery.gazetteer.AuthorityPerson;
import org.chancery.resolve.AuthorityMatcher.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by a short form that an article does not explain: {@code Xi}, {@code President Trump}. First somebody
 * of the archive who bears it in the same context, then a holder of offices; where two are as likely nobody, and the
 * short form gets an identity of its own that says so.
 */
final class ShortForms {

    private static final int ENOUGH = 3;
    private static final int MARGIN = 2;
    private static final int NEAR = 4;
    private static final int FAR = 40;

    private final List<Identity> identities;
    private final AuthorityMatcher authority;
    private final Apart apart;
    private final Map<String, List<Identity>> byShort = new HashMap<>();
    private final IdentityHashMap<Identity, Set<String>> usual = new IdentityHashMap<>();
    private final Map<Integer, Identity> byLine = new TreeMap<>();
    private final Map<String, Identity> unresolved = new HashMap<>();
    private long comparisons;

    /** Takes the identities of all full names; adds to them and to the list. */
    ShortForms(List<Identity> identities, AuthorityMatcher authority, Apart apart) {
        this.apart = apart;
        this.identities = identities;
        this.authority = authority;
        for (Identity identity : identities) {
            Set<String> keys = new HashSet<>();
            for (NameForm form : identity.forms()) {
                keys.addAll(form.shortKeys());
            }
            usual.put(identity, Set.copyOf(keys));
            identity.forms().forEach(form -> keys.addAll(form.familiarKeys()));
            PersonEntry entry = identity.entry;
            if (entry != null) {
                entry.variants()
                        .forEach(variant -> keys.add(NameForm.of(variant).key()));
            }
            keys.forEach(
                    key -> byShort.computeIfAbsent(key, k -> new ArrayList<>()).add(identity));
            if (identity.authority != null) {
                byLine.putIfAbsent(identity.authority.line(), identity);
            }
        }
    }

    /** Finds out whom a short form means. */
    void resolve(Sighting sighting) {
        String key = sighting.form().key();
        Identity stated = stated(key, sighting);
        if (stated != null) {
            stated.add(sighting, "people-file", 1);
            return;
        }
        List<Identity> bearers = byShort.getOrDefault(key, List.of()).stream()
                .filter(identity -> !identity.files.contains(sighting.setting().file()))
                .filter(identity -> !apart.are(key, identity))
                .toList();
        Match match = authority.shortForm(sighting);
        AuthorityPerson person = isApart(key, match.person()) ? null : match.person();
        List<Scored> scored = scored(sighting, key, bearers, person);
        Scored best = scored.isEmpty() ? null : scored.get(0);
        boolean clear = best != null
                && best.score >= ENOUGH
                && (scored.size() == 1 || best.score - scored.get(1).score >= MARGIN);
        if (clear && best != null && (person == null || isSame(best.identity, person) || match.score() <= best.score)) {
            best.identity.add(sighting, "short-form", confidence(best.score));
        } else if (person != null
                && (best == null
                        || best.score < ENOUGH
                        || isSame(best.identity, person)
                        || match.score() > best.score + 1)) {
            officeHolder(person, sighting, match);
        } else {
            leaveOpen(sighting, scored, match);
        }
    }

    private boolean isApart(String key, @Nullable AuthorityPerson person) {
        Identity identity = person == null ? null : byLine.get(person.line());
        return identity != null && apart.are(key, identity);
    }

    long comparisons() {
        return comparisons;
    }

    private static boolean isSame(Identity identity, AuthorityPerson person) {
        return identity.authority != null && identity.authority.line() == person.line();
    }

    private @Nullable Identity stated(String key, Sighting sighting) {
        List<Identity> found = byShort.getOrDefault(key, List.of()).stream()
                .filter(identity -> identity.entry != null
                        && identity.entry.variants().stream()
                                .anyMatch(v -> NameForm.of(v).key().equals(key)))
                .filter(identity -> !identity.files.contains(sighting.setting().file()))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private record Scored(Identity identity, int score) {}

    private List<Scored> scored(
            Sighting sighting, String key, List<Identity> bearers, @Nullable AuthorityPerson person) {
        List<Scored> scored = new ArrayList<>();
        for (Identity identity : bearers) {
            comparisons++;
            int score = score(sighting, key, identity) + (person != null && isSame(identity, person) ? 3 : 0);
            if (score > 0) {
                scored.add(new Scored(identity, score));
            }
        }
        scored.sort(Comparator.comparingInt((Scored s) -> -s.score).thenComparing(s -> s.identity.anchor()));
        return scored;
    }

    private int score(Sighting sighting, String key, Identity identity) {
        Setting setting = sighting.setting();
        int score = usual.getOrDefault(identity, Set.of()).contains(key) ? 1 : 0;
        if (!sighting.kinds().isEmpty() && !identity.kinds.isEmpty()) {
            score += sighting.kinds().stream().anyMatch(identity.kinds::contains) ? 2 : -1;
        }
        if (!setting.countries().isEmpty() && !identity.countries.isEmpty()) {
            score += setting.countries().stream().anyMatch(identity.countries::contains) ? 1 : -2;
        }
        score += setting.companions().stream().anyMatch(identity.companions::contains) ? 1 : 0;
        if (setting.year() > 0 && identity.lastYear > 0) {
            int gap = Math.max(0, Math.max(identity.firstYear - setting.year(), setting.year() - identity.lastYear));
            score += gap <= NEAR ? 1 : gap > FAR ? -2 : 0;
        }
        return score;
    }

    private static double confidence(int score) {
        return Math.min(0.9, 0.5 + 0.08 * score);
    }

    private void officeHolder(AuthorityPerson person, Sighting sighting, Match match) {
        Identity identity = byLine.get(person.line());
        if (identity == null) {
            identity = new Identity();
            identity.authority = person;
            identity.complete = true;
            identities.add(identity);
            byLine.put(person.line(), identity);
        }
        identity.evidence.add(match.rule());
        identity.add(sighting, match.rule(), Math.min(0.9, 0.5 + 0.06 * match.score()));
    }

    /** Several short forms in one article are one person only where the reader of that article said so. */
    private void leaveOpen(Sighting sighting, List<Scored> scored, Match match) {
        Identity identity = unresolved.computeIfAbsent(
                sighting.form().key() + " " + sighting.setting().file() + " " + sighting.index(), k -> {
                    Identity open = new Identity();
                    identities.add(open);
                    return open;
                });
        identity.add(
                sighting,
                sighting.local().rule(),
                Math.min(0.5, sighting.local().confidence()));
        Set<String> rivals = new HashSet<>(match.rivals());
        scored.stream()
                .limit(5)
                .forEach(s -> rivals.add(s.identity.forms().get(0).text()));
        if (match.person() != null && !isApart(sighting.form().key(), match.person())) {
            rivals.add(match.person().name());
        }
        Doubt.Kind kind = rivals.isEmpty() ? Doubt.Kind.UNEXPLAINED : Doubt.Kind.SHORT_FORM;
        identity.doubts.add(
                new Doubt(kind, sighting.form().text(), rivals.stream().sorted().toList()));
    }
}
