package org.chancery.parse.dates;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.PartialDate;
import org.chancery.model.Published;
import org.chancery.model.Range;
import org.chancery.parse.layout.Dateline;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.jspecify.annotations.Nullable;

/** An article's lines with their expressions of time and datelines, and where its running text begins. */
final class Page {

    /** A line so long is running text. */
    private static final int LONG = 180;

    /**
     * A line.
     *
     * @param first its first token
     * @param last its last token
     * @param expressions what it says about time, in order
     * @param dateline the expression in the dateline that it opens with, or null
     * @param opens whether it opens with a dateline, with or without a date
     */
    record Row(
            Line line,
            int first,
            int last,
            List<Expression> expressions,
            @Nullable Expression dateline,
            boolean opens) {}

    private final Layout layout;
    private final Tokens tokens;
    private final List<Row> rows;
    private final List<Expression> found;
    private final @Nullable HouseOrder house;
    private @Nullable NumberOrder order;
    private final int bodyStart;

    private Page(Layout layout, Tokens tokens, List<Row> rows, List<Expression> found, @Nullable HouseOrder house) {
        this.layout = layout;
        this.tokens = tokens;
        this.rows = rows;
        this.found = found;
        this.house = house;
        this.bodyStart = bodyStart(rows);
    }

    static Page of(Layout layout, @Nullable HouseOrder house) {
        Tokens tokens = Tokens.of(layout.text());
        List<Expression> found = Grammar.read(tokens);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        int nextDateline = 0;
        for (Line line : layout.lines()) {
            int first = tokens.atOrAfter(line.range().start());
            int last = tokens.atOrAfter(line.range().end()) - 1;
            while (next < found.size() && found.get(next).first() < first) {
                next++;
            }
            int from = next;
            while (next < found.size() && found.get(next).last() <= last) {
                next++;
            }
            List<Expression> expressions = List.copyOf(found.subList(from, next));
            while (nextDateline < layout.datelines().size()
                    && layout.datelines().get(nextDateline).range().end()
                            <= line.range().start()) {
                nextDateline++;
            }
            Dateline known = nextDateline < layout.datelines().size()
                    ? layout.datelines().get(nextDateline)
                    : null;
            boolean here = known != null && known.range().overlaps(line.range());
            Range opening =
                    here && known != null ? known.range() : DatelineShape.opening(tokens, first, last, expressions);
            Expression date = opening == null ? null : within(tokens, expressions, opening);
            rows.add(new Row(line, first, last, expressions, date, opening != null));
        }
        return new Page(layout, tokens, List.copyOf(rows), found, house);
    }

    private static @Nullable Expression within(Tokens tokens, List<Expression> expressions, Range range) {
        for (Expression e : expressions) {
            if (range.contains(e.range(tokens))) {
                return e;
            }
        }
        return null;
    }

    private static int bodyStart(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Line line = rows.get(i).line();
            boolean running =
                    line.role() == Role.PARAGRAPH || line.role() == Role.ANSWER || line.role() == Role.QUESTION;
            if (running && (rows.get(i).opens() || line.range().length() >= LONG)) {
                return i;
            }
        }
        return rows.size();
    }

    Layout layout() {
        return layout;
    }

    Tokens tokens() {
        return tokens;
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the order of day and month in numbers, which is told from the whole page when a date first needs it. */
    NumberOrder order() {
        NumberOrder known = order;
        if (known == null) {
            NumberOrder shown = NumberOrder.of(tokens, found);
            known = shown == NumberOrder.UNKNOWN && house != null ? house.of(layout) : shown;
            order = known;
        }
        return known;
    }

    /** Returns the index of the first line of running text, or the number of lines. */
    int bodyStart() {
        return bodyStart;
    }

    /** Returns an expression as the date of publication. */
    Published published(PartialDate date, Published.Basis basis, Expression e, String rule) {
        return new Published(date, basis, words(e), layout.sheet().toSpan(e.range(tokens)), rule);
    }

    /** Returns the words of an expression. */
    String words(Expression e) {
        return e.range(tokens).of(layout.text());
    }
}
