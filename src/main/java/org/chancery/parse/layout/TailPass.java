package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/**
 * Settles what follows a label such as {@code Related stories} or {@code Comments}: everything to the end of the page
 * where the article is over, and the short rows up to the next running text inside it.
 */
final class TailPass {

    /** Words of a paragraph that shows that the article goes on behind a box. */
    private static final int PARAGRAPH = 22;

    void settle(Draft draft) {
        int text = lastParagraph(draft);
        for (int i = 0; i < draft.size(); i++) {
            Role region = region(draft, i);
            if (region == null || i < draft.bodyStart() && i + 1 < draft.bodyStart() && region != Role.RELATED) {
                continue;
            }
            if (i < draft.bodyStart()) {
                continue;
            }
            boolean atEnd = i > text || isCommentsEnd(draft, i, region);
            int end = atEnd ? draft.size() : endOfBox(draft, i + 1);
            for (int j = i + 1; j < end; j++) {
                absorb(draft, j, region, atEnd && region == Role.COMMENT);
            }
            i = Math.max(i, end - 1);
        }
        rest(draft, text);
    }

    /** Returns the region that a row opens, or null. */
    private static @Nullable Role region(Draft draft, int i) {
        Vote vote = draft.vote(i);
        if (vote == null || vote.strength() < Vote.CERTAIN && !(vote.role() == Role.CONTACT)) {
            return null;
        }
        Role role = vote.role();
        boolean opens = role == Role.RELATED || role == Role.COMMENT || role == Role.CONTACT || role == Role.NOTICE;
        return opens && draft.row(i).words() <= 8 ? role : null;
    }

    private static boolean isCommentsEnd(Draft draft, int i, Role region) {
        if (region != Role.COMMENT) {
            return false;
        }
        int before = 0;
        int after = 0;
        for (int j = draft.bodyStart(); j < draft.size(); j++) {
            if (j < i) {
                before += draft.row(j).words();
            } else {
                after += draft.row(j).words();
            }
        }
        return before >= 60 && before * 2 >= after;
    }

    private static int lastParagraph(Draft draft) {
        for (int i = draft.size() - 1; i >= draft.bodyStart(); i--) {
            Row row = draft.row(i);
            boolean free = draft.role(i) == null || draft.strength(i) <= Vote.HINT || isArticle(draft, i);
            if (free && row.words() >= PARAGRAPH && Shape.isProse(row)) {
                return i;
            }
        }
        return draft.bodyStart() - 1;
    }

    private static boolean isArticle(Draft draft, int i) {
        Role role = draft.role(i);
        return role == Role.LIST_ITEM
                || role == Role.BLOCK_QUOTE
                || role == Role.ANSWER
                || role == Role.QUESTION
                || role == Role.PARAGRAPH;
    }

    private static int endOfBox(Draft draft, int from) {
        int i = from;
        while (i < draft.size()) {
            Row row = draft.row(i);
            boolean text = Shape.isProse(row) && row.words() >= 12 && !draft.isDropped(i, Vote.HINT);
            boolean heading = row.blanksBefore() > 0
                    && i > from
                    && draft.role(i) == null
                    && i + 1 < draft.size()
                    && Shape.isProse(draft.row(i + 1))
                    && draft.row(i + 1).words() >= PARAGRAPH;
            if (text || heading || isEndMatter(draft, i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isEndMatter(Draft draft, int i) {
        Role role = draft.role(i);
        return draft.strength(i) >= Vote.CERTAIN
                && (role == Role.CREDIT
                        || role == Role.SOURCE_LINE
                        || role == Role.REFERENCE_LABEL
                        || role == Role.FOOTNOTE
                        || role == Role.HEADING);
    }

    private static void absorb(Draft draft, int i, Role region, boolean whole) {
        Vote vote = draft.vote(i);
        if (vote != null && !vote.role().kept() && vote.strength() >= Vote.LIKELY) {
            return;
        }
        if (!whole && isEndMatter(draft, i)) {
            return;
        }
        draft.settle(
                i,
                region,
                region == Role.COMMENT
                        ? "under-comments"
                        : region == Role.CONTACT
                                ? "under-contact"
                                : region == Role.NOTICE ? "under-notice" : "under-related");
    }

    /** Behind the article short rows among menus and links are links too. */
    private static void rest(Draft draft, int text) {
        boolean furniture = false;
        for (int i = text + 1; i < draft.size(); i++) {
            Vote vote = draft.vote(i);
            if (vote == null) {
                if (furniture && draft.row(i).words() <= 24) {
                    draft.settle(i, Role.RELATED, "behind-article");
                }
            } else if (!vote.role().kept() && vote.role() != Role.TABLE_REMAINS) {
                furniture |= vote.strength() >= Vote.LIKELY;
            } else if (furniture
                    && (vote.role() == Role.MASTHEAD
                            || vote.role() == Role.DATE_LINE
                            || vote.role() == Role.LIST_ITEM
                            || vote.role() == Role.HEADING)) {
                draft.settle(i, Role.RELATED, "behind-article");
            }
        }
    }
}
