package org.chancery.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.chancery.read.ArticleReader;
import org.chancery.text.Decoder;
import org.chancery.text.Decoding;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A web archive, WARC 1.0 or 1.1, compressed or not (ISO 28500): an article a page that was answered with status 200. */
final class WebArchive {

    private static final int FOUND = 200;

    private WebArchive() {}

    static void read(Path file, String place, Findings findings) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record = reader.next().orElse(null);
                    record != null;
                    record = reader.next().orElse(null)) {
                if (record instanceof WarcResponse || record instanceof WarcResource) {
                    page((WarcTargetRecord) record, place, findings);
                }
            }
        } catch (ParsingException broken) {
            findings.skipped(place, "is damaged: " + broken.getMessage(), true);
        }
    }

    private static void page(WarcTargetRecord record, String place, Findings findings) throws IOException {
        String where = place + ", " + record.target();
        byte[] bytes;
        try {
            bytes = html(record);
        } catch (ParsingException broken) {
            findings.skipped(where, "holds no answer of a web server that can be read", true);
            return;
        }
        if (bytes == null) {
            return;
        }
        if (bytes.length > ArticleReader.LARGEST) {
            findings.skipped(where, "is larger than any article", true);
            return;
        }
        Found found =
                Decoder.decode(bytes) instanceof Decoding.Text text ? HtmlPage.read(text.text(), where, "WARC") : null;
        if (found == null) {
            findings.skipped(where, "has no text of an article", false);
            return;
        }
        Instant saved = record.date();
        findings.found(
                found.with("url", record.target(), "WARC-Target-URI").with("retrieved", saved.toString(), "WARC-Date"));
    }

    /** Returns the bytes of a page, at most one more than an article may have; null where it is no page. */
    private static byte @Nullable [] html(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!response.contentType().base().toString().equals("application/http")
                    || response.http().status() != FOUND
                    || !isHtml(response.payloadType().base().toString())) {
                return null;
            }
            try (InputStream body = response.http().bodyDecoded().stream()) {
                return body.readNBytes(ArticleReader.LARGEST + 1);
            }
        }
        WarcPayload payload = record.payload().orElse(null);
        if (payload == null || !isHtml(payload.type().base().toString())) {
            return null;
        }
        try (InputStream body = payload.body().stream()) {
            return body.readNBytes(ArticleReader.LARGEST + 1);
        }
    }

    private static boolean isHtml(String type) {
        String small = type.toLowerCase(Locale.ROOT);
        return small.equals("text/html") || small.equals("application/xhtml+xml");
    }
}
