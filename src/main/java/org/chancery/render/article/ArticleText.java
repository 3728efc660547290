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
 * The text of an article as HTML: every finding marked and every marked finding with an anchor. Nothing of the article
 * is passed on as mark-up; all words are escaped and all tags are this program's own.
 */
public final class ArticleText {

    private final Article article;
    private final String text;
    private final Map<Fact, String> anchors = new HashMap<>();
    private final List<TextGroup> groups = new ArrayList<>();
    private final List<OtherLine> elsewhere = new ArrayList<>();
    private final List<OtherLine> leftOut = new ArrayList<>();
    private SafeString heading;

    private record Fact(Mark.Type type, String key, Range range) {}

    /** Sets an article's text with links from its page. */
    public ArticleText(Article article, Links links) {
        this.article = article;
        this.text = article.sheet().text();
        this.heading = new SafeString(Html.escape(article.title().text()));
        List<Piece> pieces = Pieces.of(article, Marks.of(article, links));
        pieces.forEach(piece -> piece.marks().forEach(this::name));
        set(pieces);
    }

    private void name(Mark mark) {
        anchors.putIfAbsent(fact(mark), "f-" + (anchors.size() + 1));
    }

    private static Fact fact(Mark mark) {
        return new Fact(mark.type(), mark.key(), mark.range());
    }

    private void set(List<Piece> pieces) {
        Blocks blocks = new Blocks(article);
        // a mark that falls into several pieces has its anchor in the first
        Set<String> used = new HashSet<>();
        for (Piece piece : pieces) {
            Setter setter = new Setter(piece, used);
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
        groups.addAll(blocks.groups());
    }

    /** Sets stretches of one piece. */
    final class Setter {
        private final Piece piece;
        private final Set<String> used;

        private Setter(Piece piece, Set<String> used) {
            this.piece = piece;
            this.used = used;
        }

        SafeString html(Range range, boolean links) {
            List<Mark> inside = piece.marks().stream()
                    .filter(mark -> mark.range().overlaps(range))
                    .toList();
            return new SafeString(MarkedText.html(text, range, inside, this::id, links));
        }

        private @Nullable String id(Mark mark) {
            String id = anchors.get(fact(mark));
            return id != null && used.add(id) ? id : null;
        }

        String text() {
            return text;
        }
    }

    /** Returns the page's heading. */
    public SafeString heading() {
        return heading;
    }

    /** Returns the text. */
    public List<TextGroup> groups() {
        return groups;
    }

    /** Returns lines of the file that hold a finding and are no part of the text. */
    public List<OtherLine> elsewhere() {
        return elsewhere;
    }

    /** Returns what was left out. */
    public List<OtherLine> leftOut() {
        return leftOut;
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
        String id = anchors.get(new Fact(type, key, article.sheet().toRange(span)));
        return id == null ? null : "#" + id;
    }
}
