package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.model.Office;
import org.chancery.model.Part;
import org.chancery.parse.LocalPerson;
import org.jspecify.annotations.Nullable;

/**
 * One person in one article, before it is known who that is across the archive.
 *
 * @param article index of the article
 * @param index index among the article's people
 * @param local what the article says
 * @param form the name
 * @param setting time and place
 * @param kinds kinds of office the article gives them, without {@link AuthorityOffice#OTHER}
 * @param former whether an office is called a former one
 * @param served code of the country that the offices say they serve, or empty
 */
record Sighting(
        int article,
        int index,
        LocalPerson local,
        NameForm form,
        Setting setting,
        Set<AuthorityOffice> kinds,
        boolean former,
        String served) {

    private static final Set<String> BEFORE_GIVEN_NAME =
            Set.of("pope", "king", "queen", "prince", "princess", "emperor", "empress", "patriarch", "saint", "sultan");

    static Sighting of(int article, int index, LocalPerson local, Setting setting, KnownForms forms) {
        List<String> given = new ArrayList<>(local.titles());
        local.offices().stream().map(Office::title).forEach(given::add);
        KnownForms.Titles titles = forms.titles(given);
        return new Sighting(
                article,
                index,
                local,
                forms.name(local.name()),
                setting,
                titles.kinds(),
                titles.former(),
                titles.served());
    }

    /** Returns whether a title goes before a given name or a name of reign, so that the short form is no family name. */
    boolean isCalledByGivenName() {
        return kinds.isEmpty()
                && local.titles().stream()
                        .flatMap(title -> AuthorityNames.tokens(title).stream())
                        .anyMatch(BEFORE_GIVEN_NAME::contains);
    }

    boolean isSubject() {
        return local.part() == Part.SUBJECT;
    }

    /** Two are the same exactly where they stand at the same place; the rest follows from that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sighting s && s.article == article && s.index == index;
    }

    @Override
    public int hashCode() {
        return article * 31 + index;
    }
}
