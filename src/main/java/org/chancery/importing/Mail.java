package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail, and a page saved as MHTML, which has the form of one. */
final class Mail {

    private Mail() {}

    /** Reads a page saved as MHTML; null where it holds no page with an article. */
    static @Nullable Found page(byte[] bytes, String place) {
        MimePart whole = MimePart.of(bytes);
        String address = whole.headers().getOrDefault("snapshot-content-location", "");
        for (MimePart part : whole.leaves()) {
            if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
                Found page = HtmlPage.read(part.text(), place, "MHTML");
                String own = part.headers().getOrDefault("content-location", "");
                return page == null
                        ? null
                        : page.with("url", address, "Snapshot-Content-Location").with("url", own, "Content-Location");
            }
        }
        return null;
    }

    /**
     * Reads a mail; null where it holds no text. The day a mail was sent is not the day an article in it was published, and
     * who sent it did not write it; so both are kept under names of their own.
     */
    static @Nullable Found mail(byte[] bytes, String place) {
        MimePart whole = MimePart.of(bytes);
        String text = text(whole.leaves());
        if (text.isBlank()) {
            return null;
        }
        List<Found.Field> fields = new ArrayList<>();
        Found mail = new Found(place, "mail", fields, text);
        return mail.with("title", MimeHeaders.words(whole.headers().getOrDefault("subject", "")), "Subject")
                .with("sent", whole.headers().getOrDefault("date", ""), "Date")
                .with("sent-by", MimeHeaders.words(whole.headers().getOrDefault("from", "")), "From")
                .with("message-id", whole.headers().getOrDefault("message-id", ""), "Message-ID");
    }

    private static String text(List<MimePart> parts) {
        String plain = "";
        for (MimePart part : parts) {
            if (part.type().equals("text/plain") && plain.isBlank()) {
                plain = PlainText.clean(part.text());
            }
        }
        for (MimePart part : parts) {
            if (part.type().equals("text/html") && plain.isBlank()) {
                plain = PlainText.ofHtml(part.text());
            }
        }
        return plain;
    }
}
