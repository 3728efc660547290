package org.chancery.parse.layout;

/** What follows the label {@code Reference(s):} is cited: titles and addresses, to the end or to other furniture. */
final class ReferencePass {

    void settle(Draft draft) {
        for (int i = draft.bodyStart(); i < draft.size(); i++) {
            if (!draft.is(i, Role.REFERENCE_LABEL, Vote.LIKELY) || !isAtEnd(draft, i)) {
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

    /** Returns whether no running text follows. */
    private static boolean isAtEnd(Draft draft, int i) {
        for (int j = i + 1; j < draft.size(); j++) {
            if (draft.row(j).words() >= 45) {
                return false;
            }
        }
        return i + 1 < draft.size();
    }
}
