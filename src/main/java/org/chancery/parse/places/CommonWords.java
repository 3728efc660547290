package org.chancery.parse.places;

import java.util.List;
import java.util.Set;

/** Capitalised words that are no part of a name of a place or body. */
final class CommonWords {

    /** Words that open sentences, days and months. */
    private static final Set<String> OPENERS =
            words("The A An In On At From For With And But By Of To As It Its Is Was Both This"
                    + " That These Those His Her Their Our My Your He She They We You I After Before Since During When While Where"
                    + " If Although Though Because Until Under Over Between Among About Against Without Within Through Not No Nor"
                    + " Or So Yet Then There Here All Some Many Most Several Each Every Other Another Such Only Also Even Just More"
                    + " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August"
                    + " September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Today Yesterday"
                    + " Tomorrow Photo Source Editor Reporting Editing Read What Who Why How Which Will Would Can Could Should"
                    + " Today Last Next Later Meanwhile However Asked Question Answer");

    /** Titles and offices: a name of a person follows them. */
    private static final Set<String> TITLES = words(
            "President Prime Minister Premier Chancellor Secretary Ambassador Mr Mrs Ms"
                    + " Dr Prof Professor Senator Chairman Chairwoman Chairperson Chair Director Governor Mayor Spokesman Spokeswoman"
                    + " Spokesperson Deputy Vice Former Representative Congressman Congresswoman Envoy Commissioner Comrade Judge"
                    + " Justice Colonel Col Gen Lt Lieutenant Captain Capt Major Maj Admiral Adm Sir Lord Lady PM CEO"
                    + " Excellency Sen Rep Gov Amb Foreign-Minister Counsellor Speaker Marshal Field-Marshal Brigadier Sergeant");

    /** Small words inside names of several languages. */
    private static final Set<String> PARTICLES =
            words("d l de du des la le les del della di do da dos das van von der den el al bin ibn ben zu ul ur");

    private static final Set<String> EPITHETS = words(
            "Great Terrible Conqueror Magnificent First Second Third Bold Wise Good Liberator Redeemer Baptist Apostle");

    private static final Set<String> PLACE_CUES = words(
            "in at near from outside around inside across toward towards into via to leave leaves left visit visits"
                    + " visited visiting reach reached downtown central greater à dans en");

    private static final Set<String> PARTS = words(
            "North South East West Northern Southern Eastern Western Central Greater"
                    + " New Old Upper Lower Downtown Inner Outer Metro Occupied Northeast Northwest Southeast Southwest");

    private CommonWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    static boolean isOpener(String word) {
        return OPENERS.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Returns whether a word may stand behind {@code the} in a name: {@code Alexander the Great}. */
    static boolean isEpithet(String word) {
        return EPITHETS.contains(word);
    }

    /** Returns whether a word before a name speaks for a place. */
    static boolean isPlaceCue(String word) {
        return PLACE_CUES.contains(word);
    }

    /** Returns whether a word before a name tells which part of a place is meant: {@code East Jerusalem}. */
    static boolean isPartOfPlace(String word) {
        return PARTS.contains(word);
    }
}
