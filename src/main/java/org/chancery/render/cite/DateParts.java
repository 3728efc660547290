package org.chancery.render.cite;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.PartialDate;

/** Year, month and day of a date, as far as they are known. */
final class DateParts {

    private DateParts() {}

    /** Returns the numbers of each end of a date: one list for a date, two for an interval. */
    static List<List<Integer>> of(PartialDate date) {
        List<List<Integer>> ends = new ArrayList<>();
        for (String end : date.edtf().split("/", -1)) {
            List<Integer> numbers = new ArrayList<>();
            for (String number : end.replace("~", "").split("-", -1)) {
                numbers.add(Integer.valueOf(number));
            }
            ends.add(numbers);
        }
        return ends;
    }

    /** Returns whether a date is only about right. */
    static boolean isAbout(PartialDate date) {
        return date.edtf().indexOf('~') >= 0;
    }
}
