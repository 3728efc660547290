package org.chancery.render.article;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.PersonRef;
import org.chancery.model.Range;
import org.chancery.model.Span;
import org.chancery.render.Html;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of a record into the blocks of a page: who speaks, what belongs together. */
final class Blocks {

    private static final int LONGEST_LABEL = 60;

    private final Article article;
    private final List<TextGroup> groups = new ArrayList<>();
    private final List<TextBlock> current = new ArrayList<>();
    private String currentKind = "text";
    private boolean titleSeen;
    private boolean textSeen;
    private int number;
    private @Nullable String lastSpeaker;

    Blocks(Article article) {
        this.article = article;
    }

    /** Says that the headline stands before what comes next. */
    void titleSeen() {
        titleSeen = true;
    }

    /** Adds the next block. */
    void add(Block block, Range range, ArticleText.Setter setter) {
        String kind = block.kind() == Block.Kind.HEADING && isDate(range) ? "note" : kind(block.kind());
        boolean talk = kind.equals("question") || kind.equals("answer");
        String group = talk ? "talk" : kind.equals("item") ? "list" : kind.equals("quote") ? "quote" : "text";
        if (!group.equals(currentKind)) {
            flush();
            currentKind = group;
        }
        Range words = range;
        SafeString speaker = new SafeString("");
        if (talk) {
            Range label = label(setter.text(), range);
            if (!label.isEmpty()) {
                speaker = setter.html(label, true);
                words = skipLabel(setter.text(), new Range(label.end(), range.end()));
            } else if (block.speaker() != null && !block.speaker().equals(lastSpeaker)) {
                speaker = new SafeString(Html.escape(name(block.speaker())));
            }
            lastSpeaker = block.speaker();
        } else if (kind.equals("item")) {
            words = skipBullet(setter.text(), range);
        }
        number++;
        current.add(new TextBlock(
                kind,
                "p-" + number,
                number,
                Html.direction(setter.text().substring(words.start(), words.end())),
                speaker,
                setter.html(words, true)));
    }

    /** Returns whether a line is nothing but the date of publication. */
    private boolean isDate(Range range) {
        Span published = article.published().span();
        return published != null
                && article.sheet().toRange(published).overlaps(range)
                && article.dates().stream()
                        .anyMatch(date -> article.sheet().toRange(date.span()).equals(range));
    }

    private String name(String id) {
        return article.people().stream()
                .filter(p -> p.id().equals(id))
                .map(PersonRef::name)
                .findFirst()
                .orElse(id);
    }

    private String kind(Block.Kind kind) {
        if (kind == Block.Kind.HEADING && !textSeen) {
            return titleSeen ? "deck" : "kicker";
        }
        textSeen |= kind == Block.Kind.PARAGRAPH || kind == Block.Kind.QUESTION || kind == Block.Kind.ANSWER;
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case HEADING -> "heading";
            case CAPTION -> "caption";
            case QUESTION -> "question";
            case ANSWER -> "answer";
            case LIST -> "item";
            case QUOTE -> "quote";
            case NOTE -> "note";
        };
    }

    /** Returns the words before the colon that name the speaker; empty where the turn has no such label. */
    private static Range label(String text, Range range) {
        int limit = Math.min(range.end(), range.start() + LONGEST_LABEL);
        for (int i = range.start(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return new Range(range.start(), i);
            }
            if (c == '?' || c == '!' || c == '\n' || c == '"' || c == '“') {
                break;
            }
        }
        return new Range(range.start(), range.start());
    }

    private static Range skipLabel(String text, Range range) {
        int start = range.start();
        while (start < range.end() && (" :：\t\u00A0".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        return new Range(start, range.end());
    }

    private static Range skipBullet(String text, Range range) {
        int start = range.start();
        while (start < range.end() && "-*•–—·▪‣◦ \t\u00A0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == range.end() ? range : new Range(start, range.end());
    }

    private void flush() {
        if (!current.isEmpty()) {
            groups.add(new TextGroup(currentKind, current));
            current.clear();
        }
    }

    /** Returns the blocks in groups. */
    List<TextGroup> groups() {
        flush();
        return groups;
    }
}
