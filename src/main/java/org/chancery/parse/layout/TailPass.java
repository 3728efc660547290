package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/**
 * Settles what follows a label such as {@code Related stories} or {@code Comments}: everything to the end of the page
 * where the article is over, and the short rows up to the next running text inside it.
 */
final class TailPass {

    /** Words of a paragraph that by itself shows that the article goes on behind a box. */
    private static final int PARAGRAPH = 22;

    /** Words of a sentence of the article; a teaser may be as long. */
    private static final int SENTENCE = 10;

    /** Comments begin only where so much has been said before, in words. */
    private static final int SHORTEST_ARTICLE = 45;

    void settle(Draft draft) {
        boolean[] goesOn = goesOn(draft);
        int behind = endOfShortest(draft);
        for (int i = draft.bodyStart(); i < draft.size(); i++) {
            Role region = region(draft, i);
            if (region != null) {
                i = settle(draft, i, region, goesOn[i + 1], i >= behind) - 1;
            }
        }
        rest(draft);
    }

    /** Settles the rows that belong to the label in a row; returns the first row behind them. */
    private static int settle(Draft draft, int label, Role region, boolean goesOn, boolean behind) {
        boolean comments = region == Role.COMMENT && behind;
        boolean atEnd = comments || region != Role.NOTICE && !goesOn;
        int i = label + 1;
        while (i < draft.size()) {
            Role next = region(draft, i);
            if (next != null && (next != region || !comments) && !(comments && next == Role.NOTICE)) {
                return i;
            }
            if (!atEnd && endsBox(draft, i, label + 1, region)) {
                return i;
            }
            absorb(draft, i, region, comments);
            i++;
        }
        return i;
    }

    /** Returns the region that a row opens, or null. */
    private static @Nullable Role region(Draft draft, int i) {
        Vote vote = draft.vote(i);
        if (vote == null
                || vote.strength() < Vote.CERTAIN && vote.role() != Role.CONTACT
                || vote.strength() < Vote.LIKELY) {
            return null;
        }
        boolean opens =
                switch (vote.role()) {
                    case RELATED, COMMENT, CONTACT, NOTICE -> true;
                    default -> false;
                };
        boolean label = draft.row(i).words() <= 8 || vote.lines().get(0).rule().equals("comment-count");
        return opens && label && !vote.lines().get(0).rule().startsWith("under-") ? vote.role() : null;
    }

    /** Returns the first row before which enough has been said for comments to begin. */
    private static int endOfShortest(Draft draft) {
        int words = 0;
        int i = draft.bodyStart();
        while (i < draft.size() && words < SHORTEST_ARTICLE) {
            words += draft.row(i++).words();
        }
        return i;
    }

    /**
     * Returns for each row whether running text of the article stands there or follows before any comments: a long
     * paragraph, or two sentences in a row.
     */
    private static boolean[] goesOn(Draft draft) {
        boolean[] goesOn = new boolean[draft.size() + 1];
        for (int i = draft.size() - 1; i >= draft.bodyStart(); i--) {
            boolean text = isText(draft, i)
                    && (draft.row(i).words() >= PARAGRAPH || i > 0 && isText(draft, i - 1) || isTurn(draft, i));
            goesOn[i] = region(draft, i) != Role.COMMENT && (text || goesOn[i + 1]);
        }
        return goesOn;
    }

    private static boolean isTurn(Draft draft, int i) {
        return draft.role(i) == Role.ANSWER || draft.role(i) == Role.QUESTION;
    }

    /** Returns whether a row is a sentence of running text that no rule takes for something else. */
    private static boolean isText(Draft draft, int i) {
        Role role = draft.role(i);
        boolean free = role == null || draft.strength(i) <= Vote.HINT;
        boolean article =
                role == Role.LIST_ITEM || role == Role.BLOCK_QUOTE || role == Role.PARAGRAPH || isTurn(draft, i);
        return (free || article) && draft.row(i).words() >= SENTENCE && Shape.isProse(draft.row(i));
    }

    private static boolean endsBox(Draft draft, int i, int first, Role region) {
        Row row = draft.row(i);
        if (region == Role.NOTICE
                && (row.blanksBefore() > 0
                        || Shape.isProse(row) && row.words() >= SENTENCE && !draft.isDropped(i, Vote.HINT))) {
            return true;
        }
        boolean text = isText(draft, i) && row.words() >= SENTENCE + 2;
        boolean heading = row.blanksBefore() > 0
                && i > first
                && draft.role(i) == null
                && i + 1 < draft.size()
                && isText(draft, i + 1)
                && draft.row(i + 1).words() >= PARAGRAPH;
        return text || heading || isTurn(draft, i) || isEndMatter(draft, i);
    }

    private static boolean isEndMatter(Draft draft, int i) {
        Role role = draft.role(i);
        return draft.strength(i) >= Vote.CERTAIN
                && (role == Role.CREDIT
                        || role == Role.SOURCE_LINE
                        || role == Role.REFERENCE_LABEL
                        || role == Role.REFERENCE
                        || role == Role.FOOTNOTE
                        || role == Role.HEADING);
    }

    private static void absorb(Draft draft, int i, Role region, boolean whole) {
        Vote vote = draft.vote(i);
        boolean menu = vote != null && vote.role() == Role.MENU && region == Role.CONTACT;
        if (!menu
                && vote != null
                && !vote.role().kept()
                && vote.strength() >= (vote.role() == Role.MENU ? Vote.CERTAIN : Vote.LIKELY)
                && !(whole && vote.role() == Role.NOTICE)) {
            return;
        }
        boolean labelled =
                vote != null && vote.strength() >= Vote.CERTAIN && isLabelledDate(vote) && region == Role.CONTACT;
        boolean address = region == Role.CONTACT
                && vote != null
                && vote.lines().get(0).rule().equals("mail-address");
        if (!whole && !address && (isEndMatter(draft, i) || labelled)) {
            return;
        }
        String rule =
                switch (region) {
                    case COMMENT -> "under-comments";
                    case CONTACT -> "under-contact";
                    case NOTICE -> "under-notice";
                    default -> "under-related";
                };
        draft.settle(i, region, rule);
    }

    /** Behind the article short rows among menus and links are links too. */
    private static void rest(Draft draft) {
        int text = draft.size() - 1;
        while (text >= draft.bodyStart() && !isText(draft, text)) {
            text--;
        }
        boolean furniture = false;
        for (int i = text + 1; i < draft.size(); i++) {
            Vote vote = draft.vote(i);
            if (vote == null) {
                if (furniture) {
                    draft.settle(i, Role.RELATED, "behind-article");
                }
            } else if (!vote.role().kept()) {
                furniture |= vote.strength() >= Vote.LIKELY && vote.role() != Role.TABLE_REMAINS;
            } else if (furniture && isLinkLike(vote)) {
                draft.settle(i, Role.RELATED, "behind-article");
            }
        }
    }

    private static boolean isLabelledDate(Vote vote) {
        return vote.lines().get(0).rule().equals(DateLineRule.LABELLED);
    }

    private static boolean isLinkLike(Vote vote) {
        return switch (vote.role()) {
            case MASTHEAD, LIST_ITEM, HEADING -> true;
            case DATE_LINE -> !isLabelledDate(vote);
            default -> false;
        };
    }
}
