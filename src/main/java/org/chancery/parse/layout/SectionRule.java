package org.chancery.parse.layout;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a part of a site, built from words for kinds of text: {@code Meetings Coverage and Press Releases}. Such a
 * row is no headline.
 */
final class SectionRule implements LineRule {

    private static final Pattern PARTING = Pattern.compile("[ ,&/|]+");

    private static final int LONGEST = 7;

    /** Kinds of text in the plural, or gathered; one of them must be there. */
    private static final Set<String> KINDS = Set.of(
            "advisories",
            "announcements",
            "archive",
            "archives",
            "briefings",
            "bulletins",
            "communiqués",
            "communiques",
            "coverage",
            "declarations",
            "documents",
            "interviews",
            "messages",
            "news",
            "newsroom",
            "notes",
            "publications",
            "readouts",
            "releases",
            "remarks",
            "reports",
            "resources",
            "speeches",
            "statements",
            "stories",
            "transcripts",
            "updates");

    /** Organs that head the documents of the United Nations. */
    private static final Set<String> ORGANS = Set.of(
            "general assembly",
            "security council",
            "economic and social council",
            "trusteeship council",
            "human rights council",
            "commission on human rights");

    /** Words that stand beside them. */
    private static final Set<String> BESIDE = Set.of(
            "and",
            "or",
            "of",
            "the",
            "a",
            "to",
            "for",
            "by",
            "press",
            "media",
            "latest",
            "recent",
            "all",
            "meetings",
            "meeting",
            "events",
            "official",
            "public",
            "information",
            "daily",
            "weekly",
            "room",
            "centre",
            "center",
            "corner",
            "statement",
            "speech",
            "release",
            "other",
            "our",
            "key",
            "policy",
            "foreign",
            "world",
            "regional",
            "national",
            "international",
            "ministry",
            "ministry's",
            "minister's",
            "spokesperson's",
            "spokesperson",
            "secretary-general's",
            "president's",
            "department");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.text().length() > 80) {
            return null;
        }
        if (ORGANS.contains(Lexicon.bare(row.key()))
                || row.key().startsWith("distr. ")
                || row.key().startsWith("original: ")) {
            return Vote.of(row, Role.KICKER, Vote.LIKELY, "section");
        }
        int kinds = 0;
        int words = 0;
        for (String word : PARTING.split(Lexicon.bare(row.key()))) {
            boolean kind = KINDS.contains(word);
            if (!kind && !BESIDE.contains(word)) {
                return null;
            }
            kinds += kind ? 1 : 0;
            words++;
        }
        return kinds > 0 && words > 1 ? Vote.of(row, Role.KICKER, Vote.LIKELY, "section") : null;
    }
}
