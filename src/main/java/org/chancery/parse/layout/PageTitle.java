package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;

/** The title of a web page: headline and site's name in one row, as in {@code Leaders sign accord - Rift Valley Herald}. */
final class PageTitle {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " « ", " / ");

    /** Words of a name of a site. */
    private static final int LONGEST_NAME = 5;

    /** Rows above the text in which a copy of the headline is looked for. */
    private static final int COPY_REACH = 40;

    private PageTitle() {}

    /** Returns where the headline of a page's title ends, or -1 where no outlet's name follows it. */
    static int cut(Page page, Row row) {
        String text = row.text();
        int best = -1;
        for (String separator : SEPARATORS) {
            int at = text.lastIndexOf(separator);
            if (at < 8) {
                continue;
            }
            String name = text.substring(at + separator.length()).strip();
            if (isOutlet(page, name)) {
                // signs in a row share their blanks
                int before = text.lastIndexOf(separator, at - separator.length());
                boolean section = before > 8
                        && text.substring(before + separator.length(), at)
                                        .strip()
                                        .split(" ")
                                        .length
                                <= 2;
                int cut = section ? before : at;
                best = best < 0 ? cut : Math.min(best, cut);
            }
        }
        return best;
    }

    /**
     * Returns the site's name and, behind a sign between blanks, its motto: {@code Harbour Notes : news and tides}. A name
     * that is no longer than a few words is a masthead; longer words are a line above the headline.
     */
    static Vote nameAndMotto(Row row) {
        String text = row.text();
        int end = text.length();
        for (String sign : new String[] {" : ", " | ", " – ", " — ", " - "}) {
            int at = text.indexOf(sign);
            end = at > 0 ? Math.min(end, at) : end;
        }
        Range name = row.part(0, end);
        if (Spacing.words(text.substring(0, end)).length > LONGEST_NAME) {
            return Vote.of(row, Role.KICKER, Vote.CERTAIN, "above-headline");
        }
        Line masthead = new Line(name, Role.MASTHEAD, null, "name-over-menu");
        if (end == text.length()) {
            return new Vote(Vote.CERTAIN, List.of(masthead));
        }
        return new Vote(
                Vote.CERTAIN, List.of(masthead, new Line(row.part(end + 2, text.length()), Role.MENU, null, "motto")));
    }

    private static boolean isOutlet(Page page, String name) {
        return page.outlets().byName(name).isPresent()
                || page.outlets().byHost(name).isPresent()
                || name.split(" ").length <= 5 && page.outlets().looksLikeOutlet(name);
    }

    /**
     * Returns where the headline ends in a row that goes on with a few words behind a sign, where another row above the
     * text is that headline alone; or -1.
     */
    static int cutAtCopy(Draft draft, int i) {
        Row row = draft.row(i);
        for (int j = 0; j < Math.min(draft.bodyStart(), COPY_REACH); j++) {
            Row copy = draft.row(j);
            if (j == i || copy.words() < 3 || copy.text().length() >= row.text().length()) {
                continue;
            }
            int cut = cutBehind(row, copy.text());
            if (cut > 0 && Spacing.words(row.text().substring(cut)).length <= LONGEST_NAME + 2) {
                return cut;
            }
        }
        return -1;
    }

    /** Returns where the headline ends in a row that starts with it and goes on behind a separator, or -1. */
    static int cutBehind(Row row, String headline) {
        if (row.text().length() <= headline.length() + 2 || !row.key().startsWith(Row.key(headline))) {
            return -1;
        }
        String rest = row.text().substring(headline.length());
        for (String separator : SEPARATORS) {
            if (rest.startsWith(separator)) {
                return headline.length();
            }
        }
        return -1;
    }

    /**
     * Returns headline and site's name as lines of their own, and the section between them where there is one:
     * {@code Talks resume - World - The Coast Monitor}.
     */
    static Vote split(Page page, Row row, int cut) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(row.part(0, cut), Role.HEADLINE, null, "page-title"));
        String text = row.text();
        int from = pastSigns(text, cut);
        int last = -1;
        for (String separator : SEPARATORS) {
            last = Math.max(last, text.lastIndexOf(separator));
        }
        int name = last < from ? from : pastSigns(text, last);
        if (name > from && isOutlet(page, text.substring(name).strip())) {
            lines.add(new Line(row.part(from, last), Role.MENU, null, "page-title"));
        } else {
            name = from;
        }
        if (name < text.length()) {
            lines.add(new Line(row.part(name, text.length()), Role.MASTHEAD, null, "page-title"));
        }
        return new Vote(Vote.CERTAIN, lines);
    }

    private static int pastSigns(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
