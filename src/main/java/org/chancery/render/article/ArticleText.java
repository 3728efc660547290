package org.chancery.render.article;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Range;
import org.chancery.model.Span;
import org.chancery.render.Html;
import org.chancery.render.Links;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as HTML, with an anchor at every finding that something leads to. Nothing of the article is passed
 * on as mark-up; all words are escaped and all tags are this program's own. First the links to the words are asked for, then
 * the text is set, so that it holds no anchor that nothing leads to.
 */
public final class ArticleText {

    private final Article article;
    private final String text;
    private final List<Piece> pieces;
    private final Set<Fact> shown = new HashSet<>();
    private final Map<Fact, String> anchors = new HashMap<>();

    private record Fact(Mark.Type type, String key, Range range) {}

    /**
     * An article's text.
     *
     * @param heading the page's heading
     * @param groups the text
     * @param elsewhere lines of the file that hold a finding and are no part of the text
     * @param leftOut what was left out
     */
    public record Setting(
            SafeString heading, List<TextGroup> groups, List<OtherLine> elsewhere, List<OtherLine> leftOut) {}

    /** Makes an article's text ready, with links from its page. */
    public ArticleText(Article article, Links links) {
        this.article = article;
        this.text = article.sheet().text();
        this.pieces = Pieces.of(article, Marks.of(article, links));
        pieces.forEach(piece -> piece.marks().forEach(mark -> shown.add(fact(mark))));
    }

    private static Fact fact(Mark mark) {
        return new Fact(mark.type(), mark.key(), mark.range());
    }

    /** Sets the text, with an anchor at each finding that a link was asked for. */
    public Setting set() {
        SafeString heading = new SafeString(Html.escape(article.title().text()));
        List<OtherLine> elsewhere = new ArrayList<>();
        List<OtherLine> leftOut = new ArrayList<>();
        Blocks blocks = new Blocks(article);
        // a mark that falls into several pieces has its anchor in the first
        Set<String> used = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (Piece piece : pieces) {
            Setter setter = new Setter(piece, used, places);
            switch (piece.place()) {
                case TITLE -> {
                    heading = setter.html(piece.range(), false);
                    blocks.titleSeen();
                }
                case BODY -> {
                    Block block = piece.block();
                    if (block != null) {
                        blocks.add(block, piece.range(), setter);
                    }
                }
                case ELSEWHERE -> elsewhere.add(new OtherLine(setter.html(piece.range(), false), ""));
                case LEFT_OUT ->
                    leftOut.add(new OtherLine(
                            setter.html(piece.range(), false), piece.rule().replace('-', ' ')));
            }
        }
        return new Setting(heading, blocks.groups(), elsewhere, leftOut);
    }

    /** Sets stretches of one piece. */
    final class Setter {
        private final Piece piece;
        private final Set<String> used;
        private final Set<String> places;
        private final Set<String> people = new HashSet<>();

        private Setter(Piece piece, Set<String> used, Set<String> places) {
            this.piece = piece;
            this.used = used;
            this.places = places;
        }

        SafeString html(Range range, boolean links) {
            List<Mark> inside = piece.marks().stream()
                    .filter(mark -> mark.range().overlaps(range))
                    .toList();
            return new SafeString(MarkedText.html(text, range, inside, this::id, mark -> links && leads(mark)));
        }

        private @Nullable String id(Mark mark) {
            String id = anchors.get(fact(mark));
            return id != null && used.add(id) ? id : null;
        }

        /** Returns whether a mark leads to its page: a person at the first name in each block, a place once. */
        private boolean leads(Mark mark) {
            return mark.type() == Mark.Type.PERSON ? people.add(mark.key()) : places.add(mark.key());
        }

        String text() {
            return text;
        }
    }

    /** Returns the link to the words that a title was read from, or null. */
    public @Nullable String title() {
        return here(Mark.Type.TITLE, "", article.title().span());
    }

    /** Returns the link to the words that the date of publication was read from, or null. */
    public @Nullable String published() {
        return here(Mark.Type.PUBLISHED, "", article.published().span());
    }

    /** Returns the link to the words that name a source, or null. */
    public @Nullable String source(String id, @Nullable Span span) {
        return here(Mark.Type.SOURCE, id, span);
    }

    /** Returns the link to the words that name a person, or null. */
    public @Nullable String person(String id, Span span) {
        return here(Mark.Type.PERSON, id, span);
    }

    /** Returns the link to the words that give a person an office, or null. */
    public @Nullable String office(String person, Span span) {
        return here(Mark.Type.OFFICE, person, span);
    }

    /** Returns the link to words that somebody said, or null. */
    public @Nullable String said(Span span) {
        return here(Mark.Type.SAID, "", span);
    }

    /** Returns the link to words that speak for a topic, or null. */
    public @Nullable String topic(String id, Span span) {
        return here(Mark.Type.TOPIC, id, span);
    }

    /** Returns the link to the words that name a place, or null. */
    public @Nullable String place(String id, Span span) {
        return here(Mark.Type.PLACE, id, span);
    }

    /** Returns the link to the words that name an organisation, or null. */
    public @Nullable String organisation(String id, Span span) {
        return here(Mark.Type.ORGANISATION, id, span);
    }

    /** Returns the link to the words that name a date, or null. */
    public @Nullable String date(String edtf, Span span) {
        return here(Mark.Type.DATE, edtf, span);
    }

    private @Nullable String here(Mark.Type type, String key, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        Fact fact = new Fact(type, key, article.sheet().toRange(span));
        return shown.contains(fact) ? "#" + anchors.computeIfAbsent(fact, f -> "f" + (anchors.size() + 1)) : null;
    }
}
