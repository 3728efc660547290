package org.chancery.parse.layout;

/**
 * A list of phrases that are looked for in many rows, nearly always in vain: a bit for each opening of a phrase tells at most
 * places at once that none begins there.
 */
final class Phrases {

    /** The letters of an opening. */
    private static final int OPENING = 4;

    /** A running hash holds six bits of each letter of an opening, and nothing of those before. */
    private static final int BITS = 6 * OPENING;

    /** Bits of the hash of an opening that tell openings apart. */
    private static final int TOLD = 12;

    private final String[] phrases;
    private final long[] openings = new long[(1 << TOLD) / Long.SIZE];

    private Phrases(String[] phrases) {
        this.phrases = phrases;
        for (String phrase : phrases) {
            int running = 0;
            for (int i = 0; i < OPENING; i++) {
                running = step(running, phrase.charAt(i));
            }
            int opening = opening(running);
            openings[opening >>> 6] |= 1L << opening;
        }
    }

    /** Makes a list of phrases of four letters or more. */
    static Phrases of(String... phrases) {
        return new Phrases(phrases.clone());
    }

    private static int step(int running, char c) {
        return (running << 6 | c & 63) & (1 << BITS) - 1;
    }

    private static int opening(int running) {
        return running * 0x9E3779B1 >>> Integer.SIZE - TOLD;
    }

    /** Returns how many of the phrases stand in a text; each counts once. */
    int countIn(String text) {
        return mayStandIn(text) ? count(text) : 0;
    }

    private boolean mayStandIn(String text) {
        int running = 0;
        for (int i = 0; i < text.length(); i++) {
            running = step(running, text.charAt(i));
            int opening = opening(running);
            if ((openings[opening >>> 6] >>> opening & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private int count(String text) {
        int found = 0;
        for (String phrase : phrases) {
            found += text.contains(phrase) ? 1 : 0;
        }
        return found;
    }
}
