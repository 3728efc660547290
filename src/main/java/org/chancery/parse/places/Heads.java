package org.chancery.parse.places;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that make a name out of the names beside them: {@code Square}, {@code Foundation}, {@code Stade}. */
final class Heads {

    private static final String PLACES =
            "City Town Village Province County District Prefecture Governorate Oblast Square Street Avenue Road Boulevard"
                    + " Highway Expressway Motorway Lane Bridge Tunnel Airport Airfield Stadium Arena Museum Memorial Monument"
                    + " Mausoleum Cemetery Library Theatre Theater Palace Castle Tower Building House Hall Hotel Hospital"
                    + " Temple Mosque Church Cathedral Basilica Pagoda Shrine Abbey Market Mall Park Garden Gardens Island"
                    + " Islands Isle Isles Archipelago Atoll Reef Shoal Lake River Sea Ocean Strait Straits Channel Bay Gulf"
                    + " Peninsula Delta Desert Valley Canal Dam Reservoir Mountain Mountains Hills Heights Glacier Forest"
                    + " Port Harbour Harbor Barracks Camp Gate Trail Prison Resort Plaza Station Tomb Statue Auditorium"
                    + " Terminal Zone";
    private static final String BODIES =
            "Ministry Department Bureau Agency Commission Committee Council Board Authority Assembly Parliament Congress"
                    + " Court Tribunal Party Front Movement League Union Association Federation Confederation Alliance"
                    + " Coalition Organisation Organization Community Society Academy Institute University College School"
                    + " Foundation Fund Trust Bank Corporation Company Group Navy Corps Brigade Brigades Regiment Battalion"
                    + " Secretariat Chamber Forum Center Centre Institution Endowment Observatory Conservatory";
    private static final String WORKS =
            "Statement Declaration Communiqué Communique Doctrine Plan Thought Theory Accord Accords Agreement Treaty Pact"
                    + " Protocol Convention Charter Act Amendment Resolution Report Process Initiative Prize Award Medal"
                    + " Order Scholarship Scholarships Fellowship Lecture Lectures Games Cup Trophy War Wars Revolution"
                    + " Memorandum Formula Dialogue Compact Exhibition Line Times Post Herald Tribune Daily News Journal"
                    + " Gazette Chronicle Shimbun Principles Tournament Marathon";
    private static final String LEADING_PLACES =
            "Stade Place Rue Avenue Boulevard Quai Palais Pont Aéroport Hôpital Parc Musée Lycée Château Lac Mont Île Port"
                    + " Plaza Calle Avenida Puerto Río Rio Monte Palacio Estadio Aeropuerto Cerro Isla Praça Rua Estádio"
                    + " Aeroporto Palácio Hotel Hôtel Lake Mount Fort Camp Cape Piazza Palazzo Schloss";
    private static final String LEADING_BODIES =
            "Université Universidad Universidade Institut Instituto Fondation Fundación Fundação Ministère Ministerio"
                    + " Ministério Académie Academia Centre Centro Comité Parti Partido Conseil Consejo";
    private static final String OF_HEADS =
            "Ministry Department Bureau Agency Commission Committee Council Board Court Tribunal Party Front Movement League"
                    + " Union Association Federation Confederation Alliance Organisation Organization Community Society"
                    + " Academy Institute University College School Foundation Fund Bank Chamber Church Cathedral Temple"
                    + " Museum Treaty Convention Charter Declaration Accord Agreement Order Battle Gulf Bay Strait Sea Isle"
                    + " Republic Kingdom Assembly Center Centre Secretariat Congress";

    /** Heads that are surnames or other words too: {@code Gus Hall}, {@code Capacity Building}. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "Building",
            "Memorial",
            "Ocean",
            "Hall",
            "Park",
            "Lane",
            "Street",
            "Lake",
            "Church",
            "Temple",
            "Forest",
            "Camp",
            "House",
            "Castle");

    /** Modifiers that alone name nothing in particular: {@code Joint Statement}, {@code Presidential Palace}. */
    private static final Set<String> GENERIC = words(
            "Joint Press Public Opening Closing Final Annual General Special Main New"
                    + " Old Great Grand National International Regional Local Central State Federal Royal Presidential Government"
                    + " Foreign Defence Defense Finance Interior Executive Political Military Supreme High Higher Upper Lower"
                    + " Ad Hoc Standing Steering Working Organising Organizing Preparatory Advisory Monitoring Security People"
                    + " Conference City Town Capital Primary Secondary Peace First Second Third Fourth Fifth Ruling Opposition Civil"
                    + " Opera Cultural Economic Social Legal Technical Constitutional Electoral Interim Transitional Cabinet Party");

    private static final Map<String, Found.Kind> AFTER = new HashMap<>();
    private static final Map<String, Found.Kind> BEFORE = new HashMap<>();
    private static final Set<String> OF = words(OF_HEADS);

    static {
        put(AFTER, PLACES, Found.Kind.PLACE);
        put(AFTER, BODIES, Found.Kind.ORGANISATION);
        put(AFTER, WORKS, Found.Kind.WORK);
        put(BEFORE, LEADING_PLACES, Found.Kind.PLACE);
        put(BEFORE, LEADING_BODIES, Found.Kind.ORGANISATION);
    }

    private Heads() {}

    private static void put(Map<String, Found.Kind> heads, String list, Found.Kind kind) {
        words(list).forEach(word -> heads.put(word, kind));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /** Returns what a name is whose last word this is, or null where the word makes no name. */
    static Found.@Nullable Kind kindAfter(String word) {
        return AFTER.get(word);
    }

    /** Returns what a name is whose first word this is, or null where the word makes no name. */
    static Found.@Nullable Kind kindBefore(String word) {
        return BEFORE.get(word);
    }

    /** Returns whether {@code of} with a name may follow the word. */
    static boolean takesOf(String word) {
        return OF.contains(word);
    }

    /** Returns whether {@code on} with a name may follow the word. */
    static boolean takesOn(String word) {
        return switch (word) {
            case "Committee", "Commission", "Council", "Convention", "Agreement", "Declaration", "Treaty" -> true;
            default -> false;
        };
    }

    /** Returns whether a name with this head needs a word such as {@code the} or {@code at} before it. */
    static boolean isAmbiguous(String word) {
        return AMBIGUOUS.contains(word);
    }

    /** Returns whether a centre so called is a building: {@code Conference Center}. */
    static boolean makesBuilding(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "conference",
                    "convention",
                    "exhibition",
                    "congress",
                    "sports",
                    "shopping",
                    "medical",
                    "cultural",
                    "arts" -> true;
            default -> false;
        };
    }

    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }
}
