package org.chancery.render.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.model.Range;
import org.chancery.render.Html;
import org.jspecify.annotations.Nullable;

/**
 * Sets a stretch of text as HTML with marks in it. Marks may overlap in any way: one that reaches over the end of
 * another is cut there and goes on behind it. A link inside a link is only marked.
 */
final class MarkedText {

    private final String text;
    private final Function<Mark, @Nullable String> ids;
    private final Predicate<Mark> leads;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Deque<String> tags = new ArrayDeque<>();
    private int at;

    private MarkedText(String text, Function<Mark, @Nullable String> ids, Predicate<Mark> leads) {
        this.text = text;
        this.ids = ids;
        this.leads = leads;
    }

    /**
     * Returns a stretch of text as HTML.
     *
     * @param text the sheet's text
     * @param range the stretch
     * @param marks those that overlap it, in any order
     * @param ids gives a mark its id, or null; asked where the mark begins
     * @param leads whether a mark of a person or place leads to its page; asked where the mark begins
     */
    static String html(
            String text, Range range, List<Mark> marks, Function<Mark, @Nullable String> ids, Predicate<Mark> leads) {
        return new MarkedText(text, ids, leads).write(range, marks);
    }

    /** A mark as far as it is not set yet, and the whole one where this is its beginning. */
    private record Rest(Mark mark, @Nullable Mark whole) {}

    private String write(Range range, List<Mark> marks) {
        PriorityQueue<Rest> queue = new PriorityQueue<>((a, b) -> Marks.ORDER.compare(a.mark(), b.mark()));
        for (Mark mark : marks) {
            Range inside = clip(mark.range(), range);
            if (!inside.isEmpty()) {
                queue.add(new Rest(mark.at(inside), mark));
            }
        }
        at = range.start();
        while (!queue.isEmpty()) {
            Rest rest = queue.remove();
            Mark mark = rest.mark();
            closeUntil(mark.range().start());
            Mark around = open.peek();
            if (around != null && mark.range().end() > around.range().end()) {
                int cut = around.range().end();
                queue.add(new Rest(mark.at(new Range(cut, mark.range().end())), null));
                mark = mark.at(new Range(mark.range().start(), cut));
            }
            copy(mark.range().start());
            open(mark, rest.whole());
        }
        closeUntil(range.end());
        copy(range.end());
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private static Range clip(Range range, Range to) {
        int start = Math.max(range.start(), to.start());
        return new Range(start, Math.max(start, Math.min(range.end(), to.end())));
    }

    private void closeUntil(int offset) {
        Mark around = open.peek();
        while (around != null && around.range().end() <= offset) {
            copy(around.range().end());
            close();
            around = open.peek();
        }
    }

    private void copy(int to) {
        if (to > at) {
            Html.escape(text, at, to, out);
            at = to;
        }
    }

    private void open(Mark mark, @Nullable Mark whole) {
        String id = whole == null ? null : ids.apply(whole);
        String tag = tag(mark);
        open.push(mark);
        if (tag.equals("span") && id == null && mark.note().isEmpty()) {
            // nothing leads here, and nothing is to be told
            tags.push("");
            return;
        }
        tags.push(tag);
        out.append('<').append(tag);
        if (tag.equals("span") && !mark.type().cssClass().isEmpty()) {
            out.append(" class=\"").append(mark.type().cssClass()).append('"');
        }
        if (id != null) {
            out.append(" id=").append(id);
        }
        if (tag.equals("a") && mark.href() != null) {
            out.append(" href=\"").append(Html.escape(mark.href())).append('"');
        }
        if (tag.equals("time") && mark.machine() != null) {
            out.append(" datetime=\"").append(Html.escape(mark.machine())).append('"');
        }
        if (!mark.note().isEmpty()) {
            out.append(" title=\"").append(Html.escape(mark.note())).append('"');
        }
        out.append('>');
    }

    private String tag(Mark mark) {
        return switch (mark.type()) {
            case PERSON, PLACE -> mark.href() != null && !insideLink() && leads.test(mark) ? "a" : "span";
            case DATE -> mark.machine() != null ? "time" : "span";
            default -> "span";
        };
    }

    private boolean insideLink() {
        for (Iterator<String> it = tags.iterator(); it.hasNext(); ) {
            if (it.next().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        open.pop();
        String tag = tags.pop();
        if (!tag.isEmpty()) {
            out.append("</").append(tag).append('>');
        }
    }
}
