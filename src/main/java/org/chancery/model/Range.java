package org.chancery.model;

/**
 * A stretch of a {@link Sheet}'s text, in UTF-16 units as {@link String} counts them.
 * Readers work with ranges; {@link Sheet#toSpan} turns them into the {@link Span}s of a record.
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, at least {@code start}
 */
public record Range(int start, int end) implements Comparable<Range> {

    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("range " + start + ".." + end);
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Returns whether nothing lies between start and end. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Returns whether the other range lies wholly inside this one. */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the unit at this offset lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether the two share a unit. */
    public boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    /** Returns the words at this range of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
