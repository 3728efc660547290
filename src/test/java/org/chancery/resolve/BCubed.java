package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Precision and recall of a grouping, mention by mention (Bagga and Baldwin 1998): the mean share, over all mentions, of
 * those in the same group that mean the same person, and the other way round.
 */
final class BCubed {

    private final List<Object> groups = new ArrayList<>();
    private final List<Object> people = new ArrayList<>();

    /** Adds a mention: the group it was put into and the person it means. */
    void add(Object group, Object person) {
        groups.add(group);
        people.add(person);
    }

    int mentions() {
        return groups.size();
    }

    double precision() {
        return share(groups, people);
    }

    double recall() {
        return share(people, groups);
    }

    private static double share(List<Object> within, List<Object> same) {
        Map<Object, Integer> sizes = new HashMap<>();
        Map<List<Object>, Integer> both = new HashMap<>();
        for (int i = 0; i < within.size(); i++) {
            sizes.merge(within.get(i), 1, Integer::sum);
            both.merge(List.of(within.get(i), same.get(i)), 1, Integer::sum);
        }
        double sum = 0;
        for (int i = 0; i < within.size(); i++) {
            sum += (double) both.get(List.of(within.get(i), same.get(i))) / sizes.get(within.get(i));
        }
        return sum / within.size();
    }
}
