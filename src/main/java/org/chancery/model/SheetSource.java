package org.chancery.model;

/** Gives an article's text, which may have to be read from a disk; that of a large archive never stands in memory. */
@FunctionalInterface
public interface SheetSource {

    /** An empty text. */
    SheetSource NONE = new None();

    /**
     * Returns the text.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    Sheet sheet();

    /** Returns a text that stands in memory. */
    static SheetSource of(Sheet sheet) {
        return new Held(sheet);
    }

    /** No text. */
    record None() implements SheetSource {
        @Override
        public Sheet sheet() {
            return Sheet.of("");
        }
    }

    /** A text in memory. */
    record Held(Sheet sheet) implements SheetSource {}
}
