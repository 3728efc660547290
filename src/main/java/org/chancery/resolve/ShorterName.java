package org.chancery.resolve;

import java.util.List;
import org.chancery.resolve.FamilyNames.Order;

/** Decides whether one name is another with initials for words, or with middle names left out. */
final class ShorterName {

    private ShorterName() {}

    /**
     * Returns whether the shorter name may stand for the longer one. A single initial is not enough without an office or
     * somebody named beside both.
     */
    static boolean fits(NameEntry shorter, NameEntry longer) {
        NameForm a = shorter.form();
        NameForm b = longer.form();
        if (a.order() != Order.FAMILY_LAST && b.order() != Order.FAMILY_LAST || !suffixesFit(a, b)) {
            return false;
        }
        if (!isShorter(a.given(), b.given())) {
            return false;
        }
        boolean initials = a.given().get(0).length() == 1;
        return !initials || a.given().size() > 1 || shorter.evidence(longer) >= 2;
    }

    private static boolean suffixesFit(NameForm a, NameForm b) {
        return a.suffix().equals(b.suffix()) || a.suffix().isEmpty();
    }

    /** Returns whether each given name of the shorter one is, or begins, one of the longer, in order, the first with the first. */
    static boolean isShorter(List<String> shorter, List<String> longer) {
        int at = 0;
        boolean less = shorter.size() < longer.size();
        for (int i = 0; i < shorter.size(); i++) {
            boolean found = false;
            while (at < longer.size() && !found) {
                String a = shorter.get(i);
                String b = longer.get(at++);
                found = a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
                less |= found && a.length() < b.length();
                if (i == 0 && !found) {
                    return false;
                }
            }
            if (!found) {
                return false;
            }
        }
        return less || shorter.equals(longer);
    }
}
