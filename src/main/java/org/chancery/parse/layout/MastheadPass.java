package org.chancery.parse.layout;

import java.util.Set;

/**
 * Settles whether words at the top of a page that are like an outlet's name or a ministry's are a masthead. They are where
 * nothing but furniture stands above them and the headline, a date or the page's path follows.
 */
final class MastheadPass {

    /** How many rows of furniture may stand above and between. */
    private static final int REACH = 12;

    private static final int LONGEST_NAME = 6;

    private static final int FEW_WORDS = 3;

    /** Last words of names of kinds of text. */
    private static final Set<String> GENRES = Set.of(
            "briefing",
            "conference",
            "statement",
            "release",
            "communiqué",
            "communique",
            "declaration",
            "remarks",
            "interview",
            "transcript",
            "obituaries",
            "obituary",
            "letters",
            "opinion",
            "editorial",
            "comment",
            "analysis",
            "summary",
            "agreement",
            "treaty",
            "speech",
            "address",
            "message",
            "resolution",
            "report",
            "text",
            "notes");

    void settle(Draft draft) {
        int end = Math.min(draft.bodyStart(), REACH);
        if (end > 0 && isNameOverDate(draft) && isFollowed(draft, 0)) {
            draft.settle(0, Role.MASTHEAD, "name-over-date");
            return;
        }
        boolean named = false;
        for (int i = 0; i < end; i++) {
            boolean guess = draft.role(i) == Role.MASTHEAD && draft.strength(i) < Vote.LIKELY;
            if (guess && isFollowed(draft, i)) {
                Vote vote = draft.vote(i);
                if (vote != null) {
                    draft.settle(i, new Vote(Vote.LIKELY, vote.lines()));
                }
            }
            named |= draft.is(i, Role.MASTHEAD, Vote.LIKELY);
            if (draft.role(i) == null && !named && isOwnName(draft, i)) {
                draft.settle(i, Role.MASTHEAD, "name-over-date");
                named = true;
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
        if (row.words() > LONGEST_NAME || !TitleCase.is(row.text()) || isGenre(row) || !isFollowed(draft, i)) {
            return false;
        }
        if (Owner.isNamed(draft, i)) {
            return true;
        }
        boolean dated = i + 1 < draft.bodyStart() && draft.is(i + 1, Role.DATE_LINE, Vote.LIKELY);
        return dated
                && isFollowed(draft, i + 1)
                && row.words() >= 2
                && (Shape.isCapitals(row.text())
                        || TitleCase.startsWithArticle(row.text())
                        || i == 0 && row.words() <= FEW_WORDS && hasLongerHeadline(draft, row));
    }

    /** {@code DAILY PRESS BRIEFING}: a kind of text, not a name. */
    private static boolean isGenre(Row row) {
        String[] words = Spacing.words(Lexicon.bare(row.key()));
        return words.length == 0 || GENRES.contains(words[words.length - 1]);
    }

    /** Returns whether the first row that is free below is a longer line that ends no sentence. */
    private static boolean hasLongerHeadline(Draft draft, Row name) {
        for (int i = 1; i < draft.bodyStart(); i++) {
            if (draft.role(i) == null) {
                Row row = draft.row(i);
                return row.words() > name.words() + 1 && !Shape.endsSentence(row.text());
            }
        }
        return false;
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
