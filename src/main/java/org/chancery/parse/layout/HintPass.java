package org.chancery.parse.layout;

import java.util.List;
import org.chancery.model.Range;
import org.chancery.read.Hint;
import org.jspecify.annotations.Nullable;

/** Votes by what the mark-up of a Markdown or HTML file says. Pages mark things wrongly, so the words may overrule it. */
final class HintPass {

    private static final int LONGEST_ASIDE = 60;

    void offer(Draft draft, List<Hint> hints) {
        int row = 0;
        int articleEnd = -1;
        for (Hint hint : hints) {
            if (hint.kind() == Hint.Kind.ARTICLE) {
                articleEnd = Math.max(articleEnd, hint.range().end());
            }
            while (row > 0 && draft.row(row - 1).range().end() > hint.range().start()) {
                row--;
            }
            while (row < draft.size()
                    && draft.row(row).range().end() <= hint.range().start()) {
                row++;
            }
            for (int i = row;
                    i < draft.size()
                            && draft.row(i).range().start() < hint.range().end();
                    i++) {
                if (covers(hint.range(), draft.row(i).range())) {
                    draft.offer(i, vote(draft, draft.row(i), hint));
                }
            }
        }
        for (int i = draft.size() - 1;
                articleEnd > 0 && i >= 0 && draft.row(i).range().start() >= articleEnd;
                i--) {
            if (draft.row(i).words() <= LONGEST_ASIDE) {
                draft.offer(i, Vote.of(draft.row(i), Role.RELATED, Vote.LIKELY, "outside-article"));
            }
        }
    }

    /** Returns whether a hint stands for nearly all of a row. */
    private static boolean covers(Range hint, Range row) {
        int start = Math.max(hint.start(), row.start());
        int end = Math.min(hint.end(), row.end());
        return (end - start) * 5 >= row.length() * 4;
    }

    private static @Nullable Vote vote(Draft draft, Row row, Hint hint) {
        return switch (hint.kind()) {
            case TITLE -> row.words() <= 60 ? Vote.of(row, Role.HEADLINE, Vote.LIKELY, "marked-title") : null;
            case HEADING -> heading(row, hint.level());
            case LIST_ITEM -> Vote.of(row, Role.LIST_ITEM, Vote.HINT + 1, "marked-list");
            case BLOCK_QUOTE -> Vote.of(row, Role.BLOCK_QUOTE, Vote.LIKELY, "marked-quote");
            case CAPTION -> Vote.of(row, Role.CAPTION, Vote.LIKELY, "marked-caption");
            case FOOTNOTE -> Vote.of(row, Role.FOOTNOTE, Vote.CERTAIN, "marked-footnote");
            case BYLINE -> row.words() <= 25 ? Vote.of(row, Role.BYLINE, Vote.LIKELY, "marked-byline") : null;
            case DATE ->
                DateTokens.of(row.text()).found() && row.words() <= 25
                        ? Vote.of(row, Role.DATE_LINE, Vote.LIKELY, "marked-date")
                        : null;
            case NAVIGATION -> Vote.of(row, Role.MENU, Vote.CERTAIN + 1, "marked-navigation");
            case COMMENTS -> Vote.of(row, Role.COMMENT, Vote.CERTAIN + 1, "marked-comments");
            case CONTROL -> row.words() <= 12 ? Vote.of(row, Role.SHARE, Vote.LIKELY, "marked-control") : null;
            case FOOTER ->
                row.words() <= LONGEST_ASIDE && draft.strength(row.index()) < Vote.CERTAIN
                        ? Vote.of(row, Role.NOTICE, Vote.LIKELY, "marked-footer")
                        : null;
            case ASIDE -> row.words() <= LONGEST_ASIDE ? Vote.of(row, Role.RELATED, Vote.LIKELY, "marked-aside") : null;
            case LINK -> row.words() <= 20 ? Vote.of(row, Role.RELATED, Vote.HINT, "marked-link") : null;
            case ARTICLE, TABLE -> null;
        };
    }

    private static @Nullable Vote heading(Row row, int level) {
        if (row.words() > 45) {
            return null;
        }
        return level == 1
                ? Vote.of(row, Role.HEADLINE, Vote.LIKELY, "marked-heading")
                : Vote.of(row, Role.HEADING, Vote.LIKELY, "marked-heading");
    }
}
