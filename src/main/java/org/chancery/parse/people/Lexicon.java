package org.chancery.parse.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What single words tell about names, as sets of flags. The lists are read once. */
final class Lexicon {

    /** Written in lower case inside a sentence. */
    static final int COMMON = 1;
    /** Used as a given name. */
    static final int GIVEN = 1 << 1;
    /** Used as a family name. */
    static final int FAMILY = 1 << 2;
    /** A form of address or a rank: Mr, General, King. */
    static final int HONORIFIC = 1 << 3;
    /** An office or an occupation: President, envoy. */
    static final int OFFICE = 1 << 4;
    /** Part of the words of an office: Foreign, Deputy. */
    static final int MODIFIER = 1 << 5;
    /** Ends the name of a place, a body or a work: City, Foundation, Statement. */
    static final int HEAD = 1 << 6;
    /** Opens the name of a place: Lake, Rue, Stade. */
    static final int PREHEAD = 1 << 7;
    /** A month, a weekday, a feast. */
    static final int TIME = 1 << 8;
    /** Joins parts of a name: de, bin, von. */
    static final int PARTICLE = 1 << 9;
    /** A relation between people: father, wife. */
    static final int KIN = 1 << 10;
    /** What people do: said, arrived. */
    static final int SAY = 1 << 11;
    /** A country, a people, a city, an agency. */
    static final int PLACE = 1 << 12;
    /** A Chinese family name. */
    static final int CHINESE = 1 << 13;
    /** A Vietnamese family name. */
    static final int VIETNAMESE = 1 << 14;
    /** A Korean family name. */
    static final int KOREAN = 1 << 15;

    /** A syllable of Vietnamese middle and given names. */
    static final int VIETNAMESE_GIVEN = 1 << 16;
    /** Part of a title in a language other than English. */
    static final int FOREIGN = 1 << 17;

    /** The first word of a title in a language other than English, may be without its accents. */
    static final int OPENS_TITLE = 1 << 18;

    /** A family name that stands before the given name. */
    static final int FAMILY_FIRST = CHINESE | VIETNAMESE | KOREAN;
    /** Any sign that a word is part of a name. */
    static final int NAME = GIVEN | FAMILY | FAMILY_FIRST;
    /** Any title. */
    static final int TITLE = HONORIFIC | OFFICE;

    private static final Map<String, Integer> KINDS = Map.ofEntries(
            Map.entry("honorific", HONORIFIC),
            Map.entry("office", OFFICE),
            Map.entry("modifier", MODIFIER),
            Map.entry("head", HEAD),
            Map.entry("prehead", PREHEAD),
            Map.entry("time", TIME),
            Map.entry("particle", PARTICLE),
            Map.entry("kin", KIN),
            Map.entry("say", SAY),
            Map.entry("place-word", PLACE),
            Map.entry("zh", CHINESE),
            Map.entry("vi", VIETNAMESE),
            Map.entry("ko", KOREAN));

    private static final Lexicon SHIPPED = new Lexicon();

    private final WordFlags words = new WordFlags(16_384);

    private Lexicon() {
        read("common-words.txt", COMMON);
        read("given-names.txt", GIVEN);
        Address.given().forEach(name -> add(name, GIVEN));
        read("family-names.txt", FAMILY);
        read("vietnamese-given.txt", VIETNAMESE_GIVEN);
        read("word-kinds.tsv", 0);
        read("family-first.tsv", 0);
        ForeignTitles.firstWords().forEach(word -> add(Fold.key(word), OPENS_TITLE));
    }

    /** Returns the lists that are shipped with the program. */
    static Lexicon shipped() {
        return SHIPPED;
    }

    /** Returns the flags of a folded word, 0 where nothing is known of it. */
    int flags(String key) {
        return words.get(WordFlags.hash(key));
    }

    /** Returns the flags of a word that consists of characters below 128 only, as it is written. */
    int flagsOfAscii(char[] text, int from, int to) {
        return words.get(WordFlags.hashOfAscii(text, from, to));
    }

    private void add(String word, int kind) {
        words.add(WordFlags.hash(word), kind);
    }

    private void read(String resource, int flag) {
        InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                int tab = line.indexOf('\t');
                int kind = tab < 0 ? flag : Objects.requireNonNull(KINDS.get(line.substring(0, tab)), line);
                for (String word :
                        line.substring(tab + 1).toLowerCase(Locale.ROOT).split(" ", -1)) {
                    add(word, kind);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
