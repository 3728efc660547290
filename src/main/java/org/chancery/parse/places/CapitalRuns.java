package org.chancery.parse.places;

/** Runs of capitalised words, with small words such as {@code of} and {@code de} between them where a name goes on over them. */
final class CapitalRuns {

    private final Words words;

    CapitalRuns(Words words) {
        this.words = words;
    }

    /** Returns whether a word may be part of a name: a capitalised one that is no title and does not only open a sentence. */
    boolean isNamePart(int word) {
        return words.isCapitalised(word)
                && !CommonWords.isOpener(words.text(word))
                && !CommonWords.isTitle(words.text(word));
    }

    /** Returns the end of the run of capitalised words that begins here. */
    int end(int first) {
        int last = first;
        while (last + 1 < words.size() && last - first < 32 && words.joinsNext(last) && goesOnOver(last)) {
            int next = last + 1;
            if (isNamePart(next)) {
                last = next;
                continue;
            }
            int after = next;
            while (after < words.size()
                    && after - next < 3
                    && CommonWords.isParticle(words.text(after))
                    && words.joinsNext(after)) {
                after++;
            }
            if (after == next && words.text(next).equals("the") && words.joinsNext(next)) {
                after = CommonWords.isEpithet(words.text(next + 1)) ? next + 1 : next;
            }
            if (after == next || after >= words.size() || !isNamePart(after)) {
                break;
            }
            last = after;
        }
        return last + 1;
    }

    /** A possessive ends a name, save in {@code People's Party} and the like. */
    private boolean goesOnOver(int word) {
        if (!words.isPossessive(word)) {
            return true;
        }
        return switch (words.text(word)) {
            case "People", "Peoples", "Women", "Children", "Workers", "Writers", "Veterans", "Farmers", "Journalists" ->
                true;
            default -> false;
        };
    }
}
