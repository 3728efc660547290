package org.chancery.parse.layout;

/**
 * Settles whether words at the top of a page that are like an outlet's name or a ministry's are a masthead. They are where
 * nothing but furniture stands above them and the headline, a date or the page's path follows.
 */
final class MastheadPass {

    /** How many rows of furniture may stand above and between. */
    private static final int REACH = 12;

    private static final int LONGEST_NAME = 6;

    void settle(Draft draft) {
        int end = Math.min(draft.bodyStart(), REACH);
        if (end > 0 && isNameOverDate(draft) && isFollowed(draft, 0)) {
            draft.settle(0, Role.MASTHEAD, "name-over-date");
            return;
        }
        for (int i = 0; i < end; i++) {
            boolean guess = draft.role(i) == Role.MASTHEAD && draft.strength(i) < Vote.LIKELY;
            if (guess && isFollowed(draft, i)) {
                Vote vote = draft.vote(i);
                if (vote != null) {
                    draft.settle(i, new Vote(Vote.LIKELY, vote.lines()));
                }
            }
            if (draft.role(i) == null && isOwnName(draft, i)) {
                draft.settle(i, Role.MASTHEAD, "name-over-date");
            } else if (draft.role(i) == null || guess || draft.role(i) == Role.HEADLINE) {
                return;
            }
        }
    }

    /** {@code THE EVENING PILOT} over the day of the issue. */
    private static boolean isNameOverDate(Draft draft) {
        Row row = draft.row(0);
        return draft.role(0) == null
                && row.text().startsWith("THE ")
                && Shape.isCapitals(row.text())
                && row.words() <= 5
                && draft.size() > 1
                && draft.is(1, Role.DATE_LINE, Vote.CERTAIN);
    }

    /**
     * Returns whether a short row of capitalised words is the name of the page's owner: a headline stands below, and the
     * page names it so elsewhere, or the day of the issue stands right under it and it is written as names of papers are.
     */
    private static boolean isOwnName(Draft draft, int i) {
        Row row = draft.row(i);
        if (row.words() > LONGEST_NAME || !TitleCase.is(row.text()) || !isFollowed(draft, i)) {
            return false;
        }
        if (Owner.isNamed(draft, i)) {
            return true;
        }
        boolean dated = i + 1 < draft.bodyStart() && draft.is(i + 1, Role.DATE_LINE, Vote.LIKELY);
        return dated
                && isFollowed(draft, i + 1)
                && row.words() >= 2
                && (Shape.isCapitals(row.text()) || TitleCase.startsWithArticle(row.text()));
    }

    /** Returns whether a headline stands further down, or else what stands under a masthead. */
    private static boolean isFollowed(Draft draft, int i) {
        int end = draft.bodyStart();
        for (int j = i + 1; j < Math.min(end, i + REACH); j++) {
            Row row = draft.row(j);
            boolean free = draft.role(j) == null || draft.role(j) == Role.HEADLINE || draft.role(j) == Role.HEADING;
            if (free && row.words() >= 3 && !row.text().endsWith(":")) {
                return true;
            }
        }
        return i + 1 < draft.size()
                && (draft.is(i + 1, Role.BREADCRUMB, Vote.LIKELY) || draft.is(i + 1, Role.MENU, Vote.LIKELY));
    }
}
