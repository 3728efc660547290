package org.chancery.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.chancery.link.Section;
import org.chancery.model.Part;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;

/** The words the pages use for what records say in constants and numbers, in the language of the pages. Immutable. */
public final class Words {

    /** English words, as the bundled theme has them. */
    public static final Words ENGLISH = bundled();

    private final Messages messages;
    private final DateWords dates;

    private Words(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /**
     * Returns the words of a language.
     *
     * @param language BCP 47 tag; where the theme does not know it, the words are English
     * @throws IOException if the theme cannot be read
     */
    public static Words of(Theme theme, String language) throws IOException {
        return new Words(Messages.of(theme, language));
    }

    private static Words bundled() {
        try {
            return of(new Theme(null), Messages.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tag of the language of the words. */
    public String language() {
        return messages.language();
    }

    /** Returns dates in words. */
    public DateWords dates() {
        return dates;
    }

    /** Returns the message of a key with its gaps filled. */
    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    /** Returns the messages themselves. */
    Messages messages() {
        return messages;
    }

    /** Returns all messages by key. */
    public SortedMap<String, String> all() {
        return messages.patterns();
    }

    String part(Part part) {
        return say("part." + part.name().toLowerCase(Locale.ROOT));
    }

    String source(SourceRef.Kind kind) {
        return say("source." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Says where a title comes from; empty for a plain headline. */
    String title(Title.Basis basis) {
        return basis == Title.Basis.HEADLINE ? "" : say("title." + key(basis));
    }

    /** Returns the name of a section as a heading. */
    String section(Section section) {
        return say("section." + section.name().toLowerCase(Locale.ROOT));
    }

    /** Returns the end of a key for a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a number with its noun: {@code 1 article}, {@code 1,234 articles}. */
    String count(String noun, int number) {
        return say(messages.form(noun, number), number(number));
    }

    String articles(int number) {
        return count("articles", number);
    }

    /** Returns names as a list that ends in "and". */
    String list(List<String> names) {
        String list = names.get(0);
        for (int i = 1; i < names.size(); i++) {
            list = say(i == names.size() - 1 ? "list.last" : "list.next", list, names.get(i));
        }
        return list;
    }

    /** Returns names side by side. */
    String row(List<String> names) {
        return names.stream().reduce((one, next) -> say("list.next", one, next)).orElse("");
    }

    String number(int number) {
        String digits = Integer.toString(number);
        if (digits.length() < Integer.parseInt(say("number.least"))) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            out.insert(i, say("number.group"));
        }
        return out.toString();
    }
}
