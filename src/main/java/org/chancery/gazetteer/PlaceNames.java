package org.chancery.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.text.Slugs;

/** Places, countries, peoples and organisations by name, from the shipped lists. Safe for several threads. */
public final class PlaceNames {

    private final WordTable words;
    private final TokenTrie<PlaceName> trie;
    private final Map<String, PlaceName> countries = new TreeMap<>();
    private final Map<String, String> adjectives = new TreeMap<>();

    /**
     * Makes the lists.
     *
     * @param words takes the words of the names
     */
    PlaceNames(WordTable words) {
        this.words = words;
        TokenTrie.Builder<PlaceName> builder = new TokenTrie.Builder<>(words);
        addCountries(builder);
        addPlaces(builder);
        addOrganisations(builder);
        this.trie = builder.build();
    }

    private void addCountries(TokenTrie.Builder<PlaceName> builder) {
        for (String[] row : Tables.rows("countries.tsv", 4)) {
            String id = Slugs.slug(row[1]);
            PlaceName country = new PlaceName(PlaceName.Kind.COUNTRY, id, row[1], row[0], false, false);
            PlaceName people = new PlaceName(PlaceName.Kind.PEOPLE, id, row[1], row[0], false, false);
            countries.put(row[0], country);
            add(builder, row[1], country);
            Tables.names(row[2]).forEach(name -> add(builder, name, country));
            List<String> peoples = Tables.names(row[3]);
            peoples.forEach(name -> add(builder, name, people));
            adjectives.put(row[0], peoples.isEmpty() ? row[1] : bare(peoples.get(0)));
        }
    }

    private static void addPlaces(TokenTrie.Builder<PlaceName> builder) {
        for (String[] row : Tables.rows("places.tsv", 4)) {
            String name = bare(row[0]);
            String id = Slugs.slug(name);
            boolean capital = row[2].equals("capital");
            PlaceName plain = new PlaceName(PlaceName.Kind.PLACE, id, name, row[1], capital, false);
            PlaceName doubtful = new PlaceName(PlaceName.Kind.PLACE, id, name, row[1], capital, true);
            add(builder, row[0], row[0].startsWith("~") ? doubtful : plain);
            Tables.names(row[3]).forEach(other -> add(builder, other, other.startsWith("~") ? doubtful : plain));
        }
    }

    private static void addOrganisations(TokenTrie.Builder<PlaceName> builder) {
        for (String[] row : Tables.rows("organisations.tsv", 2)) {
            String name = bare(row[0]);
            PlaceName body = new PlaceName(PlaceName.Kind.ORGANISATION, Slugs.slug(name), name, "", false, false);
            add(builder, row[0], body);
            Tables.names(row[1]).forEach(other -> add(builder, other, body));
        }
    }

    private static void add(TokenTrie.Builder<PlaceName> builder, String name, PlaceName value) {
        TokenTrie.Case rule = name.startsWith("=") ? TokenTrie.Case.EXACT : TokenTrie.Case.CAPITALISED;
        builder.add(bare(name), rule, value);
    }

    /** Returns a name without the mark that says how it must stand in a text. */
    private static String bare(String name) {
        return name.startsWith("=") || name.startsWith("~") ? name.substring(1) : name;
    }

    /** Returns the names found in a stretch of a text, in order, the longest where several begin at the same word. */
    public List<TokenTrie.Match<PlaceName>> find(Tokens text, int from, int to) {
        return trie.find(text, from, to);
    }

    /** Returns the names found in a stretch of a text that is read but once. */
    public List<TokenTrie.Match<PlaceName>> find(String text, int from, int to) {
        return trie.find(Tokens.of(text, from, to, words), from, to);
    }

    /** Returns the country or territory of an ISO 3166-1 alpha-2 code. */
    public Optional<PlaceName> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** Returns the usual English name of a country, or the code itself where it is unknown. */
    public String countryName(String code) {
        return country(code).map(PlaceName::name).orElse(code);
    }

    /** Returns the word for what is of a country, such as {@code Philippine}, or the code itself where it is unknown. */
    public String adjective(String code) {
        return adjectives.getOrDefault(code, code);
    }

    /** Returns the number of names. */
    public int size() {
        return trie.size();
    }
}
