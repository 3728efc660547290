package org.chancery.parse.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a wire sets above its copy for the desks: {@code ZCZC UPI-117 NXI}, {@code CANAL 4TH LD 9-7}, {@code R A}. */
final class WireSlugRule implements LineRule {

    private static final int MOST_WORDS = 7;

    private static final Set<String> TAKES =
            Set.of("LD", "LEAD", "LD-WRITETHRU", "WRITETHRU", "WRITETHROUGH", "ADD", "SUB", "NL", "TAKE", "INSERT");

    /** {@code BC-DAM}, {@code PM-Summit}, {@code a0412}. */
    private static final Pattern SLUG = Pattern.compile("\\^?(?:BC|AM|PM|APN?)-[A-Z][A-Za-z-]+|[a-z][0-9]{4}");

    private static final Set<String> CODES = Set.of("ZCZC", "NNNN", "NXI", "PMS", "AMS");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        String text = row.text();
        if (row.words() > MOST_WORDS || row.words() == 0) {
            return null;
        }
        String[] words = Spacing.words(text);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        boolean code =
                capitals && CODES.contains(words[0]) || SLUG.matcher(words[0]).matches();
        boolean letters = capitals && words.length >= 2;
        boolean take = false;
        for (int i = 0; i < words.length; i++) {
            letters &= words[i].length() == 1 && Character.isLetter(words[i].charAt(0));
            take |= i > 0 && TAKES.contains(words[i]) && isOrdinal(words[i - 1]);
        }
        return code || letters || take ? Vote.of(row, Role.NOTICE, Vote.LIKELY, "wire-slug") : null;
    }

    /** {@code 4TH}, {@code 1ST}. */
    private static boolean isOrdinal(String word) {
        int end = word.length() - 2;
        return end > 0
                && word.substring(0, end).chars().allMatch(Character::isDigit)
                && Set.of("ST", "ND", "RD", "TH").contains(word.substring(end));
    }
}
