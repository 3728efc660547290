package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.CorrectionEntry;
import org.chancery.config.YamlScalar;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Title;
import org.chancery.problem.Severity;
import org.chancery.resolve.ReviewEntry.Kind;
import org.chancery.resolve.ReviewEntry.Place;
import org.chancery.resolve.ReviewEntry.Remedy;

/** Finds articles without date or headline, and those that are nearly one text. */
final class ArticleReview {

    private static final String FILE = "_corrections.yaml";
    private static final int DAY = "2024-01-29".length();
    private static final int WORDS = 60;

    private final Archive archive;
    private final Places places;
    private final Set<String> decided = new HashSet<>();

    ArticleReview(Archive archive, ArchiveConfig config, Places places) {
        this.archive = archive;
        this.places = places;
        for (CorrectionEntry entry : config.corrections()) {
            decided.add(entry.article() + " " + entry.field());
            if (entry.field().equals(ReprintDecisions.FIELD)) {
                decided.add(entry.article() + " " + ReprintDecisions.other(entry));
            }
        }
    }

    List<ReviewEntry> entries() {
        List<ReviewEntry> entries = new ArrayList<>();
        Map<String, Article> byId = new HashMap<>();
        for (Article article : archive.articles()) {
            byId.put(article.id(), article);
            if (article.published().date() == null && !isDecided(article, "published")) {
                entries.add(undated(article));
            }
            if (article.title().basis() == Title.Basis.DERIVED && !isDecided(article, "title")) {
                entries.add(untitled(article));
            }
        }
        for (Reprints group : archive.reprints()) {
            Article first = byId.get(group.first());
            for (String id : group.others()) {
                Article other = byId.get(id);
                if (first != null && other != null && !isDecided(first, other)) {
                    entries.add(reprint(first, other));
                }
            }
        }
        return entries;
    }

    private boolean isDecided(Article article, String field) {
        return decided.contains(article.file() + " " + field) || decided.contains(article.id() + " " + field);
    }

    private boolean isDecided(Article one, Article other) {
        return isDecided(one, other.file())
                || isDecided(one, other.id())
                || isDecided(other, one.file())
                || isDecided(other, one.id());
    }

    private ReviewEntry undated(Article article) {
        List<Remedy> remedies = new ArrayList<>();
        List<Place> where = new ArrayList<>();
        // a report is not older than the latest day it tells of
        article.dates().stream()
                .filter(date -> date.date().edtf().length() == DAY)
                .max(Comparator.comparing(date -> date.date().edtf()))
                .ifPresent(date -> {
                    String edtf = date.date().edtf();
                    where.add(places.of(article, date.span(), date.text()));
                    remedies.add(new Remedy(
                            "If it was published on " + edtf, FILE, correction(article, "published", edtf), ""));
                });
        remedies.add(new Remedy(
                "If nobody knows when it was published", FILE, correction(article, "published", "none"), ""));
        return new ReviewEntry(
                Kind.NO_DATE,
                Severity.NOTE,
                article.id(),
                "the article “" + article.title().text() + "” does not tell when it was published",
                1,
                where.isEmpty() ? List.of(Places.of(article)) : where,
                remedies);
    }

    private ReviewEntry untitled(Article article) {
        return new ReviewEntry(
                Kind.NO_HEADLINE,
                Severity.NOTE,
                article.id(),
                "the article has no headline; its first words stand in its place",
                1,
                List.of(firstWords(article)),
                List.of(new Remedy(
                        "Write a title, or keep this one",
                        FILE,
                        correction(article, "title", article.title().text()),
                        "")));
    }

    private Place firstWords(Article article) {
        for (Block block : article.body()) {
            if (block.kind() == Block.Kind.NOTE) {
                continue;
            }
            String text =
                    article.sheet().text(article.sheet().toRange(block.span())).strip();
            if (!text.isEmpty()) {
                boolean cut = text.codePointCount(0, text.length()) > WORDS;
                String words = cut ? text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…" : text;
                return places.of(article, block.span(), words);
            }
        }
        return Places.of(article);
    }

    private static ReviewEntry reprint(Article first, Article other) {
        return new ReviewEntry(
                Kind.REPRINT,
                Severity.NOTE,
                other.id(),
                "the article is nearly the same text as " + first.file(),
                2,
                List.of(Places.of(other), Places.of(first)),
                List.of(
                        new Remedy(
                                "If it is a reprint",
                                FILE,
                                correction(other, ReprintDecisions.FIELD, first.file()),
                                ""),
                        new Remedy(
                                "If it is an article of its own",
                                FILE,
                                correction(other, ReprintDecisions.FIELD, "-" + first.file()),
                                "")));
    }

    /** Returns an entry of the file of corrections. */
    static String correction(Article article, String field, String value) {
        return "- article: " + YamlScalar.of(article.file()) + "\n  field: " + field + "\n  value: "
                + YamlScalar.of(value) + "\n";
    }
}
