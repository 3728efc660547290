package org.chancery.train.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.text.EditDistance;

/** The rows that are taken for one person. */
final class Holder {

    private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");
    private static final int CAREER_GAP = 20;
    /** Sources in the order in which their form of a name is taken for the usual one. */
    private static final List<String> NAMING =
            List.of("usual", "wd-leaders21", "wd-eps", "hand", "hs-visits", "hs-pocom", "ungdc", "hs-frus", "us-exec");

    /** Sources that give names in full where the news do not, in countries where that is the difference. */
    private static final Set<String> FORMAL = Set.of("hs-pocom", "hs-frus");

    private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

    private final List<Row> rows = new ArrayList<>();

    Holder(Row first) {
        rows.add(first);
    }

    void add(Row row) {
        rows.add(row);
    }

    void addAll(Holder other) {
        rows.addAll(other.rows);
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the Wikidata ids that are only likely. */
    Set<String> likelyWikidata() {
        Set<String> ids = new TreeSet<>();
        rows.stream().map(Row::likelyWikidata).filter(q -> !q.isEmpty()).forEach(ids::add);
        return ids;
    }

    String wikidata() {
        return rows.stream()
                .map(Row::wikidata)
                .filter(q -> !q.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns every form of the name, by its folded form. */
    Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        rows.forEach(row -> forms.putIfAbsent(AuthorityNames.fold(row.name()), row.name()));
        rows.forEach(row -> row.aliases().forEach(a -> forms.putIfAbsent(AuthorityNames.fold(a), a)));
        return forms;
    }

    /** Returns the form that the best source uses, the more frequent and then the shorter one first. */
    String usualName() {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.name(), 1, Integer::sum));
        Row best = rows.stream()
                .min(Comparator.comparingInt((Row row) -> NAMING.indexOf(row.origin()))
                        .thenComparingInt(row -> -counts.getOrDefault(row.name(), 0))
                        .thenComparingInt(row -> row.name().length())
                        .thenComparing(Row::name))
                .orElseThrow();
        return FORMAL.contains(best.origin()) && ENGLISH.contains(best.country())
                ? withoutMiddle(best.name())
                : best.name();
    }

    /**
     * Returns a formal name as the news has it, as far as the other forms tell: {@code Colin Powell} for
     * {@code Colin Luther Powell}, whose middle name is shortened elsewhere; {@code Dean Rusk} for {@code David Dean Rusk}.
     */
    private String withoutMiddle(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        boolean suffixed = SUFFIXES.contains(AuthorityNames.fold(words.get(words.size() - 1)));
        if (suffixed) {
            words.remove(words.size() - 1);
        }
        int n = words.size();
        if (n < 3) {
            return name;
        }
        String first = words.get(0);
        String last = words.get(n - 1).replace(",", "");
        String shorter = first + " " + last;
        if (isForm(shorter)) {
            return shorter;
        }
        if (suffixed || isInitial(first)) {
            return name;
        }
        for (int from = 1; from < n - 1; from++) {
            String rest = String.join(" ", words.subList(from, n));
            if (!isInitial(words.get(from)) && isForm(rest)) {
                return rest;
            }
        }
        List<String> middle = words.subList(1, n - 1);
        List<String> initials = middle.stream().map(w -> w.substring(0, 1)).toList();
        return middle.stream().allMatch(Holder::isInitial)
                        || isForm(first + " " + String.join(" ", initials) + " " + last)
                ? shorter
                : name;
    }

    private boolean isForm(String name) {
        return forms().containsKey(AuthorityNames.fold(name));
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.';
    }

    int firstYear() {
        return rows.stream()
                .mapToInt(r -> r.from() > 0 ? r.from() : r.to())
                .filter(y -> y > 0)
                .min()
                .orElse(0);
    }

    int lastYear() {
        return rows.stream()
                .mapToInt(r -> r.to() > 0 ? r.to() : r.from())
                .filter(y -> y > 0)
                .max()
                .orElse(0);
    }

    /** Returns the last words of the forms, without {@code Jr.} and its like. */
    Set<String> lastWords() {
        Set<String> words = new TreeSet<>();
        for (String form : forms().keySet()) {
            List<String> tokens = core(form);
            words.add(tokens.get(tokens.size() - 1));
        }
        return words;
    }

    /** Returns whether two holders of one country are surely one person. */
    boolean isSame(Holder other) {
        if (!wikidata().isEmpty() && !other.wikidata().isEmpty()) {
            return wikidata().equals(other.wikidata());
        }
        if (firstYear() > 0
                && other.firstYear() > 0
                && (other.firstYear() > lastYear() + CAREER_GAP || firstYear() > other.lastYear() + CAREER_GAP)) {
            return false;
        }
        if (conflicts(other)) {
            return false;
        }
        for (String mine : forms().keySet()) {
            for (String theirs : other.forms().keySet()) {
                if (mine.equals(theirs)) {
                    return true;
                }
                if ((isShorter(mine, theirs) || isShorter(theirs, mine) || isSpelling(mine, theirs))
                        && sharesHighOffice(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether the forms speak against one person: another suffix, other middle names. */
    private boolean conflicts(Holder other) {
        String mine = longestName();
        String theirs = other.longestName();
        return conflict(mine, theirs);
    }

    private static boolean conflict(String mine, String theirs) {
        List<String> a = AuthorityNames.tokens(mine);
        List<String> b = AuthorityNames.tokens(theirs);
        if (!suffix(a).isEmpty() && !suffix(b).isEmpty() && !suffix(a).equals(suffix(b))) {
            return true;
        }
        List<String> x = core(String.join(" ", a));
        List<String> y = core(String.join(" ", b));
        return x.size() > 2
                && y.size() > 2
                && x.get(0).equals(y.get(0))
                && x.get(x.size() - 1).equals(y.get(y.size() - 1))
                && x.get(1).charAt(0) != y.get(1).charAt(0);
    }

    private String longestName() {
        return forms().values().stream()
                .max(Comparator.comparingInt(
                                (String s) -> AuthorityNames.tokens(s).size())
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private boolean sharesHighOffice(Holder other) {
        for (Row a : rows) {
            for (Row b : other.rows) {
                if (a.kind() == b.kind() && a.kind().isSingular() && near(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean near(Row a, Row b) {
        int aFrom = a.from() > 0 ? a.from() : a.to();
        int bFrom = b.from() > 0 ? b.from() : b.to();
        int aTo = Math.max(aFrom, a.to());
        int bTo = Math.max(bFrom, b.to());
        return aFrom > 0 && bFrom > 0 && aFrom <= bTo + 1 && bFrom <= aTo + 1;
    }

    /** Returns whether all words of the one name stand in the other, at least two of them, in the same order. */
    private static boolean isShorter(String shorter, String longer) {
        List<String> s = core(shorter);
        List<String> l = core(longer);
        if (s.size() < 2 || s.size() >= l.size()) {
            return false;
        }
        int at = 0;
        for (String word : l) {
            if (at < s.size() && s.get(at).equals(word)) {
                at++;
            }
        }
        return at == s.size();
    }

    /** Returns whether two names of as many words differ by a letter or two in one word. */
    private static boolean isSpelling(String mine, String theirs) {
        List<String> a = core(mine);
        List<String> b = core(theirs);
        if (a.size() != b.size() || a.size() < 2) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0
                && Math.min(a.get(differing).length(), b.get(differing).length()) > 4
                && EditDistance.between(a.get(differing), b.get(differing)) <= 2;
    }

    private static String suffix(List<String> tokens) {
        String last = tokens.get(tokens.size() - 1);
        return SUFFIXES.contains(last) ? last : "";
    }

    private static List<String> core(String fold) {
        List<String> tokens = new ArrayList<>(List.of(fold.split(" ")));
        while (tokens.size() > 1 && SUFFIXES.contains(tokens.get(tokens.size() - 1))) {
            tokens.remove(tokens.size() - 1);
        }
        return tokens;
    }
}
