package org.chancery.parse.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Mention;
import org.chancery.model.OrganisationRef;
import org.chancery.model.PlaceRef;
import org.chancery.model.Range;
import org.chancery.parse.layout.Layout;

/** Turns what was found into the places, bodies and countries of one article. */
final class PlaceSettler {

    private final Layout layout;
    private final List<Range> people;

    PlaceSettler(Layout layout, List<Range> people) {
        this.layout = layout;
        this.people = people.stream().sorted().toList();
    }

    Places settle(List<Found> found) {
        List<Found> left = withoutPeople(found);
        Map<String, List<Found>> places = new LinkedHashMap<>();
        Map<String, List<Found>> bodies = new LinkedHashMap<>();
        for (Found next : left) {
            if (next.kind() == Found.Kind.PLACE) {
                places.computeIfAbsent(next.id(), id -> new ArrayList<>()).add(next);
            } else if (next.kind() == Found.Kind.ORGANISATION) {
                bodies.computeIfAbsent(next.id(), id -> new ArrayList<>()).add(next);
            }
        }
        return new Places(
                byFrequency(places).stream()
                        .map(all -> new PlaceRef(
                                first(all).id(), first(all).name(), first(all).country(), mentions(all)))
                        .toList(),
                byFrequency(bodies).stream()
                        .map(all ->
                                new OrganisationRef(first(all).id(), first(all).name(), mentions(all)))
                        .toList(),
                new CountryWeights(layout).countries(left));
    }

    private static Found first(List<Found> all) {
        return all.get(0);
    }

    private List<Found> withoutPeople(List<Found> found) {
        List<Found> left = new ArrayList<>();
        int person = 0;
        for (Found next : found) {
            while (person < people.size()
                    && people.get(person).end() <= next.range().start()) {
                person++;
            }
            if (person == people.size() || !people.get(person).overlaps(next.range())) {
                left.add(next);
            }
        }
        return left;
    }

    /** Most often named first; of equals the one named first. */
    private static List<List<Found>> byFrequency(Map<String, List<Found>> all) {
        List<List<Found>> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing((List<Found> mentions) -> -mentions.size()));
        return sorted;
    }

    private List<Mention> mentions(List<Found> all) {
        return all.stream()
                .map(found -> new Mention(
                        layout.sheet().toSpan(found.range()), layout.sheet().text(found.range()), found.rule()))
                .toList();
    }
}
