package org.chancery.parse.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.PlaceName;
import org.chancery.gazetteer.PlaceNames;
import org.chancery.gazetteer.TokenTrie;
import org.chancery.gazetteer.Tokens;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/** Finds places, countries and organisations. */
public final class PlaceReader {

    private final Gazetteer gazetteer;

    /** Makes a reader over these lists. */
    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Returns all that may be a place, a country or an organisation, in order; the longest where several would do. */
    public List<Found> find(Layout layout) {
        return find(layout, gazetteer.tokens(layout.text()));
    }

    /**
     * Returns all that may be a place, a country or an organisation, in order; the longest where several would do.
     *
     * @param tokens the words of the sheet as the same gazetteer has them
     */
    public List<Found> find(Layout layout, Tokens tokens) {
        PlaceNames names = gazetteer.places();
        String text = layout.text();
        List<Found> found = new ArrayList<>();
        List<Found> doubtful = new ArrayList<>();
        Set<String> sure = new HashSet<>();
        for (Line line : layout.lines()) {
            if (!line.role().kept()) {
                continue;
            }
            Words words = Words.of(text, line.range().start(), line.range().end());
            LineCase lineCase = LineCase.of(words);
            for (Found pattern : NamePatterns.find(names, tokens, text, words)) {
                if (lineCase != LineCase.SENTENCE) {
                    doubtful.add(pattern);
                } else {
                    found.add(pattern);
                    sure.add(pattern.name());
                }
            }
            NameContext context = new NameContext(text, words, lineCase, layout.datelines());
            listed(tokens, line.range(), context, found);
        }
        doubtful.stream().filter(pattern -> sure.contains(pattern.name())).forEach(found::add);
        return longest(found);
    }

    /** Names of the lists. */
    private void listed(Tokens tokens, Range line, NameContext context, List<Found> found) {
        for (TokenTrie.Match<PlaceName> match : gazetteer.places().find(tokens, line.start(), line.end())) {
            PlaceName name = match.value();
            Range range = new Range(match.start(), match.end());
            if (context.allows(range, name)) {
                found.add(new Found(range, kind(name), name.id(), name.name(), name.country(), rule(name)));
            }
        }
    }

    private static Found.Kind kind(PlaceName name) {
        return switch (name.kind()) {
            case COUNTRY, PEOPLE -> Found.Kind.COUNTRY;
            case PLACE -> Found.Kind.PLACE;
            case ORGANISATION -> Found.Kind.ORGANISATION;
        };
    }

    private static String rule(PlaceName name) {
        return switch (name.kind()) {
            case COUNTRY -> "country";
            case PEOPLE -> "people-of-country";
            case PLACE -> name.doubtful() ? "place-with-cue" : name.capital() ? "capital" : "place";
            case ORGANISATION -> "organisation";
        };
    }

    /** Keeps the longest of those that overlap. */
    private static List<Found> longest(List<Found> all) {
        List<Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Found::range)
                .thenComparing(found -> found.rule().startsWith("head") ? 1 : 0));
        List<Found> kept = new ArrayList<>();
        for (Found next : sorted) {
            Found last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.range().overlaps(next.range())) {
                kept.add(next);
            } else if (next.range().length() > last.range().length()) {
                kept.set(kept.size() - 1, next);
            }
        }
        return kept;
    }

    /** Returns what the article names, without what overlaps the names of people. */
    public Places settle(Layout layout, List<Found> found, List<Range> people) {
        return new PlaceSettler(layout, people).settle(found);
    }
}
