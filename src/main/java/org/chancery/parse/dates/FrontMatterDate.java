package org.chancery.parse.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Span;
import org.chancery.read.FrontMatter;

/**
 * The date of publication in the front matter. The day on which a file was uploaded, retrieved or catalogued is another,
 * whatever the key: {@code date: 2009-08-14  # day of upload}. The day of the issue that {@code source} names goes before.
 */
final class FrontMatterDate {

    private static final String[] PUBLISHED = {
        "original_date",
        "original-date",
        "date_original",
        "issue_date",
        "issue-date",
        "print_date",
        "printed",
        "date_printed",
        "date of issue",
        "date of cutting",
        "date of publication",
        "first_published",
        "first-published",
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
        "published_on",
        "published-on",
        "dc.date.issued",
        "dc.date",
        "dcterms.issued",
        "issued",
        "sent"
    };
    private static final String[] UPDATED = {"updated", "date_updated", "updated_at"};
    private static final String[] ISSUES = {"source", "publication", "newspaper", "publisher"};

    /** Stems of words in a remark behind a date that tell that it is not one of publication. */
    private static final String[] KEEPING = {
        "upload",
        "scan",
        "retriev",
        "saved",
        "saving",
        "added",
        "access",
        "archiv",
        "catalog",
        "download",
        "digiti",
        "import",
        "crawl",
        "harvest",
        "captur",
        "entered",
        "transcri",
        "posted",
        "clipp",
        "modified",
        "changed"
    };

    /** UTF-16 units of the longest name of an issue. */
    private static final int LONGEST_ISSUE = 120;

    private FrontMatterDate() {}

    /** Returns the date, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        Published issue = issue(page);
        return issue.date() == null ? read(page, PUBLISHED) : issue;
    }

    /** Returns the day of the last change, which is near that of publication where nothing else is known. */
    static Published updated(Page page) {
        return read(page, UPDATED);
    }

    /** {@code source: Harbour Mail, 4 May 1979, p. 3}. */
    private static Published issue(Page page) {
        Optional<FrontMatter.Value> value = page.layout().frontMatter().first(ISSUES);
        if (value.isEmpty()
                || value.get().text().length() > LONGEST_ISSUE
                || value.get().text().contains("://")) {
            return Published.UNKNOWN;
        }
        Optional<PartialDate> day = date(page, value.get().text()).filter(PartialDate::isDay);
        return day.isPresent() ? published(page, value.get(), day.get()) : Published.UNKNOWN;
    }

    private static Published read(Page page, String[] keys) {
        for (String key : keys) {
            Optional<FrontMatter.Value> value = page.layout().frontMatter().first(key);
            Optional<PartialDate> date = value.flatMap(v -> date(page, v.text().strip()));
            if (value.isPresent() && date.isPresent() && !isOfKeeping(page, value.get())) {
                return published(page, value.get(), date.get());
            }
        }
        return Published.UNKNOWN;
    }

    private static Published published(Page page, FrontMatter.Value v, PartialDate date) {
        Span span = v.range().isEmpty() ? null : page.layout().sheet().toSpan(v.range());
        return new Published(date, Published.Basis.FRONT_MATTER, v.text(), span, "front-matter");
    }

    /** Returns whether a remark in the same line says that the day is one of uploading or the like. */
    private static boolean isOfKeeping(Page page, FrontMatter.Value value) {
        String text = page.layout().text();
        int end = text.indexOf('\n', value.range().end());
        String rest = value.range().isEmpty()
                ? ""
                : text.substring(value.range().end(), end < 0 ? text.length() : end)
                        .toLowerCase(Locale.ROOT);
        if (rest.indexOf('#') < 0) {
            return false;
        }
        for (String stem : KEEPING) {
            if (rest.contains(stem)) {
                return true;
            }
        }
        return false;
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
