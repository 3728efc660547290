package org.chancery.parse.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** Settles who speaks in turn in interviews, press conferences and transcripts. */
final class TurnPass {

    private final Lexicon lexicon;

    TurnPass(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void settle(Draft draft) {
        Map<Integer, SpeakerLabel> labels = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        for (int i = Math.min(draft.bodyStart(), draft.size()); i < draft.size(); i++) {
            SpeakerLabel label = candidate(draft, i);
            if (label != null) {
                labels.put(i, label);
                String key = Row.key(label.text());
                counts.merge(key, 1, Integer::sum);
                if (Shape.endsWithQuestion(draft.row(i).text())) {
                    asked.merge(key, 1, Integer::sum);
                }
            }
        }
        if (!isTranscript(labels, counts)) {
            return;
        }
        Set<String> answering = new HashSet<>();
        for (Map.Entry<Integer, SpeakerLabel> entry : labels.entrySet()) {
            int i = entry.getKey();
            SpeakerLabel label = entry.getValue();
            String key = Row.key(label.text());
            boolean question = isQuestion(draft, i, label, counts.getOrDefault(key, 0), asked.getOrDefault(key, 0));
            Range range = draft.row(i).part(label.start(), label.end());
            draft.settle(i, question ? Role.QUESTION : Role.ANSWER, range, "speaker-label");
            if (!question) {
                answering.add(key);
            }
        }
        between(draft, labels, answering.size());
    }

    private @Nullable SpeakerLabel candidate(Draft draft, int i) {
        @Nullable Role role = draft.role(i);
        if (role != null && draft.strength(i) >= Vote.LIKELY && role != Role.LIST_ITEM && role != Role.PARAGRAPH) {
            return null;
        }
        SpeakerLabel label = SpeakerLabel.of(draft.row(i));
        if (label != null) {
            return label;
        }
        Lexicon.Start start = lexicon.start(draft.row(i).key());
        boolean letter =
                start != null && start.length() == 2 && (start.role() == Role.QUESTION || start.role() == Role.ANSWER);
        return letter ? new SpeakerLabel(draft.row(i).text().substring(0, 1), 0, 1, 2) : null;
    }

    /** Returns whether there are enough labels, and some of them again, to be speakers. */
    private boolean isTranscript(Map<Integer, SpeakerLabel> labels, Map<String, Integer> counts) {
        int marked = 0;
        int again = 0;
        for (SpeakerLabel label : labels.values()) {
            Lexicon.Start start = lexicon.start(Row.key(label.text()) + ":");
            marked += start != null && (start.role() == Role.QUESTION || start.role() == Role.ANSWER) ? 1 : 0;
            again += counts.getOrDefault(Row.key(label.text()), 0) > 1 ? 1 : 0;
        }
        return labels.size() >= 2 && (marked >= 2 || again >= 2) && marked + again >= 2;
    }

    private boolean isQuestion(Draft draft, int i, SpeakerLabel label, int turns, int asked) {
        String key = Row.key(label.text());
        Lexicon.Start start = lexicon.start(key + ":");
        if (start != null && start.role() == Role.QUESTION) {
            return true;
        }
        if (start != null && start.role() == Role.ANSWER) {
            return false;
        }
        int comma = label.text().indexOf(',');
        String outlet = comma > 0 ? label.text().substring(0, comma) : label.text();
        if (draft.page().outlets().byName(outlet).isPresent()
                || draft.page().outlets().looksLikeOutlet(outlet)) {
            return true;
        }
        return turns > 1
                ? asked * 10 >= turns * 7
                : Shape.endsWithQuestion(draft.row(i).text());
    }

    /** Returns whether a whole row stands in brackets, as {@code (The briefing ended at 2 p.m.)}. */
    private static boolean isAside(String text) {
        return text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1;
    }

    /** Rows between the turns: what is left of an answer, or a question without a label before the one who answers. */
    private static void between(Draft draft, Map<Integer, SpeakerLabel> labels, int speakers) {
        int first = labels.keySet().iterator().next();
        @Nullable Role current = null;
        for (int i = first; i < draft.size(); i++) {
            if (labels.containsKey(i)) {
                current = draft.role(i);
                continue;
            }
            if (draft.role(i) != null && draft.role(i) != Role.LIST_ITEM || current == null) {
                if (draft.isDropped(i, Vote.CERTAIN)) {
                    current = draft.role(i) == Role.NOTICE ? current : null;
                }
                continue;
            }
            if (isAside(draft.row(i).text())) {
                continue;
            }
            boolean answerNext = i + 1 < draft.size() && labels.containsKey(i + 1) && draft.role(i + 1) == Role.ANSWER;
            boolean asks = Shape.endsWithQuestion(draft.row(i).text());
            if (answerNext && current == Role.ANSWER && draft.row(i).words() >= (asks ? 3 : 8) && (asks || speakers == 1)) {
                draft.settle(i, Role.QUESTION, "before-answer");
            } else if (draft.row(i).words() >= 12
                    || Shape.endsSentence(draft.row(i).text())) {
                draft.settle(i, current, "turn-goes-on");
            }
        }
        for (int i = first - 1; i >= Math.max(draft.bodyStart(), first - 1); i--) {
            if (draft.role(i) == null
                    && draft.role(first) == Role.ANSWER
                    && Shape.endsWithQuestion(draft.row(i).text())) {
                draft.settle(i, Role.QUESTION, "before-answer");
            }
        }
    }
}
