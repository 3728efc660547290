package org.chancery.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.render.Output;
import org.chancery.text.Fingerprint;

/** Writes a file of the index: a script that hands one array to the page that loaded it. */
final class Script {

    private static final Base64.Encoder BASE_64 = Base64.getEncoder().withoutPadding();
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(256);
    private boolean first = true;

    /** Starts the file of a name, by which the page asks for it. */
    private Script(String name) {
        out.append("chancerySearch(");
        quote(name);
        out.append(",[");
    }

    /** Fills a file. */
    @FunctionalInterface
    interface Filler {
        /** Writes what the file holds. */
        void fill(Script script);
    }

    /** Returns a file of the index that is made when it is asked for. */
    static Output output(String name, Filler filler) {
        return new Output(address(name), content(name, filler));
    }

    /** Returns a file that need not be made again where it is to show the same. */
    static Output output(String name, Supplier<Fingerprint.Value> shown, Filler filler) {
        Output.Content content = content(name, filler);
        return Output.gathered(address(name), () -> new Output.Ready(shown.get(), content));
    }

    private static String address(String name) {
        return "search/" + name + ".js";
    }

    private static Output.Content content(String name, Filler filler) {
        return out -> {
            Script script = new Script(name);
            filler.fill(script);
            out.write(script.file());
        };
    }

    /** Begins an array inside. */
    Script open() {
        comma();
        out.append('[');
        first = true;
        return this;
    }

    /** Ends the array begun last. */
    Script close() {
        out.append(']');
        first = false;
        return this;
    }

    /** Appends a text. */
    Script text(String text) {
        comma();
        quote(text);
        return this;
    }

    /** Appends bytes as base 64 without padding. */
    Script bytes(byte[] bytes) {
        comma();
        out.append('"').append(BASE_64.encodeToString(bytes)).append('"');
        return this;
    }

    /** Appends a number. */
    Script number(int number) {
        comma();
        out.append(number);
        return this;
    }

    /** Begins a new line, so that a changed entry is a changed line. */
    Script line() {
        comma();
        out.append('\n');
        first = true;
        return this;
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '<' -> out.append("\\u003c");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(text.charAt(++i));
                    } else if (turns(c)) {
                        // shown, not obeyed: as on the pages
                        out.append("[U+")
                                .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                                .append(']');
                    } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX[(c >> shift) & 0xF]);
                        }
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private byte[] file() {
        return out.append("])\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
