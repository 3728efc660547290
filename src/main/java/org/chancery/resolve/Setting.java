package org.chancery.resolve;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.DateMention;
import org.chancery.model.PartialDate;
import org.chancery.model.PlaceRef;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;

/**
 * What an article tells about the time and the place it speaks of, and who is named in it in full.
 *
 * @param file the article's file
 * @param year year of publication, or the latest one named, or 0
 * @param years all years named
 * @param countries codes of the countries it is about or that its places lie in; empty where not known
 * @param companions keys of the full names in it
 */
record Setting(String file, int year, Set<Integer> years, Set<String> countries, Set<String> companions) {

    static Setting of(ParsedArticle article, KnownForms forms) {
        Set<Integer> years = new TreeSet<>();
        for (DateMention mention : article.dates()) {
            years.add(mention.date().year());
        }
        PartialDate published = article.published().date();
        int year = published != null
                ? published.year()
                : years.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (year != 0) {
            years.add(year);
        }
        Set<String> countries = new HashSet<>(article.countries());
        article.places().stream()
                .map(PlaceRef::country)
                .filter(country -> !country.isEmpty())
                .forEach(countries::add);
        Set<String> companions = new HashSet<>();
        for (LocalPerson person : article.people()) {
            if (person.complete()) {
                companions.add(forms.name(person.name()).key());
            }
        }
        return new Setting(article.raw().file(), year, years, countries, companions);
    }
}
