package org.chancery.parse.dates;

import java.util.List;
import java.util.Optional;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Span;
import org.chancery.read.FrontMatter;

/** The date of publication in the front matter; the day a file was retrieved or catalogued is another. */
final class FrontMatterDate {

    private static final String[] PUBLISHED = {
        "date",
        "published",
        "publishdate",
        "pubdate",
        "publication_date",
        "publication-date",
        "date_published",
        "datepublished",
        "date-published",
        "article:published_time",
        "published_time",
        "publishedat",
        "published_at",
        "dc.date.issued",
        "dc.date",
        "dcterms.issued",
        "issued"
    };
    private static final String[] UPDATED = {
        "updated", "lastmod", "modified", "datemodified", "date_modified", "article:modified_time"
    };

    private FrontMatterDate() {}

    /** Returns the date, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        Published stated = read(page, PUBLISHED);
        return stated.date() == null ? read(page, UPDATED) : stated;
    }

    private static Published read(Page page, String[] keys) {
        for (String key : keys) {
            Optional<FrontMatter.Value> value = page.layout().frontMatter().first(key);
            Optional<PartialDate> date = value.flatMap(v -> date(page, v.text().strip()));
            if (value.isPresent() && date.isPresent()) {
                FrontMatter.Value v = value.get();
                Span span = v.range().isEmpty() ? null : page.layout().sheet().toSpan(v.range());
                return new Published(date.get(), Published.Basis.FRONT_MATTER, v.text(), span, "front-matter");
            }
        }
        return Published.UNKNOWN;
    }

    private static Optional<PartialDate> date(Page page, String value) {
        Optional<PartialDate> plain = PartialDate.parse(value);
        if (plain.isPresent()) {
            return plain;
        }
        List<Expression> expressions = Grammar.read(Tokens.of(value));
        if (expressions.size() != 1) {
            return Optional.empty();
        }
        Meaning meaning = expressions.get(0).meaning();
        if (meaning instanceof Meaning.Exact exact) {
            return Optional.of(exact.date());
        }
        return meaning instanceof Meaning.EitherOrder numbers
                ? Optional.of(page.order().read(numbers))
                : Optional.empty();
    }
}
