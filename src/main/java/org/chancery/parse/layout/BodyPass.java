package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** Settles short rows inside the running text: headings, the outlet's name at the end, weak guesses that were wrong. */
final class BodyPass {

    private static final int LONGEST_HEADING = 16;

    void settle(Draft draft) {
        for (int i = draft.bodyStart(); i < draft.size(); i++) {
            @Nullable Role role = draft.role(i);
            if (role == Role.DATE_LINE && i > draft.bodyStart() && i + 1 < draft.bodyEnd() && isUnlabelled(draft, i)) {
                draft.settle(i, Role.HEADING, "date-heading");
            } else if (role == Role.MASTHEAD) {
                masthead(draft, i);
            } else if (role != null && draft.strength(i) <= Vote.HINT && i < draft.bodyEnd()) {
                weak(draft, i, role);
            }
            if (draft.role(i) == Role.DATE_LINE && i >= draft.bodyEnd() && !isUnlabelled(draft, i) && isDated(draft)) {
                draft.settle(i, Role.NOTICE, "date-again");
            }
            boolean numbered = draft.role(i) == Role.LIST_ITEM
                    && ListRule.isNumbered(draft.row(i).text())
                    && isBetweenTurns(draft, i);
            if ((draft.role(i) == null || numbered) && isHeading(draft, i)) {
                draft.settle(i, Role.HEADING, "short-line");
            }
        }
    }

    /** Returns whether a date line stands above the text, so that one behind it tells of the page alone. */
    private static boolean isDated(Draft draft) {
        for (int i = 0; i < draft.bodyStart(); i++) {
            if (draft.is(i, Role.DATE_LINE, Vote.LIKELY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenTurns(Draft draft, int i) {
        return i + 1 < draft.size() && (draft.role(i + 1) == Role.QUESTION || draft.role(i + 1) == Role.ANSWER);
    }

    private static boolean isUnlabelled(Draft draft, int i) {
        Vote vote = draft.vote(i);
        return vote != null
                && vote.lines().stream().noneMatch(line -> line.rule().equals(DateLineRule.LABELLED));
    }

    private static void masthead(Draft draft, int i) {
        if (i >= draft.bodyEnd() - 1 && draft.strength(i) >= Vote.LIKELY) {
            draft.settle(i, Role.SOURCE_LINE, "name-at-end");
        } else if (draft.strength(i) <= Vote.HINT) {
            draft.clear(i);
        }
    }

    /** Inside the text a weak sign of furniture does not outweigh the place. */
    private static void weak(Draft draft, int i, Role role) {
        Row row = draft.row(i);
        boolean between = i > draft.bodyStart();
        if (!role.kept() && between && (Shape.isProse(row) || row.words() > 14 || isHeading(draft, i))) {
            draft.clear(i);
        }
    }

    /** Where paragraphs follow each other without blank lines a heading stands behind a full stop. */
    private static boolean isAfterSentence(Draft draft, int i) {
        return draft.row(i).words() <= 10
                && i > 0
                && (Shape.endsSentence(draft.row(i - 1).text()) || draft.isDropped(i - 1, Vote.LIKELY));
    }

    private static boolean isHeading(Draft draft, int i) {
        Row row = draft.row(i);
        if (row.words() == 0
                || row.words() > LONGEST_HEADING
                || i + 1 >= draft.size()
                || Shape.lastSign(row.text()) == '.') {
            return false;
        }
        char last = Shape.lastSign(row.text());
        if (last == ','
                || last == ';'
                || last == '!'
                || !Shape.startsCapital(row.text())
                        && !Character.isDigit(row.text().charAt(0))) {
            return false;
        }
        Role next = draft.role(i + 1);
        boolean text = next == null && draft.row(i + 1).words() >= 12
                || next == Role.PARAGRAPH
                || next == Role.QUESTION
                || next == Role.ANSWER
                || next == Role.LIST_ITEM;
        return text
                && (last != ':' || row.words() <= 6)
                && (row.blanksBefore() > 0
                        || Shape.isCapitals(row.text())
                        || i == draft.bodyStart()
                        || isAfterSentence(draft, i));
    }
}
