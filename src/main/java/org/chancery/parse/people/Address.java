package org.chancery.parse.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.chancery.parse.people.Candidate.Sex;

/** The shipped list of forms of address, words of kinship and given names that tell a woman from a man. */
public final class Address {

    private static final Address SHIPPED = new Address("sexes.tsv");

    private final Set<String> women = new HashSet<>();
    private final Set<String> men = new HashSet<>();
    private final Set<String> womenGiven = new HashSet<>(1024);
    private final Set<String> menGiven = new HashSet<>(1024);

    private Address(String resource) {
        InputStream in = Objects.requireNonNull(Address.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    int tab = line.indexOf('\t');
                    Set<String> words = words(line.substring(0, tab));
                    words.addAll(Set.of(line.substring(tab + 1).split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> words(String kind) {
        return switch (kind) {
            case "woman" -> women;
            case "man" -> men;
            case "woman-given" -> womenGiven;
            case "man-given" -> menGiven;
            default -> throw new IllegalStateException(kind);
        };
    }

    /** Returns whether a form of address or a word of kinship means a woman. */
    public static boolean woman(String word) {
        return SHIPPED.women.contains(Fold.key(word));
    }

    /** Returns whether a form of address or a word of kinship means a man. */
    public static boolean man(String word) {
        return SHIPPED.men.contains(Fold.key(word));
    }

    /** Returns whether only women bear a given name. */
    public static boolean womanGiven(String name) {
        return SHIPPED.womenGiven.contains(Fold.key(name));
    }

    /** Returns whether only men bear a given name. */
    public static boolean manGiven(String name) {
        return SHIPPED.menGiven.contains(Fold.key(name));
    }

    /** Returns all given names of the list, folded. */
    static Set<String> given() {
        Set<String> all = new HashSet<>(SHIPPED.womenGiven);
        all.addAll(SHIPPED.menGiven);
        return all;
    }

    /** Notes what a form of address tells of the person's sex. */
    static void sexOf(Candidate c, String key) {
        if (SHIPPED.women.contains(key)) {
            c.sex = Sex.WOMAN;
        } else if (SHIPPED.men.contains(key) && c.sex == Sex.UNKNOWN) {
            c.sex = Sex.MAN;
        }
    }
}
