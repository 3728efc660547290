package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/**
 * A row that is, or begins with, one of the phrases that saved pages set around an article; the lexicon says which role
 * each has. Roles whose rows need a closer look have rules of their own.
 */
final class PhraseRule implements LineRule {

    /** Longer rows are running text that happens to begin with such a phrase. */
    private static final int LONGEST = 60;

    private final Lexicon lexicon;

    PhraseRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > LONGEST) {
            return null;
        }
        Role whole = lexicon.line(row.key());
        if (whole != null && isPlain(whole)) {
            return Vote.of(row, whole, wholeStrength(whole), name(whole));
        }
        Lexicon.Start start = lexicon.start(row.key());
        if (start == null || !isPlain(start.role())) {
            return null;
        }
        boolean colon = row.key().substring(0, start.length()).endsWith(":");
        int strength = start.length() >= 12 || colon ? Vote.LIKELY : Vote.HINT;
        boolean sentence = row.words() > 25 && start.role() != Role.NOTICE && start.role() != Role.COPYRIGHT;
        return sentence ? null : Vote.of(row, start.role(), strength, name(start.role()));
    }

    private static boolean isPlain(Role role) {
        return switch (role) {
            case RELATED, SHARE, TAGS, NOTICE, COMMENT, CONTACT, COPYRIGHT, REFERENCE_LABEL, DECK, KICKER -> true;
            default -> false;
        };
    }

    private static int wholeStrength(Role role) {
        return role == Role.DECK || role == Role.KICKER ? Vote.LIKELY : Vote.CERTAIN;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-phrase";
    }
}
