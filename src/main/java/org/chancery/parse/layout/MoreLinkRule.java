package org.chancery.parse.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that send the reader to an address: {@code More AP news: https://…}, {@code Follow our coverage at …}. */
final class MoreLinkRule implements LineRule {

    private static final int LONGEST = 24;

    private static final Set<String> STARTS =
            Set.of("more", "follow", "for", "see", "read", "find", "visit", "full", "watch", "listen", "get", "plus");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST || row.text().length() > 400) {
            return null;
        }
        String key = row.key();
        boolean starts = STARTS.contains(firstWord(Lexicon.bare(key)));
        int blank = row.text().lastIndexOf(' ');
        boolean address = blank > 0 && isAddress(row.text().substring(blank + 1));
        return starts && address ? Vote.of(row, Role.RELATED, Vote.CERTAIN, "more-link") : null;
    }

    private static String firstWord(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }

    private static boolean isAddress(String word) {
        return word.contains("://") || word.startsWith("www.") || ReferenceRule.isHost(word);
    }
}
