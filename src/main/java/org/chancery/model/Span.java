package org.chancery.model;

/**
 * A stretch of an article's file, counted in Unicode code points of the decoded file without its byte order mark.
 * This is the only kind of offset that leaves the program; inside a {@link Sheet} stretches are {@link Range}s.
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** Returns the number of code points. */
    public int length() {
        return end - start;
    }

    /** Returns whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
