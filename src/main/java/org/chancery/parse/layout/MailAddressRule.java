package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A row that is nothing but a mail address, as reporters leave it under their reports. */
final class MailAddressRule implements LineRule {

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        int at = text.indexOf('@');
        boolean alone = at > 0 && text.indexOf('.', at) > at && text.length() <= 80 && text.indexOf(' ') < 0;
        return alone ? Vote.of(row, Role.CREDIT, Vote.CERTAIN, "mail-address") : null;
    }
}
