package org.chancery.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Mentions close together: an archive holds millions of them, nearly all of one thing in one article by the same words and
 * the same rule. A mention is made when it is asked for. Immutable.
 */
public final class Mentions extends AbstractList<Mention> implements RandomAccess {

    private final int[] spans;

    /** The words and the rule of the first one; those of each where {@link #own} is null. */
    private final String text;

    private final String rule;

    /** Words and rule of each, one behind the other, where they differ. */
    private final String @Nullable [] own;

    private Mentions(int[] spans, String text, String rule, String @Nullable [] own) {
        this.spans = spans;
        this.text = text;
        this.rule = rule;
        this.own = own;
    }

    /** Returns a list of the same mentions that nobody can change. */
    public static List<Mention> of(List<Mention> mentions) {
        if (mentions instanceof Mentions) {
            return mentions;
        }
        if (mentions.isEmpty()) {
            return List.of();
        }
        String text = mentions.get(0).text();
        String rule = mentions.get(0).rule();
        int[] spans = new int[mentions.size() * 2];
        String[] own = new String[spans.length];
        boolean alike = true;
        int at = 0;
        for (Mention mention : mentions) {
            alike &= mention.text().equals(text) && mention.rule().equals(rule);
            own[at] = mention.text();
            own[at + 1] = mention.rule();
            spans[at++] = mention.span().start();
            spans[at++] = mention.span().end();
        }
        return new Mentions(spans, text, rule, alike ? null : own);
    }

    @Override
    public Mention get(int index) {
        // an index out of range ends in an exception of the array
        int at = index * 2;
        Span span = new Span(spans[at], spans[at + 1]);
        return own == null ? new Mention(span, text, rule) : new Mention(span, own[at], own[at + 1]);
    }

    @Override
    public int size() {
        return spans.length / 2;
    }
}
