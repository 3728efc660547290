package org.chancery.parse.quotes;

import java.util.Set;

/** Verbs of speaking. */
final class Speech {

    private static final Set<String> DIRECT = Set.of("said", "says", "say", "told", "tells", "added", "adds", "wrote", "writes",
            "replied", "replies", "asked", "asks", "answered", "answers", "announced", "announces", "declared", "declares",
            "stated", "states", "noted", "notes", "warned", "warns", "argued", "argues", "insisted", "insists", "remarked",
            "commented", "explained", "explains", "observed", "recalled", "recalls", "joked", "quipped", "urged", "urges",
            "called", "calls", "described", "describes", "promised", "promises", "pledged", "pledges", "stressed", "stresses",
            "emphasized", "emphasised", "emphasizes", "reiterated", "reiterates", "continued", "concluded", "claimed", "claims",
            "shouted", "whispered", "cried", "exclaimed", "tweeted", "posted", "testified", "repeated", "responded", "admitted",
            "acknowledged", "confirmed", "vowed", "complained", "predicted", "protested", "affirmed", "reaffirmed", "quoted",
            "hailed", "hails", "praised", "denounced", "condemned", "dismissed", "branded", "labelled", "labeled", "accused",
            "thundered", "conceded", "countered", "cautioned", "appealed", "welcomed", "underlined", "underscored",
            "highlighted", "proclaimed", "murmured", "muttered", "pleaded", "begged", "demanded", "spoke", "speaks", "saying",
            "adding", "telling", "calling", "writing", "warning", "describing", "recounted", "remembered", "joking", "laughed",
            "sighed", "objected", "retorted", "thanked", "assured", "assures", "suggested", "suggests", "proposed", "read");
    private static final Set<String> REPORTED = Set.of("said", "says", "told", "noted", "notes", "stressed", "stresses",
            "emphasized", "emphasised", "reiterated", "affirmed", "reaffirmed", "urged", "urges", "warned", "warns", "argued",
            "insisted", "announced", "declared", "stated", "added", "promised", "pledged", "vowed", "claimed", "predicted",
            "expressed", "highlighted", "underlined", "underscored", "confirmed", "denied", "acknowledged", "admitted",
            "explained", "recalled", "proposed", "suggested", "assured", "thanked", "congratulated", "praised", "hailed",
            "condemned", "welcomed", "voiced", "asked", "demanded", "complained", "hoped", "encouraged", "called");
    private static final Set<String> PASSIVE =
            Set.of("is", "was", "are", "were", "be", "been", "being", "widely", "so", "often", "as", "commonly");

    private Speech() {}

    /** Returns whether a word can give words in quotation marks to a speaker. */
    static boolean direct(String word) {
        return DIRECT.contains(word);
    }

    /** Returns whether a word can report speech without quotation marks. */
    static boolean reported(String word) {
        return REPORTED.contains(word);
    }

    /** Returns whether a verb that follows this word is no one's speech, as in {@code is called}. */
    static boolean passiveAfter(String word) {
        return PASSIVE.contains(word);
    }
}
