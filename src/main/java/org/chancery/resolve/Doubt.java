package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;

/**
 * What is not certain about a person.
 *
 * @param kind what kind of doubt
 * @param form the form of the name that it is about
 * @param rivals names of those who may be the same person, sorted; empty where nobody is near
 */
public record Doubt(Kind kind, String form, List<String> rivals) implements Comparable<Doubt> {

    /** Kinds of doubt. */
    public enum Kind {
        /** A short form that may mean several people. */
        SHORT_FORM,
        /** A shorter name that fits several longer ones. */
        SHORTER_NAME,
        /** The articles under one name look like those of different people, who were kept apart. */
        NAMESAKE,
        /** A spelling close to another name, with too little in common to be joined. */
        SPELLING,
        /** Named by a short form that nothing explains. */
        UNEXPLAINED
    }

    private static final Comparator<Doubt> ORDER =
            Comparator.comparing(Doubt::kind).thenComparing(Doubt::words);

    public Doubt {
        rivals = List.copyOf(rivals);
    }

    /** Returns the doubt in words, without a full stop. */
    public String words() {
        String others = String.join(" or ", rivals);
        return switch (kind) {
            case SHORT_FORM -> form + " may be " + others;
            case SHORTER_NAME -> "may be " + others;
            case NAMESAKE -> "shares the name " + form + " with another person";
            case SPELLING -> "looks like " + others;
            case UNEXPLAINED -> form + " is named by a short form alone";
        };
    }

    @Override
    public int compareTo(Doubt other) {
        return ORDER.compare(this, other);
    }
}
