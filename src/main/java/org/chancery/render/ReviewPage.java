package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.render.view.Link;
import org.chancery.resolve.ReviewEntry;
import org.chancery.resolve.ReviewEntry.Kind;
import org.jspecify.annotations.Nullable;

/** The page of what a person should look at: the list that {@code chancery review} prints, with YAML to copy. */
final class ReviewPage {

    private ReviewPage() {}

    /** What the template {@code review} is given. */
    public record View(String count, List<Group> groups) {}

    /** Entries of one kind. */
    public record Group(String heading, String anchor, String count, boolean problems, List<Row> rows) {}

    /**
     * An entry.
     *
     * @param severity how bad it is
     * @param message what is doubtful
     * @param code name of the problem, or empty
     * @param places where to look
     * @param remedies what can be decided
     */
    public record Row(
            String severity, String message, String code, List<PlaceRow> places, List<ReviewEntry.Remedy> remedies) {}

    /** A place, with a link to its article's page where it has one, and the words there. */
    public record PlaceRow(Link place, String words) {}

    static Output of(SitePages pages, List<ReviewEntry> review) {
        return pages.page(
                Address.REVIEW,
                "review",
                null,
                links -> new SitePages.Page(
                        "Review",
                        "What a person should look at",
                        List.of(),
                        new View(links.words().count("entries", review.size()), groups(review, pages, links))));
    }

    /** Groups the list; entries of one kind that are not equally bad stand apart. */
    private static List<Group> groups(List<ReviewEntry> review, SitePages pages, Links links) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= review.size(); i++) {
            if (i == review.size() || review.get(i).kind() != review.get(from).kind()) {
                List<ReviewEntry> same = review.subList(from, i);
                Kind kind = same.get(0).kind();
                boolean again = groups.stream()
                        .anyMatch(g -> g.heading().equals(links.words().say("review." + Words.key(kind))));
                String anchor = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                groups.add(new Group(
                        links.words().say("review." + Words.key(kind)),
                        again ? anchor + "-less" : anchor,
                        links.words().number(same.size()),
                        kind == Kind.PROBLEM,
                        same.stream().map(entry -> row(entry, pages, links)).toList()));
                from = i;
            }
        }
        return groups;
    }

    private static Row row(ReviewEntry entry, SitePages pages, Links links) {
        return new Row(
                entry.severity().name().toLowerCase(Locale.ROOT),
                entry.message(),
                entry.kind() == Kind.PROBLEM ? entry.subject() : "",
                entry.places().stream()
                        .map(place -> new PlaceRow(new Link(place.written(), href(place, pages, links)), place.words()))
                        .toList(),
                entry.remedies());
    }

    private static @Nullable String href(ReviewEntry.Place place, SitePages pages, Links links) {
        boolean known = !place.article().isEmpty() && pages.graph().article(place.article()) != null;
        return known ? links.to(Address.of(Section.ARTICLES, place.article())) : null;
    }
}
