package org.chancery.render;

import java.util.List;
import org.chancery.config.CorrectionEntry;
import org.chancery.link.Address;
import org.chancery.model.PartialDate;
import org.chancery.problem.Problem;
import org.chancery.render.view.DateView;
import org.chancery.render.view.Link;

/** The pages that stand by themselves: about, corrections, review and the one for an address that does not exist. */
final class PlainPages {

    private PlainPages() {}

    /** What the template {@code about} is given: the archive's name and its own paragraphs. */
    public record AboutView(String title, List<String> paragraphs, Link corrections, Link review) {}

    /** What the template {@code corrections} is given. */
    public record CorrectionsView(List<CorrectionRow> rows) {}

    /** A correction. */
    public record CorrectionRow(Link article, String field, String value, String reason, String by, DateView on) {}

    /** What the template {@code review} is given. */
    public record ReviewView(String count, List<ProblemRow> rows) {}

    /** A problem of the build. */
    public record ProblemRow(String severity, String place, String message, String hint, String code) {}

    static Output about(SitePages pages) {
        var site = pages.graph().site();
        return pages.page(
                Address.ABOUT,
                "about",
                null,
                links -> new SitePages.Page(
                        "About",
                        site.description(),
                        List.of(),
                        new AboutView(
                                site.title(),
                                site.about(),
                                new Link("corrections", links.to(Address.CORRECTIONS)),
                                new Link("review", links.to(Address.REVIEW)))));
    }

    static Output corrections(SitePages pages, List<CorrectionEntry> corrections) {
        return pages.page(
                Address.CORRECTIONS,
                "corrections",
                null,
                links -> new SitePages.Page(
                        "Corrections",
                        "What a person changed about the records",
                        List.of(),
                        new CorrectionsView(corrections.stream()
                                .map(entry -> row(pages, entry, links))
                                .toList())));
    }

    private static CorrectionRow row(SitePages pages, CorrectionEntry entry, Links links) {
        Link article = pages.graph().articles().stream()
                .filter(a -> a.id().equals(entry.article()) || a.file().equals(entry.article()))
                .findFirst()
                .map(links::article)
                .orElse(new Link(entry.article(), null));
        PartialDate on = PartialDate.parse(entry.on()).orElse(null);
        DateView date =
                on == null ? new DateView(entry.on(), null) : new DateView(DateWords.of(on), DateWords.machine(on));
        return new CorrectionRow(article, entry.field(), entry.value(), entry.reason(), entry.by(), date);
    }

    static Output review(SitePages pages, List<Problem> problems) {
        return pages.page(
                Address.REVIEW,
                "review",
                null,
                links -> new SitePages.Page(
                        "Review",
                        "What a person should look at",
                        List.of(),
                        new ReviewView(
                                Words.count(problems.size(), "entry", "entries"),
                                problems.stream()
                                        .sorted(Problem.BY_PLACE)
                                        .map(p -> new ProblemRow(
                                                p.severity().name().toLowerCase(java.util.Locale.ROOT),
                                                p.place(),
                                                p.message(),
                                                p.hint(),
                                                p.code()))
                                        .toList())));
    }

    static Output notFound(SitePages pages) {
        return pages.page(
                Address.NOT_FOUND,
                "404",
                null,
                links -> new SitePages.Page(
                        "Page not found", "", List.of(), pages.graph().site().title()));
    }
}
