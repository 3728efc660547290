package org.chancery.model;

import java.util.Arrays;

/**
 * An article's text as a reader would see it, together with where each piece of it stands in the file.
 *
 * <p>A plain file's sheet is the file with line ends made {@code \n}, hard-wrapped lines joined and words that were
 * split at a line end put together again; the sheet of an HTML page is its visible text, one block a line. Whatever is
 * found on a sheet leads back to the words in the file through {@link #toSpan}.
 */
public final class Sheet {

    private static final int PLAN_OF_A_PIECE = 4;

    private final String text;
    private final int[] sheetAt;
    private final int[] fileAt;
    private final int[] fileEnd;
    private final boolean[] exact;
    private final int pieces;
    private final CodePointIndex codePoints;

    private Sheet(Builder builder, CodePointIndex codePoints) {
        this.text = builder.text.toString();
        this.pieces = builder.pieces;
        this.sheetAt = Arrays.copyOf(builder.sheetAt, pieces);
        this.fileAt = Arrays.copyOf(builder.fileAt, pieces);
        this.fileEnd = Arrays.copyOf(builder.fileEnd, pieces);
        this.exact = Arrays.copyOf(builder.exact, pieces);
        this.codePoints = codePoints;
    }

    private Sheet(String text, int[] plan) {
        this.text = text;
        this.pieces = plan[0];
        this.sheetAt = new int[pieces];
        this.fileAt = new int[pieces];
        this.fileEnd = new int[pieces];
        this.exact = new boolean[pieces];
        for (int i = 0; i < pieces; i++) {
            int at = 1 + i * PLAN_OF_A_PIECE;
            sheetAt[i] = plan[at];
            fileAt[i] = plan[at + 1];
            fileEnd[i] = plan[at + 2];
            exact[i] = plan[at + 3] == 1;
        }
        this.codePoints = CodePointIndex.of(Arrays.copyOfRange(plan, 1 + pieces * PLAN_OF_A_PIECE, plan.length));
    }

    /**
     * Returns the sheet of this text whose pieces stand in the file where {@link #plan} told.
     *
     * @throws ArrayIndexOutOfBoundsException if it is no such plan
     */
    public static Sheet of(String text, int[] plan) {
        return new Sheet(text, plan);
    }

    /** Returns where the pieces stand, as numbers that can be kept: the sheet can be made again of them and its text. */
    public int[] plan() {
        int[] lows = codePoints.lows();
        int[] plan = new int[1 + pieces * PLAN_OF_A_PIECE + lows.length];
        plan[0] = pieces;
        for (int i = 0; i < pieces; i++) {
            int at = 1 + i * PLAN_OF_A_PIECE;
            plan[at] = sheetAt[i];
            plan[at + 1] = fileAt[i];
            plan[at + 2] = fileEnd[i];
            plan[at + 3] = exact[i] ? 1 : 0;
        }
        System.arraycopy(lows, 0, plan, plan.length - lows.length, lows.length);
        return plan;
    }

    /** Returns the text, lines ended by {@code \n}. */
    public String text() {
        return text;
    }

    /** Returns the words at a range of this sheet. */
    public String text(Range range) {
        return text.substring(range.start(), range.end());
    }

    /** Returns where the words at a range of this sheet stand in the file. */
    public Span toSpan(Range range) {
        int start = fileStart(range.start());
        int end = range.isEmpty() ? start : fileEndOf(range.end() - 1);
        return new Span(codePoints.toCodePoint(start), codePoints.toCodePoint(Math.max(start, end)));
    }

    /** Returns the range of this sheet that shows a stretch of the file; empty where the sheet shows nothing of it. */
    public Range toRange(Span span) {
        return rangeOfUnits(codePoints.toUnit(span.start()), codePoints.toUnit(span.end()));
    }

    /**
     * Returns the range of this sheet that shows a stretch of the file, which is counted in UTF-16 units of the decoded
     * file as the {@link Builder} does; empty where the sheet shows nothing of it.
     */
    public Range rangeOfUnits(int from, int to) {
        int start = sheetStart(from);
        return new Range(start, Math.max(start, sheetEnd(to)));
    }

    private int pieceOf(int offset) {
        int i = Arrays.binarySearch(sheetAt, offset);
        return i >= 0 ? i : -i - 2;
    }

    private int fileStart(int offset) {
        int i = pieceOf(offset);
        if (i < 0) {
            return pieces == 0 ? 0 : fileAt[0];
        }
        if (offset >= text.length()) {
            return fileEnd[pieces - 1];
        }
        return exact[i] ? Math.min(fileEnd[i], fileAt[i] + offset - sheetAt[i]) : fileAt[i];
    }

    private int fileEndOf(int offset) {
        int i = Math.max(0, pieceOf(offset));
        return exact[i] ? Math.min(fileEnd[i], fileAt[i] + offset - sheetAt[i] + 1) : fileEnd[i];
    }

    /** Returns the offset on the sheet of the first thing that shows something of the file from this unit on. */
    private int sheetStart(int unit) {
        int i = firstAbove(fileEnd, unit);
        if (i == pieces) {
            return text.length();
        }
        return exact[i] ? sheetAt[i] + Math.max(0, unit - fileAt[i]) : sheetAt[i];
    }

    /** Returns the offset on the sheet past the last thing that shows something of the file before this unit. */
    private int sheetEnd(int unit) {
        int i = firstAbove(fileAt, unit - 1) - 1;
        if (i < 0) {
            return 0;
        }
        return exact[i]
                ? sheetAt[i] + Math.min(unit, fileEnd[i]) - fileAt[i]
                : i + 1 < pieces ? sheetAt[i + 1] : text.length();
    }

    /** Returns the index of the first piece whose offset, of ascending ones, is above a limit. */
    private int firstAbove(int[] offsets, int limit) {
        int low = 0;
        int high = pieces;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (offsets[mid] <= limit) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Returns a sheet that shows a decoded file just as it is. */
    public static Sheet of(String decoded) {
        return new Builder(decoded).copy(0, decoded.length()).build();
    }

    /** Puts a sheet together piece by piece, in the order of the file. */
    public static final class Builder {
        private final String decoded;
        private final StringBuilder text;
        private int[] sheetAt = new int[16];
        private int[] fileAt = new int[16];
        private int[] fileEnd = new int[16];
        private boolean[] exact = new boolean[16];
        private int pieces;

        /**
         * Starts an empty sheet.
         *
         * @param decoded the whole decoded file, without a byte order mark
         */
        public Builder(String decoded) {
            this.decoded = decoded;
            this.text = new StringBuilder(decoded.length());
        }

        /** Copies a stretch of the file, in UTF-16 units, to the sheet unchanged. */
        public Builder copy(int from, int to) {
            if (to > from) {
                boolean goesOn = pieces > 0 && exact[pieces - 1] && fileEnd[pieces - 1] == from;
                if (goesOn) {
                    fileEnd[pieces - 1] = to;
                } else {
                    piece(from, to, true);
                }
                text.append(decoded, from, to);
            }
            return this;
        }

        /** Shows other words for a stretch of the file, such as a space for a line end or a letter for an entity. */
        public Builder replace(int from, int to, CharSequence shown) {
            if (shown.length() > 0) {
                piece(from, to, false);
                text.append(shown);
            }
            return this;
        }

        /** Returns the number of UTF-16 units put on the sheet so far. */
        public int length() {
            return text.length();
        }

        /** Returns the last unit put on the sheet, or NUL where it is empty. */
        public char last() {
            return text.length() == 0 ? '\0' : text.charAt(text.length() - 1);
        }

        private void piece(int from, int to, boolean same) {
            if (pieces == sheetAt.length) {
                sheetAt = Arrays.copyOf(sheetAt, pieces * 2);
                fileAt = Arrays.copyOf(fileAt, pieces * 2);
                fileEnd = Arrays.copyOf(fileEnd, pieces * 2);
                exact = Arrays.copyOf(exact, pieces * 2);
            }
            sheetAt[pieces] = text.length();
            fileAt[pieces] = from;
            fileEnd[pieces] = to;
            exact[pieces] = same;
            pieces++;
        }

        /** Returns the sheet. */
        public Sheet build() {
            return new Sheet(this, CodePointIndex.of(decoded));
        }
    }
}
