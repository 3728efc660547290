package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.resolve.FamilyNames.Order;

/**
 * One written form of a name, taken apart for comparison.
 *
 * @param text the form as written
 * @param words folded words; initials each by itself, a hyphened word as one
 * @param suffix {@code jr}, {@code sr}, {@code ii} … behind the name, or empty; not among the words
 * @param order which word stands for the whole
 * @param key the same for the same name in the same order, whatever its accents, case and hyphens
 */
record NameForm(String text, List<String> words, String suffix, Order order, String key) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "dal", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn",
            "la", "las", "le", "los", "san", "st", "ten", "ter", "van", "von", "zu");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    NameForm {
        words = List.copyOf(words);
    }

    /** Takes a form apart. */
    static NameForm of(String text) {
        List<String> words = new ArrayList<>();
        boolean hyphened = false;
        for (String piece : BLANKS.split(text.strip())) {
            List<String> tokens = AuthorityNames.tokens(piece);
            if (isInitials(piece)) {
                String.join("", tokens).codePoints().forEach(c -> words.add(Character.toString(c)));
            } else if (piece.indexOf('.') >= 0) {
                words.addAll(tokens);
            } else if (!tokens.isEmpty()) {
                hyphened |= tokens.size() > 1 && !words.isEmpty();
                words.add(String.join("", tokens));
            }
        }
        String suffix = "";
        if (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            suffix = words.remove(words.size() - 1);
            suffix = suffix.equals("junior") ? "jr" : suffix.equals("senior") ? "sr" : suffix;
        }
        if (words.isEmpty()) {
            words.add(text.strip());
        }
        return new NameForm(text, words, suffix, FamilyNames.order(words, hyphened), key(words, suffix));
    }

    /** Two or three capitals without a vowel and no more, as in {@code VK Singh}. */
    private static boolean isInitials(String piece) {
        return piece.length() >= 2
                && piece.length() <= 3
                && piece.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOUY".indexOf(c) < 0);
    }

    private static String key(List<String> ordered, String suffix) {
        return String.join("", ordered) + (suffix.isEmpty() ? "" : "/" + suffix);
    }

    /** Returns the keys of the name with its family name at the other end; empty where that would be another name. */
    List<String> turnedKeys() {
        int n = words.size();
        boolean unclear = FamilyNames.isLeading(words.get(0)) && FamilyNames.isLeading(words.get(n - 1));
        if (n < 2 || n > 4 || unclear && n == 2 || words.stream().anyMatch(w -> w.length() == 1)) {
            return List.of();
        }
        List<String> left = new ArrayList<>(words.subList(1, n));
        left.add(words.get(0));
        List<String> right = new ArrayList<>(words.subList(0, n - 1));
        right.add(0, words.get(n - 1));
        return n == 2 ? List.of(key(left, suffix)) : List.of(key(left, suffix), key(right, suffix));
    }

    /** Returns the family name. */
    String family() {
        return order == Order.FAMILY_LAST ? words.get(words.size() - 1) : words.get(0);
    }

    /** Returns the words before the family name, or behind it where it stands first. */
    List<String> given() {
        return order == Order.FAMILY_LAST ? words.subList(0, words.size() - 1) : words.subList(1, words.size());
    }

    /**
     * Returns the keys of the forms that may stand for the whole name: {@code Clinton}; {@code Perez de Cuellar};
     * {@code Lam} for {@code To Lam}; the family names of a double one.
     */
    Set<String> shortKeys() {
        Set<String> keys = new LinkedHashSet<>();
        int n = words.size();
        if (order == Order.FAMILY_FIRST) {
            keys.add(words.get(0));
        } else if (order == Order.VIETNAMESE) {
            keys.add(words.get(n - 1));
        } else {
            keys.add(words.get(n - 1));
            for (int i = n - 2; i > 0 && (PARTICLES.contains(words.get(i)) || i >= n - 3); i--) {
                keys.add(String.join("", words.subList(i, n)));
            }
            String[] parts = BLANKS.split(text.strip());
            String last = parts[parts.length - 1];
            int hyphen = last.lastIndexOf('-');
            if (hyphen > 0 && suffix.isEmpty()) {
                keys.add(String.join("", AuthorityNames.tokens(last.substring(hyphen + 1))));
            }
        }
        return keys;
    }

    /** Returns the keys of forms that stand for the whole only where people are called by their first name, or among friends. */
    Set<String> familiarKeys() {
        Set<String> keys = new LinkedHashSet<>();
        int n = words.size();
        if (n > 1 && order == Order.FAMILY_LAST && words.get(0).length() > 1) {
            keys.add(words.get(0));
        }
        if (n > 1 && order == Order.FAMILY_FIRST) {
            keys.add(String.join("", words.subList(1, n)));
        }
        return keys;
    }

    /** Returns whether the form has no small letter, so that its case tells nothing. */
    boolean isCapitals() {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
