package org.chancery.explain;

import org.chancery.text.Printable;
import org.jspecify.annotations.Nullable;

/** Lines of text that are broken between words at the width of a terminal. */
final class TextLines {

    private final int width;
    private final boolean colours;
    private final StringBuilder out = new StringBuilder();
    private int column;

    TextLines(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /**
     * How words look.
     *
     * @param code ANSI SGR parameters; empty for words as they are
     * @param mark whether the words are set between marks where there are no colours
     */
    record Style(String code, boolean mark) {

        static final Style PLAIN = new Style("", false);
        static final Style QUIET = new Style("2", false);
        static final Style STRONG = new Style("1", false);

        static Style of(Finding.@Nullable Kind kind) {
            if (kind == null) {
                return PLAIN;
            }
            String code =
                    switch (kind) {
                        case TITLE -> "1";
                        case PUBLISHED, DATE -> "33";
                        case SOURCE -> "35";
                        case PERSON, OFFICE -> "1;36";
                        case QUOTE -> "3";
                        case PLACE, ORGANISATION -> "32";
                        case TOPIC -> "34";
                        case REDACTION -> "31";
                    };
            return new Style(code, true);
        }

        Style unmarked() {
            return new Style(code, false);
        }
    }

    /** Sets words at the start of a line, as they are. */
    void start(String words, Style style) {
        style(words, style);
        column += words.length();
    }

    /** Sets words behind those of the line; where they reach over its end, the rest goes on below. */
    void go(String words, int indent, Style style) {
        String marked = style.mark() && !colours ? "⟦" + words + "⟧" : words;
        int from = 0;
        while (from < marked.length()) {
            int end = wordEnd(marked, from);
            if (column + end - from > width && column > indent) {
                strip();
                out.append('\n').append(" ".repeat(indent));
                column = indent;
                while (from < end && marked.charAt(from) == ' ') {
                    from++;
                }
            }
            style(marked.substring(from, end), style);
            column += end - from;
            from = end;
        }
    }

    /** Takes away blanks at the end of what is written. */
    private void strip() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** Returns where a word ends that begins here, blanks in front of it included. */
    private static int wordEnd(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) == ' ') {
            end++;
        }
        while (end < words.length() && words.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** Sets words as lines of their own. */
    void words(String words, int indent, Style style) {
        start(" ".repeat(indent), Style.PLAIN);
        go(words, indent, style);
        end();
    }

    void end() {
        out.append('\n');
        column = 0;
    }

    private void style(String words, Style style) {
        if (colours && !style.code().isEmpty()) {
            out.append("\u001B[")
                    .append(style.code())
                    .append('m')
                    .append(Printable.of(words))
                    .append("\u001B[0m");
        } else {
            out.append(Printable.of(words));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
