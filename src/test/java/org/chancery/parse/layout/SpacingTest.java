package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacingTest {

    @Test
    void partsWordsAtBlanksOfSeveralKinds() {
        assertThat(Spacing.words("Remarks at \t the\u00a0 harbour")).containsExactly("Remarks", "at", "the", "harbour");
    }

    @Test
    void keepsAnEmptyWordBeforeAnOpeningBlankAndNoneBehindTheLast() {
        assertThat(Spacing.words(" one two ")).containsExactly("", "one", "two");
        assertThat(Spacing.words("")).containsExactly("");
        assertThat(Spacing.words("one")).containsExactly("one");
    }
}
