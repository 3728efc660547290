package org.chancery.export;

import java.util.List;
import org.chancery.link.Section;
import org.chancery.link.SiteGraph;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.PartialDate;
import org.chancery.model.PersonRef;
import org.chancery.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is cited. Names stay whole: which part of a name is the family's differs from country to country, and
 * no article says it. An agency stands as the author of its own report where another outlet published it.
 *
 * @param key id of the article
 * @param title title
 * @param authors who wrote it; may be empty
 * @param outlet who published it, or empty
 * @param date date of publication, or null
 * @param language BCP 47 tag
 * @param address where it was published; where that is not known, the whole address of its page, or empty
 */
record Citation(
        String key,
        String title,
        List<String> authors,
        String outlet,
        @Nullable PartialDate date,
        String language,
        String address) {

    Citation {
        authors = List.copyOf(authors);
    }

    static Citation of(SiteGraph graph, Article article) {
        String agency = source(article, SourceRef.Kind.AGENCY);
        String publisher = source(article, SourceRef.Kind.PUBLISHER);
        List<String> authors = article.people().stream()
                .filter(person -> person.part() == Part.AUTHOR)
                .map(PersonRef::name)
                .distinct()
                .toList();
        if (authors.isEmpty() && !agency.isEmpty() && !publisher.isEmpty() && !agency.equals(publisher)) {
            authors = List.of(agency);
        }
        return new Citation(
                article.id(),
                article.title().text(),
                authors,
                publisher.isEmpty() ? agency : publisher,
                article.published().date(),
                article.language(),
                address(graph, article));
    }

    /** Returns whether the date is one day, month or year and no interval. */
    boolean hasOneDate() {
        return date != null && date.edtf().indexOf('/') < 0;
    }

    private static String address(SiteGraph graph, Article article) {
        if (!article.address().isEmpty()) {
            return article.address();
        }
        return Pages.areWhole(graph) ? Pages.of(graph, Section.ARTICLES, article.id()) : "";
    }

    private static String source(Article article, SourceRef.Kind kind) {
        return article.sources().stream()
                .filter(source -> source.kind() == kind)
                .map(SourceRef::name)
                .findFirst()
                .orElse("");
    }
}
