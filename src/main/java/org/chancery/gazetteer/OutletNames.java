package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.text.Folding;
import org.chancery.text.Slugs;

/** What the words of an outlet's name tell without a list of names. */
final class OutletNames {

    private static final Set<String> NOUNS = words("""
        advertiser advocate examiner weekly evening sunday morning leader call bulletin digest outlook free patriot pilot pravda vecer glas glasnik novine novosti list lapja lap hírlap ziarul żurnal dziennik tygodnik noviny dennik kansan uutiset sanomat lehti blad bladet allehanda agence agencia agency agenzia argus banner beacon bee broadcasting broadcaster bugle bulletin bote
        channel chronicle citizen clarion correio corriere courier courant courrier daily dagblad diario diário diariul
        dispatch dnevnik echo enquirer envoy ettelaat eco el expres express gazeta gazetta gazette gaceta globe
        giornale guardian harian herald heraldo independent informer inquirer intelligencer jornal journal journalen kurier kurir
        ledger liberación libération listin magazine mail matin matutino mercury merkur messenger midi mirror monitor monde morgen nación
        nachrichten nation network neuste news newspaper newswire noticias notícias nouvelles nouvelle observador observateur
        observer online outlook pioneer politika popular post posten presse press prensa quotidien quotidiano radio record
        register reporter republic review rundschau searchlight sentinel shimbun shinbun sitrep soir spectator standard star
        statesman sun tageblatt tagblatt telegraaf telegraf telegram telegraph television temps tidende tidning tidningen
        tiempo times tribuna tribune trouw tv universal vanguard vanguardia vecernji vesti vestnik vijesti voice wire world
        abendpost abendzeitung abendblatt allgemeine anzeiger avis avisa avisen bladid bode chieftain courier-mail crier crónica cronica
        cronista dagbladet dépêche depeche diari écho éveil eveil faro folha gazet gazete gazetesi gazzettino gazzetta głos
        haber harian hebdo hlas imparcial izvestia izvestiya journalist koerier kronika kronik kuriren kuryer life-line listy
        magasinet mensajero messaggero moniteur morgenpost morgenzeitung morgunblaðið noticiero notícia
        nouvelliste observatore osservatore packet patrika plain-dealer politiken posten postası post-dispatch présence
        progrès progres quarterly razón recorder reflector samachar secolo sentry siglo sketch słowo slovo statesman-journal
        suara tagespost tageszeitung tidings tidskrift tidskriften traveller trybuna utrinski utro vestnesis visitor voix
        volksblatt volksstimme volkszeitung voz vreme vremya warta wochenblatt wochenzeitung wochenpost zora zycie życie
        zeitung εφημερίδα καθημερινή газета вести новости вестник вісник новини вісті vesnik vjesnik vestnik dnevnik rytas žinios avīze päevaleht leht báo nhật shimbun daily ilbo sinmun xinwen ribao bao
        """);

    private static final Set<String> STOP = words("""
        world nation channel radio record review independent popular star sun universal citizen standard voice news press el
        bao online outlook eco mail daily express post wire network republic agency television tv report register call free
        leader list evening sunday morning weekly digest pilot patriot advocate bulletin media quarterly visitor
        traveller packet recorder sketch avis allgemeine reflector crier sentry
        """);

    /** Ends of words that are a paper's name by themselves in German, Dutch and the languages of the North. */
    private static final List<String> COMPOUND_ENDS = List.of(
            "zeitung",
            "kurier",
            "tagblatt",
            "tageblatt",
            "abendblatt",
            "morgenblatt",
            "wochenblatt",
            "volksblatt",
            "anzeiger",
            "nachrichten",
            "rundschau",
            "bladet",
            "tidende",
            "tidningen",
            "posten",
            "dagblad",
            "sanomat",
            "post");

    /** Fewest letters before such an end. */
    private static final int SHORTEST_HEAD = 3;

    /** Words of headings that are no outlet's name. */
    private static final Set<String> OCCASIONS = words("""
        availability transcript address speech briefing briefings conference release releases statement remarks readout summary interview question questions answer
        minister president talks meeting visit meets signs edition
        """);

    /** Words within a name that may be written small. */
    private static final Set<String> SMALL =
            words("of the and de du des la le les di da do dos del della delle der die das y e i et for");

    /** Nouns of papers that are written small behind an adjective in their languages. */
    private static final Set<String> SMALL_NOUNS = words("""
        вестник вісник новости новини вести вісті газета glasnik novine novosti list vesnik vestnik vjesnik dnevnik noviny
        listy gazeta dziennik tygodnik kurier rytas žinios avīze päevaleht leht sanomat uutiset lapja hírlap lap liberă novini
        """);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private OutletNames() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns a name folded for comparison: small letters and digits without accents, single blanks, no article before it. */
    static String fold(String name) {
        String base = Folding.fold(name);
        StringBuilder folded = new StringBuilder(base.length());
        boolean gap = false;
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            } else if (c != '.' && c != '\'') {
                gap = true;
            }
        }
        String key = folded.toString();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** Returns whether words with the key of an outlet's short form are also written like it: {@code MAP}, never {@code map}. */
    static boolean mayMean(Outlet outlet, String key, String words) {
        if (key.indexOf(' ') < 0 && !opensWithArticle(words) && isKnownByArticle(outlet, key)) {
            return false;
        }
        if (key.length() > 5
                || words.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                || !words.equals(words.toLowerCase(Locale.ROOT)) && !isPlainWord(words)) {
            return true;
        }
        boolean capitals = false;
        for (String form : forms(outlet)) {
            if (fold(form).equals(key)) {
                if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                    return true;
                }
                capitals = true;
            }
        }
        return !capitals;
    }

    /** Returns whether the one word of an outlet's name always has its article: {@code The Week}, never {@code Week}. */
    private static boolean isKnownByArticle(Outlet outlet, String key) {
        boolean article = false;
        for (String form : forms(outlet)) {
            if (fold(form).equals(key)) {
                if (!opensWithArticle(form)) {
                    return false;
                }
                article = true;
            }
        }
        return article;
    }

    private static boolean opensWithArticle(String words) {
        return words.strip().regionMatches(true, 0, "the ", 0, 4);
    }

    /** Returns whether words have a capital at most at their start. */
    private static boolean isPlainWord(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> forms(Outlet outlet) {
        List<String> forms = new ArrayList<>(outlet.variants());
        forms.add(outlet.name());
        return forms;
    }

    /** Returns an address for a name. */
    static String slug(String name) {
        return Slugs.slug(name);
    }

    /** Returns whether a name is one word that is common in menus. */
    static boolean isCommonWord(String name) {
        String key = strip(name.strip());
        return name.strip().indexOf(' ') < 0 && (STOP.contains(key) || SECTIONS.contains(key) || COMMON.contains(key));
    }

    /** Returns whether capitalised words with one such as {@code Herald} or {@code Courier} could name an outlet. */
    static boolean looksLike(String name) {
        if (name.isBlank() || name.length() > 60) {
            return false;
        }
        String[] words = BLANKS.split(name.strip());
        if (words.length > 7) {
            return false;
        }
        int nouns = 0;
        int weak = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            char first = word.charAt(0);
            boolean small = Character.isLowerCase(first) && !(i > 0 && SMALL_NOUNS.contains(strip(word)));
            if (small && (i == 0 || !SMALL.contains(word) && !isElided(word))
                    || ":;,!?\"".indexOf(word.charAt(word.length() - 1)) >= 0
                    || !Character.isLetterOrDigit(first) && first != '(' && first != '&') {
                return false;
            }
            String key = strip(word);
            if (OCCASIONS.contains(key)) {
                return false;
            }
            boolean edge = i == 0 || i == words.length - 1;
            if (NOUNS.contains(lastPart(key)) && (edge || !STOP.contains(key))) {
                nouns++;
                weak += STOP.contains(key) ? 1 : 0;
            }
        }
        if (words.length == 1) {
            return isCompound(strip(words[0]));
        }
        return nouns > weak || weak > 0 && words.length >= 2 && words.length <= 4 && !isSection(words);
    }

    /** {@code Donau-Tagblatt}, {@code Times-Herald}, {@code Rheinkurier}: one word that is a paper's name. */
    private static boolean isCompound(String key) {
        int hyphen = key.lastIndexOf('-');
        if (hyphen >= SHORTEST_HEAD) {
            String last = key.substring(hyphen + 1);
            return NOUNS.contains(last) && (!STOP.contains(last) || NOUNS.contains(key.substring(0, hyphen)));
        }
        for (String end : COMPOUND_ENDS) {
            int least = end.length() + (end.equals("post") ? SHORTEST_HEAD + 2 : SHORTEST_HEAD);
            if (key.endsWith(end) && key.length() >= least) {
                return true;
            }
        }
        return false;
    }

    /** {@code times-herald}: the last word of a compound tells what it is. */
    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }

    /** {@code l'Ogooué}, {@code dell'Adige}: an article before a capital. */
    private static boolean isElided(String word) {
        int sign = Math.max(word.indexOf('\''), word.indexOf('’'));
        return sign > 0 && sign <= 4 && sign + 1 < word.length() && Character.isUpperCase(word.charAt(sign + 1));
    }

    /** Returns whether a name is that of a ministry for foreign affairs. */
    static boolean isForeignMinistry(String name) {
        return name.contains("Foreign") || name.contains("External Affairs") || name.contains("Department of State");
    }

    /** Words that make {@code World News} or {@code Daily Press} a section of a site, not an outlet. */
    private static boolean isSection(String[] words) {
        for (String word : words) {
            if (!STOP.contains(strip(word)) && !SECTIONS.contains(strip(word))) {
                return false;
            }
        }
        return true;
    }

    /** Words of menus that some outlet has for a name. */
    private static final Set<String> COMMON = words("""
        print mail scroll index mint wire hill punch tempo reforma delo today kan life reference
        national time trend monitor nation diplomat market focus dawn insight features opinion society politics quartz
        """);

    private static final Set<String> SECTIONS = words("""
        latest top breaking business sports sport local national international political politics foreign related more other all release releases conference conferences briefing room your live events video the of and in economic world asia africa europe us uk contacts contact office statement corps corner center centre
        """);

    private static String strip(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        String plain = word.substring(start, end).toLowerCase(Locale.ROOT);
        return plain.endsWith("'s") || plain.endsWith("’s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
