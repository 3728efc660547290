package org.chancery.parse.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the headline among the rows above the running text. */
final class Headlines {

    private static final int LONGEST = 45;

    /** A headline stands among the first rows of a page. */
    private static final int REACH = 120;

    /** Words that open the second row of a headline and no row of their own. */
    private static final Set<String> OPENERS = Set.of(
            "for", "off", "of", "to", "in", "on", "at", "from", "with", "by", "and", "over", "as", "into", "against");

    /** Score of a row in another script than the text, which is a headline only where nothing else is. */
    private static final int LAST_RESORT = 1;

    /** Words beside a date below which a row is no headline. */
    private static final int LEAST_BESIDE_DATE = 5;

    /** Returns the row of the headline, two where it is set over two rows, none where the text has none. */
    List<Integer> choose(Draft draft, int end) {
        int briefing = BriefingTitle.find(draft, Math.min(end, REACH));
        if (briefing >= 0) {
            return List.of(briefing);
        }
        int act = ActTitle.find(draft, Math.min(end, REACH));
        String[] ends = ends(draft, end);
        boolean organ = false;
        boolean latin = Script.isLatinFrom(draft, end);
        int best = -1;
        int bestScore = 0;
        int earlier = 0;
        boolean issued = false;
        for (int i = 0; i < Math.min(end, REACH); i++) {
            issued |= draft.rule(i).equals("issuer");
            if (!isCandidate(draft, i) || issued && draft.role(i) == null && IssuerRule.mayFollow(draft.row(i))) {
                continue;
            }
            if (KickerForm.isAbove(draft, i, end)) {
                continue;
            }
            organ |= i < act && ActTitle.isOrgan(draft.row(i));
            if (organ && i < act && ActTitle.isShouted(draft.row(i))) {
                continue;
            }
            int score = score(draft, i, end, earlier, ends);
            boolean other = latin && Script.isOther(draft.row(i).text());
            if (other || isAboveNavigation(draft, i, end)) {
                score = Math.min(score, LAST_RESORT);
            }
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
            if (draft.row(i).words() >= 4 && draft.role(i) != Role.DATE_LINE && !other) {
                earlier++;
            }
        }
        if (best < 0) {
            return List.of();
        }
        int next = best + 1;
        if (next < end && goesOn(draft, best, next)) {
            return List.of(best, next);
        }
        if (best > 0 && isCandidate(draft, best - 1) && goesOn(draft, best - 1, best)) {
            return List.of(best - 1, best);
        }
        return List.of(best);
    }

    /** Returns whether a row is the first of a page, or the second, and a menu or path stands right below: the site's name and motto. */
    static boolean isAboveNavigation(Draft draft, int i, int end) {
        boolean name = i == 0 && end > 2 && isNavigation(draft, 1);
        boolean withMotto = i <= 1
                && end > 3
                && draft.row(1).blanksBefore() == 0
                && draft.role(1) == null
                && isNavigation(draft, 2);
        return (name || withMotto) && draft.role(i) != Role.HEADLINE;
    }

    private static boolean isNavigation(Draft draft, int i) {
        return draft.is(i, Role.MENU, Vote.CERTAIN) || draft.is(i, Role.BREADCRUMB, Vote.CERTAIN);
    }

    private static boolean isCandidate(Draft draft, int i) {
        Row row = draft.row(i);
        if (row.words() > LONGEST || row.words() == 0) {
            return false;
        }
        boolean bracketed = row.text().startsWith("(")
                        && row.text().indexOf(')') == row.text().length() - 1
                || row.text().startsWith("[")
                        && row.text().indexOf(']') == row.text().length() - 1;
        if (isMenuName(draft, i)) {
            return false;
        }
        boolean salutation = row.words() <= 6 && row.key().startsWith("dear ") && Shape.lastSign(row.text()) == ',';
        if (bracketed
                || salutation
                || row.key().contains("p.o. box")
                || row.key().contains("your consent")
                || row.text().endsWith(":")) {
            return false;
        }
        @Nullable Role role = draft.role(i);
        if (role == null || role == Role.HEADLINE) {
            return true;
        }
        return switch (role) {
            case DATE_LINE ->
                draft.strength(i) <= Vote.HINT
                        && row.words() >= 4
                        && DateTokens.of(row.text()).others() >= LEAST_BESIDE_DATE;
            case MENU, MASTHEAD, NOTICE, RELATED, CONTACT, TAGS, SHARE ->
                draft.strength(i) <= Vote.HINT && row.words() >= 4;
            case HEADING -> row.words() >= 4;
            default -> false;
        };
    }

    /** Returns whether a row's words are the first of a menu near it, as a site's name is. */
    private static boolean isMenuName(Draft draft, int i) {
        String key = Lexicon.bare(draft.row(i).key());
        for (int j = Math.max(0, i - 3); j < Math.min(draft.size(), i + 3); j++) {
            if (j != i
                    && draft.is(j, Role.MENU, Vote.HINT)
                    && draft.row(j).items().size() >= 3) {
                String first = draft.page().text(draft.row(j).items().parts().get(0));
                if (Lexicon.bare(Row.key(first)).equals(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int score(Draft draft, int i, int end, int earlier, String[] ends) {
        Row row = draft.row(i);
        int score = 2 * Math.min(row.words(), 6) - 8 * earlier;
        if (draft.role(i) == Role.HEADLINE) {
            score += draft.strength(i) >= Vote.CERTAIN ? 60 : 24;
        } else if (draft.role(i) != null) {
            score -= draft.role(i) == Role.DATE_LINE ? 11 : 8;
        }
        if (repeated(draft, i, ends)) {
            score += 10;
        }
        if (Shape.lastSign(row.text()) == '.') {
            score -= 6;
        }
        if (row.words() < 3 && !Shape.endsWithQuestion(row.text())) {
            score -= 3;
        }
        if (!Shape.startsCapital(row.text()) && !Character.isDigit(row.text().charAt(0))) {
            score -= 4;
        }
        if (row.text().contains("   ") || BodyName.is(row.text())) {
            score -= 10;
        }
        if (earlier > 0 && HeadPass.isLoneName(draft, i)) {
            score -= 12;
        }
        boolean followed = i + 1 < end
                && (draft.is(i + 1, Role.BYLINE, Vote.LIKELY) || draft.is(i + 1, Role.DATE_LINE, Vote.LIKELY));
        if (followed) {
            score += 3;
        }
        return score;
    }

    /** Returns whether another row above the text holds the same words, as a page's title or a breadcrumb does. */
    private static boolean repeated(Draft draft, int i, String[] ends) {
        String key = Lexicon.bare(draft.row(i).key());
        if (key.length() < 12) {
            return false;
        }
        String start = shortened(key);
        for (int j = 0; j < ends.length; j++) {
            if (j != i && ends[j].contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last words of each row above the text and of the text's first, made plain; nothing of a long row. */
    private static String[] ends(Draft draft, int end) {
        String[] ends = new String[Math.min(Math.min(draft.size(), end + 1), REACH)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = draft.row(i).words() < 60 ? Row.key(tail(draft.row(i).text(), 250)) : "";
        }
        return ends;
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }

    private static String shortened(String key) {
        return key.length() <= 40 ? key : key.substring(0, 40);
    }

    /** {@code Burma to Send Teak} over {@code For Assembly Hall}: two rows of a narrow column, the second the shorter one. */
    private static boolean isBroken(Draft draft, Row row, Row second) {
        return row.words() >= 3
                && row.words() <= 7
                && second.words() <= row.words()
                && second.text().length() < row.text().length()
                && OPENERS.contains(Spacing.words(second.key())[0])
                && TitleCase.is(row.text())
                && TitleCase.is(second.text())
                && draft.page().blankAfter(second.index());
    }

    /** Returns whether a headline goes on in the next row. */
    private static boolean goesOn(Draft draft, int i, int next) {
        Row row = draft.row(i);
        Row second = draft.row(next);
        if (second.blanksBefore() > 0 || !isCandidate(draft, next) || second.words() > 14 || row.words() < 2) {
            return false;
        }
        char last = row.text().charAt(row.text().length() - 1);
        boolean open = last == ';' || last == ',' || last == '-' || last == '—' || last == ':';
        boolean capitals = Shape.isCapitals(row.text())
                && Shape.isCapitals(second.text())
                && second.words() >= 2
                && row.words() + second.words() >= 5;
        boolean small = Character.isLowerCase(second.text().charAt(0)) && row.words() >= 3;
        return open || capitals || small || isBroken(draft, row, second);
    }
}
