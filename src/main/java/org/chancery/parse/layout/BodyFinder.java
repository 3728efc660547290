package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** Finds where the running text of a page begins and ends. */
final class BodyFinder {

    /** How many rows behind a sentence a date line or byline may stand that makes the sentence a deck. */
    private static final int DECK_REACH = 4;

    private static final int LONGEST_DECK = 45;

    private final DatelineScanner datelines;

    BodyFinder(DatelineScanner datelines) {
        this.datelines = datelines;
    }

    void find(Draft draft) {
        int start = draft.size();
        for (int i = 0; i < draft.size() && start == draft.size(); i++) {
            if (isText(draft, i) && !isDeck(draft, i)) {
                start = i;
            }
        }
        int end = start;
        for (int i = draft.size() - 1; i >= start && end == start; i--) {
            if (isText(draft, i)) {
                end = i + 1;
            }
        }
        draft.body(start, end);
    }

    /** Returns whether a row is running text as far as is known. */
    private boolean isText(Draft draft, int i) {
        Row row = draft.row(i);
        @Nullable Role role = draft.role(i);
        if (role == Role.HEADLINE || role == Role.FRONT_MATTER) {
            return false;
        }
        if (role != null && role != Role.LIST_ITEM && role != Role.BLOCK_QUOTE && draft.strength(i) >= Vote.LIKELY) {
            return false;
        }
        boolean prose = Shape.isProse(row);
        if (prose && (role == null || role == Role.LIST_ITEM || row.words() >= 25)) {
            return true;
        }
        if (row.words() >= 7) {
            Dateline dateline = datelines.scan(row);
            if (dateline != null && (dateline.agency() != null || dateline.date() != null || prose)) {
                return true;
            }
        }
        return role == null && row.words() >= 4 && Shape.endsSentence(row.text()) && isTurn(draft, i);
    }

    /** Returns whether a row has the label of a speaker, and another has one soon after. */
    private static boolean isTurn(Draft draft, int i) {
        if (SpeakerLabel.of(draft.row(i)) == null) {
            return false;
        }
        for (int j = i + 1; j < Math.min(draft.size(), i + 4); j++) {
            if (SpeakerLabel.of(draft.row(j)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a sentence stands between headline and date line, so sums the article up. */
    private boolean isDeck(Draft draft, int index) {
        Row row = draft.row(index);
        if (index == 0 || row.words() > LONGEST_DECK || datelines.scan(row) != null) {
            return false;
        }
        for (int i = index + 1; i < Math.min(draft.size(), index + 1 + DECK_REACH); i++) {
            if (draft.is(i, Role.BYLINE, Vote.CERTAIN) || draft.is(i, Role.DATE_LINE, Vote.LIKELY)) {
                return hasMoreText(draft, i + 1);
            }
            if (isText(draft, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasMoreText(Draft draft, int from) {
        for (int i = from; i < draft.size(); i++) {
            if (isText(draft, i)) {
                return true;
            }
        }
        return false;
    }
}
