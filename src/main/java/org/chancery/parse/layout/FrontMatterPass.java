package org.chancery.parse.layout;

/** The block between two rows of {@code ---} at the head of a file. */
final class FrontMatterPass {

    /** No front matter is longer. */
    private static final int MOST_ROWS = 200;

    void settle(Draft draft) {
        int end = 0;
        while (end < draft.size()
                && draft.page().frontMatter().range().contains(draft.row(end).range())) {
            end++;
        }
        if (end == 0) {
            end = fenced(draft);
        }
        for (int i = 0; i < end; i++) {
            draft.settle(i, Role.FRONT_MATTER, "front-matter");
        }
    }

    private static int fenced(Draft draft) {
        if (draft.size() < 3
                || !draft.row(0).text().equals("---")
                || draft.row(1).text().indexOf(':') <= 0) {
            return 0;
        }
        for (int i = 1; i < Math.min(draft.size(), MOST_ROWS); i++) {
            if (draft.row(i).text().equals("---") || draft.row(i).text().equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }
}
