package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.gazetteer.PlaceNames;

/**
 * Names and titles taken apart. In an archive the same ones come again in many articles, so that each is taken apart once
 * and shared. Safe for several threads.
 */
final class KnownForms {

    private static final Set<String> FORMER = Set.of("former", "late", "ex", "then", "onetime", "founding", "founder");

    private final ServedCountry served;
    private final Map<String, NameForm> names = new ConcurrentHashMap<>();
    private final Map<List<String>, Titles> titles = new ConcurrentHashMap<>();

    /** Knows countries by these names. */
    KnownForms(PlaceNames places) {
        this.served = new ServedCountry(places);
    }

    /**
     * What the titles of one person in one article tell.
     *
     * @param kinds kinds of office, without {@link AuthorityOffice#OTHER}; nobody changes them
     * @param former whether one is called a former one
     * @param served code of the country that they say is served, or empty
     */
    record Titles(Set<AuthorityOffice> kinds, boolean former, String served) {}

    NameForm name(String text) {
        NameForm known = names.get(text);
        return known != null ? known : names.computeIfAbsent(text, NameForm::of);
    }

    Titles titles(List<String> given) {
        Titles known = titles.get(given);
        return known != null ? known : titles.computeIfAbsent(List.copyOf(given), this::takeApart);
    }

    private Titles takeApart(List<String> given) {
        Set<AuthorityOffice> kinds = EnumSet.noneOf(AuthorityOffice.class);
        boolean former = false;
        for (String title : given) {
            AuthorityOffice kind = AuthorityOffice.of(title);
            if (kind != AuthorityOffice.OTHER) {
                kinds.add(kind);
            }
            former |= AuthorityNames.tokens(title).stream().anyMatch(FORMER::contains);
        }
        return new Titles(kinds, former, served.of(given));
    }
}
