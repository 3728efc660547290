package org.chancery.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts what was found against what is true. */
final class Tally {

    private int right;
    private int missing;
    private int extra;
    private final List<String> errors = new ArrayList<>();

    <T> void add(String where, Collection<T> truth, Collection<T> found) {
        List<T> left = new ArrayList<>(found);
        List<T> missed = new ArrayList<>();
        for (T one : truth) {
            if (left.remove(one)) {
                right++;
            } else {
                missing++;
                missed.add(one);
            }
        }
        extra += left.size();
        if (!missed.isEmpty() || !left.isEmpty()) {
            errors.add(where + ": missing " + missed + ", extra " + left);
        }
    }

    /** Returns the harmonic mean of precision and recall, 0 to 1. */
    double f1() {
        return right + missing + extra == 0 ? 1 : 2.0 * right / (2 * right + missing + extra);
    }

    List<String> errors() {
        return errors;
    }
}
