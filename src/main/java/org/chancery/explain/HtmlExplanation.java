package org.chancery.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.chancery.model.Article;
import org.chancery.render.Html;

/** Sets an explanation as one HTML page that needs nothing beside it. */
public final class HtmlExplanation {

    private final RuleWords rules = new RuleWords();
    private final StringBuilder out = new StringBuilder();

    private HtmlExplanation() {}

    /** Returns an explanation as a page. It holds no script, and its policy lets it load nothing. */
    public static String of(Explanation explanation) {
        HtmlExplanation page = new HtmlExplanation();
        page.page(explanation);
        return page.out.toString();
    }

    private void page(Explanation explanation) {
        Article article = explanation.article();
        String style = style();
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash(style))
                .append("'\">\n<title>");
        text(article.file() + " explained");
        out.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        text(article.file());
        out.append("</h1>\n<h2>What the record says</h2>\n<table>\n<tbody>\n");
        Facts.of(article, rules).forEach(this::fact);
        out.append("</tbody>\n</table>\n<h2>The text with every finding</h2>\n<p class=\"legend\">");
        for (Finding.Kind kind : Finding.Kind.values()) {
            marked(kind.word(), kind);
            out.append(' ');
        }
        out.append("</p>\n");
        explanation.lines().forEach(line -> line(line, article));
        out.append("</main>\n</body>\n</html>\n");
    }

    private void fact(Facts.Fact fact) {
        out.append("<tr><th scope=\"row\">");
        text(fact.label());
        out.append("</th><td>");
        text(fact.value());
        out.append("</td><td class=\"how\">");
        text(fact.how());
        out.append("</td></tr>\n");
    }

    private void line(Explanation.Line line, Article article) {
        String text = article.sheet().text();
        out.append("<section class=\"")
                .append(line.isKept() ? "line" : "line out")
                .append("\">\n<p class=\"role\">");
        text(line.number() + " " + line.role());
        out.append("</p>\n<p class=\"words\" dir=\"auto\" lang=\"")
                .append(Html.escape(article.language()))
                .append("\">");
        if (!line.isKept()) {
            text(line.range().of(text));
            out.append("</p>\n<p class=\"how\">");
            text(rules.of(line.leftOut()));
            out.append("</p>\n");
        } else {
            Segments.of(line).forEach(segment -> {
                String words = segment.range().of(text);
                if (segment.kind() == null) {
                    text(words);
                } else {
                    marked(words, segment.kind());
                }
            });
            out.append("</p>\n");
            notes(line, text);
        }
        out.append("</section>\n");
    }

    private void notes(Explanation.Line line, String text) {
        if (line.findings().isEmpty()) {
            return;
        }
        out.append("<ul>\n");
        for (Notes.Note note : Notes.of(line, text, rules)) {
            out.append("<li>");
            marked(note.kind().word(), note.kind());
            out.append(' ');
            text(note.words() + (note.meaning().isEmpty() ? "" : " = " + note.meaning()));
            if (!note.how().isEmpty()) {
                out.append(" <span class=\"how\">");
                text(note.how());
                out.append("</span>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void marked(String words, Finding.Kind kind) {
        out.append("<mark class=\"")
                .append(kind.name().toLowerCase(Locale.ROOT))
                .append("\">");
        text(words);
        out.append("</mark>");
    }

    private void text(String words) {
        out.append(Html.escape(words));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlExplanation.class.getResourceAsStream("explanation.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("explanation.css", e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
