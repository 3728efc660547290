package org.chancery.parse.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Words under a picture, known by the credit at their end or head: {@code (Xinhua/Li Mei)}, {@code Photo: AFP}. */
final class CaptionRule implements LineRule {

    private static final int LONGEST = 75;

    /** Units of a credit behind the last sentence, at most. */
    private static final int REACH = 60;

    /** A label that announces who made a picture; any other word before a colon belongs to what is said. */
    private static final Pattern LABEL = Pattern.compile(
            "\\p{Punct}*(?:photo|pict?|picture|image|foto|cr[eé]dit|courtesy|ảnh|фото|φωτο|graphic|by|from|source|bild)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> CREDITS = List.of(
            "photo",
            "picture",
            "image",
            "courtesy",
            "handout",
            "pool via",
            "getty",
            "foto",
            "crédit",
            "ảnh",
            "фото",
            "φωτο",
            "图",
            "写真",
            "via ap",
            "ap/",
            "afp/",
            "reuters/",
            "epa/",
            "xinhua/",
            "vna/",
            "/afp",
            "/ap",
            "/reuters",
            "/xinhua",
            "/epa",
            "/efe",
            "/vna",
            "/ani",
            "/tass",
            "/getty",
            "/pool",
            "/kyodo",
            "/yonhap",
            "/antara",
            "/bernama",
            "/mia",
            "/ana");

    private final Lexicon lexicon;

    CaptionRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST) {
            return null;
        }
        Lexicon.Start start = lexicon.start(row.key());
        if (start != null && start.role() == Role.CAPTION) {
            return Vote.of(row, Role.CAPTION, Vote.LIKELY, "caption-label");
        }
        int bar = trailingBar(row.text());
        if (bar > 0
                && row.index() > 0
                && Shape.isSigns(page.row(row.index() - 1).text())) {
            Range words = row.part(0, bar);
            return new Vote(Vote.CERTAIN, List.of(new Line(words, Role.CAPTION, null, "caption-in-table")));
        }
        return hasCredit(row.text()) ? Vote.of(row, Role.CAPTION, Vote.LIKELY, "caption-credit") : null;
    }

    /** Returns where the bar of a table cell at the end of a row stands, or -1. */
    private static int trailingBar(String text) {
        int last = text.length() - 1;
        return text.charAt(last) == '|' && text.indexOf('|') == last ? last : -1;
    }

    /** Returns whether the text ends with the credit of a picture. */
    static boolean hasCredit(String text) {
        String end = tail(text);
        if (end.isEmpty() || end.contains("://")) {
            return false;
        }
        String key = Row.key(end);
        for (String sign : CREDITS) {
            if (key.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a label such as {@code Photograph:} stands in the last words of a text, or -1. */
    private static int labelAtEnd(String text, int end) {
        int colon = end - 1;
        while (colon >= 0 && end - colon <= REACH && text.charAt(colon) != ':') {
            colon--;
        }
        if (colon < 0 || end - colon > REACH) {
            return -1;
        }
        int start = colon;
        while (start > 0 && !Row.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns the bracket at the end of a text, or the words after the last {@code . /} or bar, or nothing. */
    private static String tail(String text) {
        int end = text.length();
        while (end > 0 && ".| ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return "";
        }
        char close = text.charAt(end - 1);
        if (close == ')' || close == ']') {
            int open = text.lastIndexOf(close == ')' ? '(' : '[', end - 1);
            return open >= 0 && end - open <= 90 ? text.substring(open, end) : "";
        }
        String near = text.substring(Math.max(0, end - REACH), end);
        int slash = Math.max(near.lastIndexOf(". /"), near.lastIndexOf(" | "));
        if (slash >= 0) {
            return near.substring(slash + 2);
        }
        int sentence = near.lastIndexOf(". ");
        String rest = sentence >= 0 ? near.substring(sentence + 2) : "";
        int named = labelAtEnd(text, end);
        if (named >= 0) {
            return LABEL.matcher(text.substring(named, end)).lookingAt() ? text.substring(named, end) : "";
        }
        return rest.indexOf('/') > 0 || Row.key(rest).startsWith("photo") ? rest : "";
    }
}
