package org.chancery.parse.layout;

/** What follows the label {@code Reference(s):} is cited: titles and addresses, to the end or to other furniture. */
final class ReferencePass {

    private static final int PARAGRAPH = 45;

    void settle(Draft draft) {
        for (int i = Math.max(draft.bodyStart(), endOfText(draft)); i + 1 < draft.size(); i++) {
            if (!draft.is(i, Role.REFERENCE_LABEL, Vote.LIKELY)) {
                continue;
            }
            for (int j = i + 1; j < draft.size(); j++) {
                boolean other = draft.role(j) != Role.MENU && draft.isDropped(j, Vote.LIKELY);
                if (other || draft.is(j, Role.CREDIT, Vote.CERTAIN) || draft.is(j, Role.SOURCE_LINE, Vote.CERTAIN)) {
                    break;
                }
                draft.settle(j, Role.REFERENCE, "under-reference");
            }
            return;
        }
    }

    /** Returns the first row behind the last long paragraph. */
    private static int endOfText(Draft draft) {
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (draft.row(i).words() >= PARAGRAPH) {
                return i + 1;
            }
        }
        return 0;
    }
}
