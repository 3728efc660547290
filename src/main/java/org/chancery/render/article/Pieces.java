package org.chancery.render.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.LeftOut;
import org.chancery.model.Range;
import org.chancery.model.Title;

/**
 * Cuts an article's sheet into the pieces that its page shows and gives each finding to the pieces it falls into. A
 * finding that falls into none brings the line it stands on with it, so that every finding can be led to.
 */
final class Pieces {

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int reach;

    private Pieces(String text) {
        this.text = text;
    }

    /** Returns the pieces in the order of the sheet, no two overlapping. */
    static List<Piece> of(Article article, List<Mark> marks) {
        Pieces p = new Pieces(article.sheet().text());
        Range title = titleRange(article);
        List<Piece> wanted = new ArrayList<>();
        boolean titleFound = false;
        for (Block block : article.body()) {
            Range range = p.trim(article.sheet().toRange(block.span()));
            boolean isTitle = !titleFound && !title.isEmpty() && range.equals(p.trim(title));
            if (isTitle) {
                wanted.add(new Piece(range, Piece.Place.TITLE, null, ""));
                titleFound = true;
            } else {
                wanted.add(new Piece(range, Piece.Place.BODY, block, ""));
            }
        }
        for (LeftOut leftOut : article.leftOut()) {
            Range range = p.trim(article.sheet().toRange(leftOut.span()));
            wanted.add(new Piece(range, Piece.Place.LEFT_OUT, null, leftOut.rule()));
        }
        wanted.sort(Comparator.comparing(Piece::range));
        wanted.forEach(p::add);
        p.give(marks);
        return p.pieces;
    }

    private static Range titleRange(Article article) {
        boolean shown = article.title().basis() == Title.Basis.HEADLINE
                && article.title().span() != null;
        return shown && article.title().span() != null
                ? article.sheet().toRange(article.title().span())
                : new Range(0, 0);
    }

    private void add(Piece piece) {
        int start = Math.max(reach, piece.range().start());
        if (start < piece.range().end()) {
            pieces.add(
                    start == piece.range().start()
                            ? piece
                            : new Piece(
                                    new Range(start, piece.range().end()), piece.place(), piece.block(), piece.rule()));
            reach = piece.range().end();
        }
    }

    private void give(List<Mark> marks) {
        List<Mark> homeless = new ArrayList<>();
        for (Mark mark : marks) {
            if (!give(mark)) {
                homeless.add(mark);
            }
        }
        for (Mark mark : homeless) {
            // the line of an earlier one may hold it too
            if (!give(mark)) {
                Piece line = new Piece(lineAround(mark.range()), Piece.Place.ELSEWHERE, null, "");
                line.marks().add(mark);
                pieces.add(after(line.range().start()), line);
            }
        }
    }

    private boolean give(Mark mark) {
        boolean given = false;
        int i = Math.max(0, after(mark.range().start()) - 1);
        for (; i < pieces.size() && pieces.get(i).range().start() < mark.range().end(); i++) {
            if (pieces.get(i).range().overlaps(mark.range())) {
                pieces.get(i).marks().add(mark);
                given = true;
            }
        }
        return given;
    }

    /** Returns the index of the first piece that starts behind an offset. */
    private int after(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (pieces.get(mid).range().start() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Returns the line a finding stands on, as far as no other piece shows it. */
    private Range lineAround(Range range) {
        int next = after(range.start());
        int from = next == 0 ? 0 : pieces.get(next - 1).range().end();
        int to =
                next == pieces.size() ? text.length() : pieces.get(next).range().start();
        int start = Math.max(from, text.lastIndexOf('\n', Math.max(0, range.start() - 1)) + 1);
        int newline = text.indexOf('\n', range.end());
        int end = Math.min(to, newline < 0 ? text.length() : newline);
        return trim(new Range(Math.min(start, range.start()), Math.max(end, range.end())));
    }

    private Range trim(Range range) {
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }
}
