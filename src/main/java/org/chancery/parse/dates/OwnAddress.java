package org.chancery.parse.dates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Range;
import org.chancery.parse.layout.Role;

/** The day in the page's own address, which stands by itself above the text: {@code https://hill.example/2015/11/03/a-bridge}. */
final class OwnAddress {

    /** Lines at the head of a page among which its address may stand. */
    private static final int HEAD = 4;

    private static final Pattern DAY =
            Pattern.compile("/((?:19|20)[0-9]{2})[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?![0-9])");

    private OwnAddress() {}

    /** Returns the day, or {@link Published#UNKNOWN}. */
    static Published read(Page page) {
        List<Page.Row> rows = page.rows();
        for (int i = 0; i < Math.min(HEAD, rows.size()); i++) {
            Range range = rows.get(i).line().range();
            String text = range.of(page.layout().text()).strip();
            if (rows.get(i).line().role() == Role.PARAGRAPH) {
                break;
            }
            if (!text.startsWith("http") || text.indexOf(' ') >= 0) {
                continue;
            }
            Matcher day = DAY.matcher(text);
            PartialDate date = day.find()
                    ? Calendar.date(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
            if (date != null) {
                int start = range.start() + range.of(page.layout().text()).indexOf(text);
                Range words = new Range(start + day.start(1), start + day.end(3));
                return new Published(
                        date,
                        Published.Basis.STATED,
                        words.of(page.layout().text()),
                        page.layout().sheet().toSpan(words),
                        "own-address");
            }
        }
        return Published.UNKNOWN;
    }
}
