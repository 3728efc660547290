package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.gazetteer.AuthorityPerson;
import org.chancery.gazetteer.AuthorityTenure;
import org.chancery.resolve.FamilyNames.Order;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person of an article among the holders of offices, by name together with office, year and country. A name alone
 * is never enough. Keeps what it looked up; made anew for each run and used by one thread.
 */
final class AuthorityMatcher {

    private static final int RARE = 4;
    private static final int LIFETIME = 40;

    private final OfficeHolders holders;
    private final Map<String, List<Fitting>> byName = new ConcurrentHashMap<>();

    AuthorityMatcher(OfficeHolders holders) {
        this.holders = holders;
    }

    /** A holder of offices whose name fits, and how well, see {@link #nameFit}. */
    private record Fitting(AuthorityPerson person, int fit) {}

    /**
     * Who somebody may be.
     *
     * @param person the person, or null where nobody fits or two fit as well
     * @param score how well, higher is surer
     * @param rule what told
     * @param rivals names of those between whom it could not be decided
     */
    record Match(@Nullable AuthorityPerson person, int score, String rule, List<String> rivals) {
        static final Match NONE = new Match(null, 0, "", List.of());
    }

    /** Returns who bears this full name and fits office, year and country. */
    Match full(Sighting sighting) {
        NameForm form = sighting.form();
        if (!sighting.isSubject() || form.words().size() < 2) {
            return Match.NONE;
        }
        Best best = new Best();
        for (Fitting fitting : byName.computeIfAbsent(form.text(), text -> fitting(form))) {
            AuthorityPerson person = fitting.person;
            int office = office(sighting, person);
            int score = office + time(sighting, person) + country(sighting, person);
            if (fitting.fit == 3 ? score >= 2 : office >= 2 && score >= 3) {
                best.offer(person, score + fitting.fit, "authority");
            }
        }
        return best.match(1);
    }

    /** Returns whose name fits, whatever the article tells. */
    private List<Fitting> fitting(NameForm form) {
        List<Fitting> fitting = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        List<String> tokens = AuthorityNames.tokens(form.text());
        for (String token : List.of(
                tokens.get(tokens.size() - 1),
                tokens.get(Math.max(0, tokens.size() - 2)),
                tokens.get(0),
                form.family())) {
            for (OfficeHolder holder : holders.withToken(token)) {
                int fit = seen.add(holder.line()) ? nameFit(form, holder) : 0;
                if (fit > 0) {
                    fitting.add(new Fitting(holder.person(), fit));
                }
            }
        }
        return List.copyOf(fitting);
    }

    /** Returns who is meant by a short form with this office, year and country. */
    Match shortForm(Sighting sighting) {
        if (!sighting.isSubject() || sighting.isCalledByGivenName()) {
            return Match.NONE;
        }
        String key = sighting.form().key();
        List<String> tokens = AuthorityNames.tokens(sighting.form().text());
        List<AuthorityPerson> bearers = new ArrayList<>();
        for (OfficeHolder holder : holders.withToken(tokens.get(tokens.size() - 1))) {
            if (holder.forms().stream()
                    .anyMatch(form -> form.shortKeys().contains(key)
                            || form.key().equals(key)
                            || isCalledByFirstName(holder, form, key))) {
                bearers.add(holder.person());
            }
        }
        long highest = bearers.stream().filter(person -> held(person, true)).count();
        Best best = new Best();
        for (AuthorityPerson person : bearers) {
            int score = shortScore(sighting, person, bearers.size(), highest);
            if (score >= 4) {
                best.offer(person, score, office(sighting, person) >= 2 ? "authority-office" : "authority-name");
            }
        }
        return best.match(2);
    }

    private int shortScore(Sighting sighting, AuthorityPerson person, int bearers, long highest) {
        int office = office(sighting, person);
        if (!sighting.kinds().isEmpty()) {
            return office < 2 ? 0 : office + 1 + time(sighting, person) + country(sighting, person);
        }
        if (!held(person, false)) {
            return 0;
        }
        int score = held(person, true) ? 2 : 1;
        boolean leading = FamilyNames.isLeading(sighting.form().words().get(0));
        score += !leading && bearers <= RARE && highest == 1 && held(person, true) ? 3 : 0;
        int time = time(sighting, person);
        int country = country(sighting, person);
        return score + (time > 0 ? 1 : 0) + (country > 0 ? 2 : country);
    }

    /** Returns 3 for the office in its time, 2 for a former one, 1 for one whose time is not known, 0 for none. */
    private static int office(Sighting sighting, AuthorityPerson person) {
        int best = 0;
        for (AuthorityTenure tenure : person.tenures()) {
            if (isMeant(sighting.kinds(), tenure.kind())) {
                int year = sighting.setting().year();
                boolean named = sighting.setting().years().stream().anyMatch(y -> tenure.fits(y) >= 1);
                int last = tenure.to() > 0 ? tenure.to() : tenure.from();
                boolean past = tenure.kind().isHighest() && last < year && year < last + LIFETIME;
                int fit = tenure.fits(year) >= 1
                        ? 3
                        : past || named || sighting.former() && last < year ? 2 : year == 0 ? 1 : 0;
                best = Math.max(best, fit);
            }
        }
        return best;
    }

    /** A bare {@code Minister} or {@code Secretary} may be any of them. */
    private static boolean isMeant(Set<AuthorityOffice> kinds, AuthorityOffice held) {
        boolean minister = held == AuthorityOffice.FOREIGN_MINISTER || held == AuthorityOffice.DEFENCE_MINISTER;
        return kinds.contains(held) || minister && kinds.contains(AuthorityOffice.MINISTER);
    }

    /** Returns 1 where an office was held in the year, -2 where all of them lie a lifetime away, else 0. */
    private static int time(Sighting sighting, AuthorityPerson person) {
        int nearest = Integer.MAX_VALUE;
        for (AuthorityTenure tenure : person.tenures()) {
            if (tenure.fits(sighting.setting().year()) >= 1) {
                return 1;
            }
            int at = tenure.to() > 0 ? tenure.to() : tenure.from();
            nearest = Math.min(nearest, Math.abs(sighting.setting().year() - at));
        }
        boolean named = person.tenures().stream()
                .anyMatch(t -> sighting.setting().years().stream().anyMatch(y -> t.fits(y) >= 1));
        return sighting.setting().year() == 0 || named || nearest <= LIFETIME ? 0 : held(person, true) ? -1 : -2;
    }

    /** Returns 1 where the article is about a country served, -1 where it is about others only, else 0. */
    private static int country(Sighting sighting, AuthorityPerson person) {
        Set<String> about = sighting.setting().countries();
        boolean told = false;
        for (AuthorityTenure tenure : person.tenures()) {
            if (about.contains(tenure.country())) {
                return 1;
            }
            told |= !tenure.country().isEmpty() && !tenure.country().equals("XO");
        }
        return told && !about.isEmpty() ? -1 : 0;
    }

    private static boolean held(AuthorityPerson person, boolean highest) {
        return person.tenures().stream()
                .map(AuthorityTenure::kind)
                .anyMatch(kind ->
                        highest ? kind.isHighest() : kind.isHighest() || kind == AuthorityOffice.FOREIGN_MINISTER);
    }

    /** In these countries a person is called by the first name in the news as elsewhere by the family name. */
    private static boolean isCalledByFirstName(OfficeHolder holder, NameForm form, String key) {
        return form.order() == Order.FAMILY_LAST
                && form.words().get(0).equals(key)
                && holder.person().tenures().stream().anyMatch(t -> CALLED_BY_FIRST_NAME.contains(t.country()));
    }

    private static final Set<String> CALLED_BY_FIRST_NAME =
            Set.of("BN", "BT", "ER", "ET", "ID", "IS", "KW", "LA", "MM", "MN", "MY", "SO", "TH", "TL");

    /** Returns 3 where the names are the same, 2 where one is the other shortened, 0 else. */
    private static int nameFit(NameForm form, OfficeHolder holder) {
        int best = 0;
        for (NameForm other : holder.forms()) {
            // a turned name has as many letters
            boolean asLong = other.key().length() == form.key().length();
            if (asLong && (other.key().equals(form.key()) || other.turnedKeys().contains(form.key()))) {
                return 3;
            }
            boolean fits = other.order() == Order.FAMILY_LAST
                    && form.order() == Order.FAMILY_LAST
                    && other.words().size() > 1
                    && other.family().equals(form.family())
                    && (other.suffix().isEmpty()
                            || form.suffix().isEmpty()
                            || other.suffix().equals(form.suffix()))
                    && (ShorterName.isShorter(form.given(), other.given())
                            || ShorterName.isShorter(other.given(), form.given())
                            || NameSounds.areAlike(form.given(), other.given()));
            best = fits || NameSounds.isWithMothersName(form.words(), other.words()) ? 2 : best;
        }
        return best;
    }

    /** The best so far and who comes next. */
    private static final class Best {
        private @Nullable AuthorityPerson person;
        private int score = Integer.MIN_VALUE;
        private int second = Integer.MIN_VALUE;
        private String rule = "";
        private final List<String> names = new ArrayList<>();

        void offer(AuthorityPerson offered, int points, String why) {
            names.add(offered.name());
            if (points > score) {
                second = score;
                score = points;
                person = offered;
                rule = why;
            } else {
                second = Math.max(second, points);
            }
        }

        Match match(int margin) {
            if (person == null) {
                return Match.NONE;
            }
            return second > score - margin
                    ? new Match(null, score, rule, names)
                    : new Match(person, score, rule, List.of());
        }
    }
}
