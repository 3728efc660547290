package org.chancery.parse.layout;

import java.util.List;

/** Settles what stands above the running text: masthead, kicker, headline, deck, byline. */
final class HeadPass {

    private final Headlines headlines = new Headlines();

    void settle(Draft draft) {
        int end = draft.bodyStart();
        List<Integer> chosen = headlines.choose(draft, end);
        if (chosen.isEmpty()) {
            withoutHeadline(draft, end);
            return;
        }
        int first = chosen.get(0);
        int last = chosen.get(chosen.size() - 1);
        for (int i : chosen) {
            headline(draft, i);
        }
        for (int i = 0; i < first; i++) {
            above(draft, i);
        }
        for (int i = last + 1; i < end; i++) {
            below(draft, i, end);
        }
        Vote settled = draft.vote(first);
        String words = settled == null
                ? draft.row(first).text()
                : draft.page().text(settled.lines().get(0).range());
        copies(draft, words, chosen);
    }

    /** Cuts the site's name off a headline that is the title of the page. */
    private static void headline(Draft draft, int i) {
        Row row = draft.row(i);
        int cut = PageTitle.cut(draft.page(), row);
        if (cut < 0) {
            cut = PageTitle.cutAtCopy(draft, i);
        }
        if (cut < 0) {
            draft.settle(i, Role.HEADLINE, "headline");
            return;
        }
        draft.settle(i, PageTitle.split(draft.page(), row, cut));
    }

    private static void above(Draft draft, int i) {
        Vote vote = draft.vote(i);
        if (draft.rule(i).equals("tail-code")) {
            draft.settle(i, Role.KICKER, "document-symbol");
        } else if (vote == null && i == 0 && Headlines.isAboveNavigation(draft, i, draft.bodyStart())) {
            draft.settle(i, PageTitle.nameAndMotto(draft.row(i)));
        } else if (vote == null && isOwner(draft, i)) {
            draft.settle(i, Role.MASTHEAD, "named-again");
        } else if (vote == null || vote.role() == Role.HEADING) {
            draft.settle(i, Role.KICKER, "above-headline");
        } else if (vote.role() == Role.MENU
                && vote.strength() == Vote.HINT
                && vote.lines().get(0).rule().equals("menu")) {
            draft.settle(i, Role.KICKER, "above-headline");
        }
    }

    /** Returns whether a row's words stand again in a copyright line or behind the page's title. */
    private static boolean isOwner(Draft draft, int i) {
        String name = Lexicon.bare(draft.row(i).key());
        if (name.length() < 4 || draft.row(i).words() > 6) {
            return false;
        }
        for (int j = 0; j < draft.size(); j++) {
            Vote vote = draft.vote(j);
            boolean names = vote != null
                    && j != i
                    && (vote.has(Role.COPYRIGHT)
                            || vote.has(Role.MASTHEAD)
                            || vote.has(Role.NOTICE)
                            || vote.has(Role.SHARE));
            if (names && draft.row(j).key().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static void below(Draft draft, int i, int end) {
        Vote vote = draft.vote(i);
        Row listed = draft.row(i);
        boolean opensText = i + 1 == end
                && end < draft.size()
                && listed.blanksBefore() > 0
                && draft.row(end).blanksBefore() == 0;
        if (vote != null
                && vote.role() == Role.LIST_ITEM
                && opensText
                && listed.words() <= 12
                && ListRule.isNumbered(listed.text())) {
            draft.settle(i, Role.HEADING, "heading-above-text");
            return;
        }
        if (vote != null && vote.role() == Role.LIST_ITEM) {
            draft.settle(i, Role.DECK, "summary-list");
            return;
        }
        if (draft.rule(i).equals("tail-code")) {
            draft.settle(i, Role.KICKER, "document-symbol");
            return;
        }
        if (vote != null && vote.strength() > Vote.HINT) {
            return;
        }
        if (vote != null && !vote.role().kept() && vote.role() != Role.MENU) {
            return;
        }
        Row row = draft.row(i);
        boolean touchesBody =
                i + 1 == end && end < draft.size() && draft.row(end).blanksBefore() == 0;
        if (touchesBody && row.words() <= 12 && (row.blanksBefore() > 0 || Shape.isCapitals(row.text()))) {
            draft.settle(i, Role.HEADING, "heading-above-text");
        } else if (vote != null && vote.role() == Role.MASTHEAD) {
            return;
        } else if (isLoneName(draft, i)) {
            draft.settle(i, Role.BYLINE, "lone-name");
        } else {
            draft.settle(i, Role.DECK, "below-headline");
        }
    }

    /** Returns whether a row is just a name, and what follows is not the office of the one named. */
    static boolean isLoneName(Draft draft, int i) {
        String text = draft.row(i).text();
        if (!isName(text)) {
            return false;
        }
        boolean alone = draft.page().blankAfter(i)
                || draft.is(i + 1, Role.DATE_LINE, Vote.LIKELY)
                || draft.isDropped(i + 1, Vote.LIKELY);
        return alone && i > 0;
    }

    private static boolean isName(String text) {
        String[] words = Spacing.words(text);
        if (words.length < 2 || words.length > 4 || Shape.endsSentence(text)) {
            return false;
        }
        for (String word : words) {
            boolean particle = word.equals("de")
                    || word.equals("van")
                    || word.equals("von")
                    || word.equals("bin")
                    || word.equals("al")
                    || word.equals("da")
                    || word.equals("and");
            if (!particle && !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (Character.isDigit(word.charAt(i)) || ",:;()/&".indexOf(word.charAt(i)) >= 0) {
                    return false;
                }
            }
        }
        return !Shape.isCapitals(text);
    }

    private static void withoutHeadline(Draft draft, int end) {
        for (int i = 0; i < end; i++) {
            Vote vote = draft.vote(i);
            if (vote == null && draft.row(i).words() <= 3) {
                draft.settle(i, Role.KICKER, "above-text");
            }
        }
    }

    /** Other rows that say the same as the headline are copies of it. */
    private static void copies(Draft draft, String headline, List<Integer> chosen) {
        String key = Lexicon.bare(Row.key(headline));
        for (int i = 0; i < draft.size(); i++) {
            Row row = draft.row(i);
            if (chosen.contains(i) || Math.abs(row.text().length() - headline.length()) > 90) {
                continue;
            }
            if (Lexicon.bare(row.key()).equals(key) && row.text().length() <= headline.length() + 3) {
                draft.settle(i, Role.HEADLINE, "headline-copy");
                continue;
            }
            int cut = i < draft.bodyStart() ? PageTitle.cutBehind(row, headline) : -1;
            if (cut > 0) {
                draft.settle(i, PageTitle.split(draft.page(), row, cut));
            }
        }
    }
}
