package org.chancery.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The notes under a line: each thing found in it once, with its words, its meaning and its rule. */
final class Notes {

    /** Words longer than this, in UTF-16 units, are cut in a note: the line above shows them whole. */
    private static final int LONGEST = 60;

    private Notes() {}

    /**
     * A note.
     *
     * @param kind what sort of thing was found
     * @param words the words it was found in, each form once
     * @param meaning what they mean; empty where the words say it themselves
     * @param how by which rule and how surely; may be empty
     */
    record Note(Finding.Kind kind, String words, String meaning, String how) {}

    private record Conclusion(Finding.Kind kind, String meaning, String rule, double confidence) {}

    /** Returns the notes of a line in order of place. */
    static List<Note> of(Explanation.Line line, String text, RuleWords rules) {
        Map<Conclusion, Set<String>> forms = new LinkedHashMap<>();
        for (Finding finding : line.findings()) {
            forms.computeIfAbsent(
                            new Conclusion(finding.kind(), finding.meaning(), finding.rule(), finding.confidence()),
                            conclusion -> new LinkedHashSet<>())
                    .add(cut(finding.range().of(text)));
        }
        List<Note> notes = new ArrayList<>();
        forms.forEach((conclusion, words) -> notes.add(new Note(
                conclusion.kind(),
                "“" + String.join("”, “", words) + "”",
                words.equals(Set.of(conclusion.meaning())) ? "" : cut(conclusion.meaning()),
                how(conclusion, rules))));
        return notes;
    }

    private static String how(Conclusion conclusion, RuleWords rules) {
        String rule = rules.of(conclusion.rule());
        if (conclusion.confidence() == Finding.UNMEASURED) {
            return rule;
        }
        String sure = Facts.percent(conclusion.confidence()) + " sure";
        return rule.isEmpty() ? sure : rule + ", " + sure;
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST);
        int end = blank > LONGEST / 2 ? blank : LONGEST;
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + " …";
    }
}
