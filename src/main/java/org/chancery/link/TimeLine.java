package org.chancery.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.DateMention;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes the time line of two countries: visits, talks, calls, papers signed, messages and statements. A step is taken from
 * an article only where its headline, or else its first paragraph, says what it was, and where both together name these two
 * countries, by name, by their people or by a city, and no third one.
 */
final class TimeLine {

    private static final Comparator<TimeStep> NEWEST_FIRST = Comparator.comparing(TimeStep::date)
            .reversed()
            .thenComparing(step -> step.articles().get(0).id());

    private final CountryNames names;
    private final Map<String, Opening> openings = new ConcurrentHashMap<>();

    /**
     * Makes the time lines of one archive.
     *
     * @param names names of countries
     */
    TimeLine(CountryNames names) {
        this.names = names;
    }

    /**
     * What headline and first paragraph of an article say. An article stands in the relations of all pairs of its
     * countries, and is read for the first of them only.
     *
     * @param step the step it tells of, or null
     * @param countries the countries it names
     * @param places the same with those whose cities it names
     */
    private record Opening(@Nullable TimeStep step, Set<String> countries, Set<String> places) {
        private static final Opening NONE = new Opening(null, Set.of(), Set.of());

        private boolean isBetween(String one, String other) {
            return Set.of(one, other).containsAll(countries) && places.contains(one) && places.contains(other);
        }
    }

    /**
     * Returns the steps, newest first. Safe for several threads.
     *
     * @param one ISO code of the one country
     * @param other ISO code of the other one
     * @param articles articles about both, each story once
     */
    List<TimeStep> of(String one, String other, List<Article> articles) {
        Map<String, TimeStep> steps = new TreeMap<>();
        for (Article article : articles) {
            Opening opening = openings.computeIfAbsent(article.id(), id -> opening(article));
            TimeStep step = opening.step();
            if (step != null
                    && opening.isBetween(one, other)
                    && !isTourOf(words(article), names.name(one), names.name(other))) {
                steps.merge(key(step), step, TimeLine::join);
            }
        }
        return steps.values().stream().sorted(NEWEST_FIRST).toList();
    }

    private Opening opening(Article article) {
        TimeStep step = step(article, lead(article));
        if (step == null) {
            return Opening.NONE;
        }
        String words = words(article);
        return new Opening(step, Set.copyOf(names.in(words, false)), Set.copyOf(names.in(words, true)));
    }

    private static String words(Article article) {
        Block lead = lead(article);
        return article.title().text() + " " + (lead == null ? "" : text(article, lead));
    }

    /** Two reports tell of one step where they name one day for it and call it alike. */
    private static String key(TimeStep step) {
        StepKind first = step.kinds().iterator().next();
        return step.told()
                ? step.date().edtf() + " " + first
                : "reported " + step.articles().get(0).id();
    }

    private static TimeStep join(TimeStep step, TimeStep more) {
        Set<StepKind> kinds = EnumSet.copyOf(step.kinds());
        kinds.addAll(more.kinds());
        List<Article> articles = new ArrayList<>(step.articles());
        articles.addAll(more.articles());
        articles.sort(Chronology.OLDEST_FIRST);
        return new TimeStep(step.date(), step.told(), kinds, articles);
    }

    /** Somebody of a third country who goes to both makes no step between the two. */
    private static boolean isTourOf(String opening, String one, String other) {
        return Stream.of("to ", "in ")
                .anyMatch(to ->
                        opening.contains(to + one + " and " + other) || opening.contains(to + other + " and " + one));
    }

    private static @Nullable Block lead(Article article) {
        return article.body().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .orElse(null);
    }

    private static String text(Article article, Block block) {
        return article.sheet().text(article.sheet().toRange(block.span()));
    }

    private static @Nullable TimeStep step(Article article, @Nullable Block lead) {
        Set<StepKind> kinds = StepWords.in(article.title().text());
        if (kinds.isEmpty() && lead != null) {
            kinds = StepWords.in(text(article, lead));
        }
        PartialDate published = article.published().date();
        PartialDate day = lead == null ? null : onlyDay(article, lead);
        if (day != null && published != null && day.earliest().isAfter(published.latest())) {
            day = null;
        }
        PartialDate date = day != null ? day : published;
        return kinds.isEmpty() || date == null
                ? null
                : new TimeStep(date, day != null, Collections.unmodifiableSet(kinds), List.of(article));
    }

    /** Returns the one day that a paragraph names, or null where it names none or several. */
    private static @Nullable PartialDate onlyDay(Article article, Block lead) {
        List<PartialDate> days = article.dates().stream()
                .filter(mention -> lead.span().start() <= mention.span().start()
                        && mention.span().end() <= lead.span().end())
                .map(DateMention::date)
                .distinct()
                .toList();
        return days.size() == 1 && days.get(0).isDay() ? days.get(0) : null;
    }
}
