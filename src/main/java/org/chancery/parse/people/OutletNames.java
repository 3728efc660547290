package org.chancery.parse.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.gazetteer.Outlets;
import org.chancery.parse.layout.Layout;

/** Tells names of outlets from names of people. */
final class OutletNames {

    private static final double OUTLET = 5;

    private OutletNames() {}

    /** Weighs candidates that are outlets by the words around them or by the list of outlets. */
    static void weigh(List<Candidate> candidates, Layout layout, Outlets outlets) {
        told(candidates);
        listed(candidates, layout, outlets);
    }

    /** Takes a word that is the name of an outlet at one place for one at all places: {@code Meridian correspondent}. */
    private static void told(List<Candidate> candidates) {
        Set<String> told = new HashSet<>();
        for (Candidate c : candidates) {
            if (Context.namesOutlet(c)) {
                told.add(c.key());
            }
        }
        for (Candidate c : candidates) {
            c.blocked |= c.single() && told.contains(c.key());
        }
    }

    /** Takes the names of known outlets for outlets: {@code By Ports Daily}, {@code according to Tien Phong}. */
    private static void listed(List<Candidate> candidates, Layout layout, Outlets outlets) {
        for (Candidate c : candidates) {
            boolean credit = c.part != null;
            if (c.line < 0 || !c.titles.isEmpty() || (c.single() && !credit)) {
                continue;
            }
            if (outlets.byName(layout.sheet().text(c.range())).isPresent()) {
                c.blocked |= credit;
                c.evidence -= OUTLET;
            }
        }
    }
}
