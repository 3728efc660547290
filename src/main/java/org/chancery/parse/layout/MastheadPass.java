package org.chancery.parse.layout;

/**
 * Settles whether words at the top of a page that are like an outlet's name or a ministry's are a masthead. They are where
 * nothing but furniture stands above them and the headline, a date or the page's path follows.
 */
final class MastheadPass {

    /** How many rows of furniture may stand above and between. */
    private static final int REACH = 12;

    void settle(Draft draft) {
        int end = Math.min(draft.bodyStart(), REACH);
        for (int i = 0; i < end; i++) {
            boolean guess = draft.role(i) == Role.MASTHEAD && draft.strength(i) < Vote.LIKELY;
            if (guess && isFollowed(draft, i)) {
                Vote vote = draft.vote(i);
                if (vote != null) {
                    draft.settle(i, new Vote(Vote.LIKELY, vote.lines()));
                }
            }
            if (draft.role(i) == null || guess || draft.role(i) == Role.HEADLINE) {
                return;
            }
        }
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
