package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Part;
import org.chancery.model.Range;
import org.chancery.parse.people.Candidate.Sex;
import org.jspecify.annotations.Nullable;

/** One person of an article while the mentions are being joined. */
final class Identity {

    /** Full forms by folded key, in order of appearance. */
    final Map<String, Form> forms = new LinkedHashMap<>();
    /** Short forms by which the person was called, with how often. */
    final Map<String, Integer> calledBy = new HashMap<>();

    final Set<String> titles = new LinkedHashSet<>();
    final Set<String> shownTitles = new LinkedHashSet<>();
    /** Great offices by which the person was titled; see {@link Greatness}. */
    final Set<String> great = new HashSet<>();

    /** Where each full form first stands. */
    private final Map<String, Integer> places = new HashMap<>();

    final List<Range> offices = new ArrayList<>();
    final TreeMap<Range, String> mentions = new TreeMap<>();

    @Nullable
    Part part;

    @Nullable
    String preferred;

    Sex sex = Sex.UNKNOWN;
    boolean complete;
    boolean kin;
    double evidence;
    int firstAt = Integer.MAX_VALUE;
    int lastAt = -1;
    String rule = "shape";

    /**
     * A full form.
     *
     * @param keys folded words
     * @param shown the words as they first stand
     * @param count how often it stands
     * @param caps whether some word longer than two letters is in capitals
     */
    record Form(List<String> keys, String shown, int count, boolean caps) {}

    /** Adds a mention by a full form. */
    void addFull(Candidate candidate, String shown) {
        String key = candidate.key();
        Form old = forms.get(key);
        boolean caps = shouted(shown);
        if (old == null) {
            forms.put(key, new Form(candidate.keys, shown, 1, caps));
        } else {
            boolean better = (old.caps() && !caps) || (accents(shown) > accents(old.shown()) && !caps);
            forms.put(key, new Form(old.keys(), better ? shown : old.shown(), old.count() + 1, old.caps() && caps));
        }
        places.merge(key, candidate.range().start(), Math::min);
        if (candidate.usual) {
            preferred = shown;
        }
        add(candidate);
    }

    /** Adds a mention by a short form. */
    void addShort(Candidate candidate) {
        calledBy.merge(candidate.key(), 1, Integer::sum);
        add(candidate);
    }

    private void add(Candidate candidate) {
        mentions.putIfAbsent(candidate.range(), candidate.rule);
        firstAt = Math.min(firstAt, candidate.range().start());
        titles.addAll(candidate.titles);
        shownTitles.addAll(candidate.shownTitles);
        great.addAll(Greatness.of(candidate.titles));
        if (candidate.office != null) {
            offices.add(candidate.office);
        }
        if (candidate.officeBehind != null) {
            offices.add(candidate.officeBehind);
        }
        if (candidate.part != null && part == null) {
            part = candidate.part;
        }
        if (sex == Sex.UNKNOWN) {
            sex = candidate.sex;
        }
        kin |= candidate.kin;
        if (candidate.evidence > evidence) {
            evidence = candidate.evidence;
            rule = candidate.rule;
        }
    }

    /** Returns the form to be shown: the one most often used, not in capitals if there is a choice, else the first. */
    String name() {
        if (preferred != null) {
            return Names.usualCase(preferred);
        }
        Form best = null;
        for (Form form : forms.values()) {
            if (!endsAnother(form) && (best == null || better(form, best))) {
                best = form;
            }
        }
        return best == null ? "" : Names.usualCase(best.shown());
    }

    /** Returns whether the form is only the end of a fuller one, such as {@code Perez de Cuellar}, or lacks its family. */
    private boolean endsAnother(Form form) {
        int n = form.keys().size();
        for (Form other : forms.values()) {
            int more = other.keys().size();
            if (Patronymics.goesOn(other.keys(), form.keys()) || Patronymics.addresses(form.keys(), other.keys())) {
                return true;
            }
            if (more > n && other.keys().subList(more - n, more).equals(form.keys())) {
                return true;
            }
        }
        return false;
    }

    private boolean better(Form form, Form best) {
        if (form.caps() != best.caps()) {
            return best.caps();
        }
        if ((form.keys().size() == 1) != (best.keys().size() == 1)) {
            return best.keys().size() == 1;
        }
        if (form.count() == best.count() && best.keys().size() > form.keys().size()) {
            boolean called = isCalledBy(form) && !isCalledBy(best);
            return opens(form, best) && (called || standsBefore(form, best));
        }
        return form.count() > best.count();
    }

    /** Returns whether a form is the other without its last words, as without the family name of the mother. */
    private static boolean opens(Form form, Form longer) {
        return longer.keys().subList(0, form.keys().size()).equals(form.keys());
    }

    private boolean standsBefore(Form form, Form best) {
        int first = places.getOrDefault(String.join(" ", form.keys()), Integer.MAX_VALUE);
        return first < places.getOrDefault(String.join(" ", best.keys()), Integer.MAX_VALUE);
    }

    private boolean isCalledBy(Form form) {
        return calledBy.containsKey(form.keys().get(form.keys().size() - 1));
    }

    private static boolean shouted(String shown) {
        for (String word : shown.split(" ", -1)) {
            if (word.length() > 2 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static int accents(String shown) {
        int n = 0;
        for (int i = 0; i < shown.length(); i++) {
            n += shown.charAt(i) > 0xbf && shown.charAt(i) < 0x2000 ? 1 : 0;
        }
        return n;
    }
}
