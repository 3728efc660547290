package org.chancery.parse.places;

import java.util.List;
import org.chancery.gazetteer.PlaceName;
import org.chancery.model.Range;
import org.chancery.parse.layout.Dateline;

/** The words around a listed name in its line, which tell whether it is a place there. */
final class NameContext {

    private final String text;
    private final Words words;
    private final LineCase lineCase;
    private final List<Dateline> datelines;
    private int word;

    NameContext(String text, Words words, LineCase lineCase, List<Dateline> datelines) {
        this.text = text;
        this.words = words;
        this.lineCase = lineCase;
        this.datelines = datelines;
    }

    /** Returns whether the words at a range may be what the list says. Ranges must be asked for in order. */
    boolean allows(Range range, PlaceName name) {
        while (word < words.size() && words.end(word) <= range.start()) {
            word++;
        }
        if (lineCase == LineCase.CAPITALS && range.length() == 2 && name.kind() == PlaceName.Kind.COUNTRY) {
            return false; // US may be the pronoun there
        }
        if (name.kind() != PlaceName.Kind.PLACE
                || text.substring(range.start(), range.end()).indexOf(' ') >= 0) {
            return true;
        }
        if (isDatelinePlace(range) || isFollowedByCountry(range)) {
            return true;
        }
        return name.doubtful() ? hasCue() : !followsGivenName();
    }

    private boolean isDatelinePlace(Range range) {
        for (Dateline dateline : datelines) {
            Range place = dateline.place();
            if (place != null && place.contains(range)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Reading, England}, {@code Hue, Vietnam}: a comma and one more capitalised word. */
    private boolean isFollowedByCountry(Range range) {
        int end = range.end();
        return end + 2 < text.length()
                && text.charAt(end) == ','
                && text.charAt(end + 1) == ' '
                && Character.isUpperCase(text.charAt(end + 2))
                && hasCue();
    }

    private boolean hasCue() {
        return word > 0 && words.joinsNext(word - 1) && CommonWords.isPlaceCue(words.text(word - 1));
    }

    /** {@code Denzel Washington}: a capitalised word stands right before it that neither opens a sentence nor names a part. */
    private boolean followsGivenName() {
        if (word == 0 || lineCase != LineCase.SENTENCE || !words.joinsNext(word - 1) || words.isPossessive(word - 1)) {
            return false;
        }
        String before = words.text(word - 1);
        return words.isCapitalised(word - 1)
                && !words.isAllCapitals(word - 1)
                && !words.opensSentence(word - 1)
                && !CommonWords.isOpener(before)
                && !CommonWords.isPartOfPlace(before);
    }
}
