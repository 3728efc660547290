package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** {@code © 2021 The Mail. All rights reserved.} with the sign or the words anywhere in a short row. */
final class CopyrightRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 60) {
            return null;
        }
        String key = row.key();
        if (key.startsWith("©")
                || key.startsWith("(c) ")
                || key.startsWith("copyright")
                || key.startsWith("ⓒ")
                || key.startsWith("<ⓒ")) {
            return Vote.of(row, Role.COPYRIGHT, Vote.CERTAIN, "copyright");
        }
        boolean within = key.contains("all rights reserved")
                || key.contains("reproduction without")
                || key.contains("reproduction prohibited")
                || key.contains("版权所有")
                || key.contains("無断転載")
                || key.contains("무단전재")
                || key.contains("©") && row.words() <= 12;
        return within ? Vote.of(row, Role.COPYRIGHT, Vote.LIKELY, "copyright") : null;
    }
}
