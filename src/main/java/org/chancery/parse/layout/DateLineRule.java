package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * A row that says when the page was published: a date with hardly anything beside it. The outlet's name or the writer's
 * that stands in the same row becomes a part of its own: {@code ANI | Updated: May 17, 2018}.
 */
final class DateLineRule implements LineRule {

    /** Name of this rule where a word such as {@code Updated} stands before the date. */
    static final String LABELLED = "date-label";

    private static final int MOST_OTHERS = 6;

    /** Short forms of time zones that are also those of outlets. */
    private static final Set<String> ZONES =
            Set.of("CT", "ET", "MT", "PT", "AT", "BST", "IST", "EST", "CST", "PST", "MST");

    private final Lexicon lexicon;

    DateLineRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 32 || row.text().length() > 240) {
            return null;
        }
        if (!row.hasDigit()) {
            return isLabelAlone(page, row) ? Vote.of(row, Role.DATE_LINE, Vote.LIKELY, LABELLED) : null;
        }
        DateTokens date = DateTokens.of(row.text());
        if (!date.found()) {
            if (isCompact(row.text())) {
                return Vote.of(row, Role.DATE_LINE, Vote.LIKELY, "date-line");
            }
            if (isLabelAlone(page, row)) {
                return Vote.of(row, Role.DATE_LINE, Vote.LIKELY, LABELLED);
            }
            return isTime(row, date) ? Vote.of(row, Role.DATE_LINE, Vote.LIKELY, "time-line") : null;
        }
        int label = labelAt(row);
        int most = label >= 0 ? MOST_OTHERS + 4 : MOST_OTHERS;
        int others = date.others() - DateColumns.words(page, row, lexicon);
        if (others > most || label < 0 && isSentence(row, date)) {
            return null;
        }
        boolean bars = row.text().indexOf('|') > 0;
        int strength;
        if (label < 0 && isGenreBefore(row, date)) {
            strength = Vote.LIKELY;
        } else if (label < 0 && date.small() > 0 && !bars) {
            strength = Vote.HINT;
        } else if (others <= 1 || label == 0) {
            strength = Vote.CERTAIN;
        } else {
            strength = label > 0 || others <= 4 || bars ? Vote.LIKELY : Vote.HINT;
        }
        List<Line> lines = split(page, row, date, label);
        boolean parted = lines.size() >= 3 && lines.stream().anyMatch(line -> line.role() == Role.MASTHEAD);
        return new Vote(parted ? Math.max(strength, Vote.LIKELY) : strength, lines);
    }

    /** {@code Press release, 27.04.2010}: the kind of text before the date. */
    private boolean isGenreBefore(Row row, DateTokens date) {
        String before = row.text().substring(0, date.start());
        return lexicon.line(Row.key(before)) == Role.KICKER
                && date.end() == row.text().length();
    }

    /** {@code 19990617}: eight figures that are a year, a month and a day. */
    private static boolean isCompact(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(4, 6));
        int day = Integer.parseInt(text.substring(6));
        return year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** {@code Published} over a row that is a date. */
    private boolean isLabelAlone(Page page, Row row) {
        if (row.words() > 3 || row.index() + 1 >= page.size()) {
            return false;
        }
        Lexicon.Start start = lexicon.start(row.key());
        String next = page.row(row.index() + 1).text();
        DateTokens date = next.length() <= 60 ? DateTokens.of(next) : null;
        return start != null
                && start.role() == Role.DATE_LINE
                && Lexicon.bare(row.key()).length() <= start.length()
                && date != null
                && date.found()
                && date.others() <= 1;
    }

    /** A row with nothing but a time of day. */
    private static boolean isTime(Row row, DateTokens date) {
        int colon = row.text().indexOf(':');
        return date.others() == 0
                && row.words() <= 4
                && colon > 0
                && colon + 1 < row.text().length()
                && Character.isDigit(row.text().charAt(colon - 1))
                && Character.isDigit(row.text().charAt(colon + 1));
    }

    private static boolean isSentence(Row row, DateTokens date) {
        return date.others() >= 3 && Shape.lastSign(row.text()) == '.'
                || date.others() > 3 && date.start() > 0 && row.text().endsWith("\"");
    }

    /** Returns where a word such as {@code Updated} starts, or -1. */
    private int labelAt(Row row) {
        Lexicon.Start start = lexicon.start(row.key());
        if (start != null && start.role() == Role.DATE_LINE) {
            return 0;
        }
        String text = row.text();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i - 1))) {
                Lexicon.Start inner = lexicon.start(Row.key(text.substring(i, Math.min(text.length(), i + 30))));
                if (inner != null && inner.role() == Role.DATE_LINE) {
                    return i;
                }
            }
        }
        return -1;
    }

    private List<Line> split(Page page, Row row, DateTokens date, int label) {
        String text = row.text();
        int from = label >= 0 ? Math.min(label, date.start()) : date.start();
        int to = date.end();
        List<Line> lines = new ArrayList<>();
        String rule = label >= 0 ? LABELLED : "date-line";
        Range before = row.part(0, nameEnd(page, row, withoutSigns(text, from)));
        String name = page.text(before);
        boolean byline = isByline(name) || behindName(text, before, row) && isPerson(page, name);
        List<Line> beside = byline ? List.of() : items(page, row, before);
        if (!beside.isEmpty()) {
            lines.addAll(beside);
        } else if (before.isEmpty() || !byline && !isOutlet(page, name, label > 0 || isBeforeSource(text, to))) {
            from = 0;
        } else {
            lines.add(new Line(before, byline ? Role.BYLINE : Role.MASTHEAD, null, "beside-date"));
        }
        int next = to;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        Range behind = row.part(next, text.length());
        boolean wide = wideGap(text, to, next);
        boolean outlet = !behind.isEmpty() && isOutlet(page, page.text(behind), false);
        if (behind.isEmpty() || !outlet && !wide) {
            lines.add(new Line(row.part(from, text.length()), Role.DATE_LINE, null, rule));
        } else {
            lines.add(new Line(row.part(from, to), Role.DATE_LINE, null, rule));
            lines.addAll(
                    outlet
                            ? List.of(new Line(behind, Role.MASTHEAD, null, "beside-date"))
                            : DateColumns.behind(page, row, behind, lexicon));
        }
        return lines;
    }

    /** {@code Northern Gate Network 2014-08-25 09:12:40 Source: …}: portals name themselves before the hour and the source. */
    private static boolean isBeforeSource(String text, int dateEnd) {
        return text.indexOf("Source:", dateEnd) > 0 || text.indexOf("Posted from:", dateEnd) > 0;
    }

    /** {@code THE HILL POST   MADRAS, TUESDAY}: the name of a paper ends at the wide gap before its town. */
    private int nameEnd(Page page, Row row, int end) {
        String text = row.text();
        int gap = text.indexOf("  ");
        boolean town = gap > 0 && gap < end && isOutlet(page, page.text(row.part(0, gap)), false);
        return town ? gap : end;
    }

    /**
     * {@code Ana Duarte | The Coast Monitor |}: returns the items before a date where one at least is an outlet's name, and
     * the others are people or the number of the page; nothing otherwise.
     */
    private List<Line> items(Page page, Row row, Range before) {
        List<Line> lines = new ArrayList<>();
        boolean outlet = false;
        for (Range part : row.items().parts()) {
            if (!before.contains(part)) {
                break;
            }
            String name = page.text(part);
            Role role = isOutlet(page, name, false)
                    ? Role.MASTHEAD
                    : isPage(name) ? Role.MENU : isByline(name) || isPerson(page, name) ? Role.BYLINE : null;
            if (role == null) {
                return List.of();
            }
            outlet |= role == Role.MASTHEAD;
            lines.add(new Line(part, role, null, "beside-date"));
        }
        return outlet && lines.size() >= 2 ? lines : List.of();
    }

    /** {@code Page Three}, {@code p. 4}, {@code A12}. */
    static boolean isPage(String name) {
        String key = Row.key(name);
        return Spacing.words(name).length <= 2
                && (key.startsWith("page ") || key.startsWith("p. ") || key.startsWith("section "));
    }

    private boolean isOutlet(Page page, String name, boolean beforeLabel) {
        if (ZONES.contains(name)) {
            return false;
        }
        if (page.outlets().byName(name).isPresent()) {
            return true;
        }
        int words = Spacing.words(name).length;
        if (words > 6 || !Shape.startsCapital(name) || lexicon.item(Row.key(name)) != null) {
            return false;
        }
        return isOffice(name)
                || IssuerName.is(name)
                || IssuerName.endsWithBody(name)
                || page.outlets().looksLikeOutlet(name)
                || beforeLabel
                        && words <= 4
                        && words >= 2
                        && allCapitalised(name)
                        && (!isPerson(page, name)
                                || page.outlets().isCommonWord(name.substring(name.lastIndexOf(' ') + 1)));
    }

    /** A ministry that names itself without its country. */
    private static boolean isOffice(String name) {
        return name.startsWith("Ministry ")
                || name.startsWith("Foreign Ministry")
                || name.startsWith("Embassy of ")
                || name.startsWith("Department of ");
    }

    private static boolean allCapitalised(String name) {
        for (String word : Spacing.words(name)) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a bar parts the words before the date from it. */
    private static boolean behindName(String text, Range before, Row row) {
        int i = before.end() - row.range().start();
        while (i < text.length() && Row.isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '|';
    }

    private static boolean isPerson(Page page, String name) {
        String[] words = Spacing.words(name);
        boolean letters = name.chars().allMatch(c -> Character.isLetter(c) || ".' -’".indexOf(c) >= 0);
        return words.length >= 2
                && words.length <= 4
                && letters
                && allCapitalised(name)
                && !Shape.isCapitals(name)
                && page.outlets().byName(name).isEmpty()
                && !page.outlets().looksLikeOutlet(name)
                && !IssuerName.endsWithBody(name)
                && !isGenre(name);
    }

    /** {@code Press Release}, {@code Joint Statement}: kinds of text, not people. */
    private static boolean isGenre(String name) {
        return Lexicon.shipped().line(Row.key(name)) != null;
    }

    private static boolean isByline(String words) {
        String key = Row.key(words);
        return key.startsWith("by ") && words.length() < 60;
    }

    private static int withoutSigns(String text, int end) {
        int i = end;
        while (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1)) && ").\"”".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static boolean wideGap(String text, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            blanks += Row.isBlank(text.charAt(i)) ? 1 : 0;
        }
        return blanks >= 3;
    }
}
