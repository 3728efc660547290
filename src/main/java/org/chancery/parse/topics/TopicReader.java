package org.chancery.parse.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.TokenTrie;
import org.chancery.gazetteer.Tokens;
import org.chancery.gazetteer.TopicPhrase;
import org.chancery.model.Mention;
import org.chancery.model.Range;
import org.chancery.model.Title;
import org.chancery.model.TopicRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;

/**
 * Finds what an article is about: topics of the vocabulary by their phrases, and the relations of two countries. The
 * score of a topic grows with what speaks for it and nears 1.
 */
public final class TopicReader {

    private static final int MOST_TOPICS = 8;

    /** A strong phrase in the first paragraph, or two in the body, or one beside some weak ones. */
    private static final double ENOUGH = 1.5;

    /** A strong phrase in the body with some weak ones, which make a topic of an article that has few others. */
    private static final double SLIGHT = 1.3;

    /** Topics that a reader would miss in any article with fewer. */
    private static final int FEW = 3;

    /** Beside a topic that much speaks for, a word or two more do not make another. */
    private static final double SHARE = 0.15;

    /** Strength at which a score is a half. */
    private static final double HALF = 3;

    /** The topic of relations in general, which those of two countries make needless. */
    private static final String RELATIONS = "diplomatic-relations";

    private final Gazetteer gazetteer;

    /** Makes a reader over these lists. */
    public TopicReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Candidate(String id, String name, double strength, Map<Range, String> evidence) {}

    /** Returns topics, most central first. */
    public List<TopicRef> read(Layout layout, Title title) {
        return read(layout, title, gazetteer.tokens(layout.text()));
    }

    /**
     * Returns topics, most central first.
     *
     * @param tokens the words of the sheet as the same gazetteer has them
     */
    public List<TopicRef> read(Layout layout, Title title, Tokens tokens) {
        LineWeights weights = new LineWeights(layout, title);
        Map<String, TopicScore> scores = new HashMap<>();
        CountryPairs pairs = new CountryPairs(gazetteer.places());
        for (Line line : layout.lines()) {
            double weight = line.role().kept() ? weights.of(line) : 0;
            if (weight > 0) {
                phrases(tokens, line.range(), weight, scores);
                pairs.read(layout.text(), tokens, line.range(), weight, weights.isTop(line));
            }
        }
        return best(scores, pairs).stream().map(topic -> ref(layout, topic)).toList();
    }

    private void phrases(Tokens tokens, Range line, double weight, Map<String, TopicScore> scores) {
        for (TokenTrie.Match<TopicPhrase> match : gazetteer.topics().find(tokens, line.start(), line.end())) {
            Range range = new Range(match.start(), match.end());
            TopicPhrase phrase = match.value();
            double strong = weight * precision(phrase.key());
            for (String id : phrase.strong()) {
                scores.computeIfAbsent(id, k -> new TopicScore()).addStrong(phrase.key(), strong, range);
            }
            for (String id : phrase.weak()) {
                scores.computeIfAbsent(id, k -> new TopicScore()).addWeak(phrase.key(), weight, range);
            }
        }
    }

    /** A long phrase is seldom said in passing; in other languages than English blanks part syllables too. */
    private static double precision(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c > 127) {
                return 1;
            }
            words += c == ' ' || c == '-' ? 1 : 0;
        }
        return words >= 4 ? 1.5 : 1;
    }

    private List<Candidate> best(Map<String, TopicScore> scores, CountryPairs pairs) {
        List<Candidate> all = new ArrayList<>();
        scores.forEach((id, score) -> gazetteer
                .topics()
                .topic(id)
                .ifPresent(topic -> all.add(new Candidate(id, topic.name(), score.strength(), score.evidence()))));
        CountryPairs.Pair pair = pairs.best();
        if (pair != null) {
            all.removeIf(topic -> topic.id().equals(RELATIONS));
            all.add(relations(pair));
        }
        all.sort(Comparator.comparing((Candidate topic) -> -topic.strength()).thenComparing(Candidate::id));
        double top = all.isEmpty() ? 0 : all.get(0).strength();
        List<Candidate> kept = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (Candidate topic : all) {
            double least = kept.size() < FEW ? SLIGHT : ENOUGH;
            boolean enough = topic.strength() >= Math.max(least, SHARE * top);
            if (enough && !covered.contains(topic.id()) && kept.size() < MOST_TOPICS) {
                kept.add(topic);
                covered.addAll(gazetteer.topics().allBroader(topic.id()));
            }
        }
        return kept;
    }

    private static Candidate relations(CountryPairs.Pair pair) {
        Map<Range, String> evidence = new HashMap<>();
        pair.evidence().forEach(range -> evidence.put(range, "country-pair"));
        String id = pair.first().id() + "-" + pair.second().id() + "-relations";
        String name = pair.first().name() + "–" + pair.second().name() + " relations";
        return new Candidate(id, name, pair.strength(), evidence);
    }

    private static TopicRef ref(Layout layout, Candidate topic) {
        List<Mention> evidence = topic.evidence().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Mention(
                        layout.sheet().toSpan(entry.getKey()), layout.sheet().text(entry.getKey()), entry.getValue()))
                .toList();
        double score = topic.strength() / (topic.strength() + HALF);
        return new TopicRef(topic.id(), topic.name(), Math.round(score * 100) / 100.0, evidence);
    }
}
