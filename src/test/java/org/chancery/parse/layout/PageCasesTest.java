package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saved pages of many families, read as a person reads them. */
class PageCasesTest {

    @ParameterizedTest
    @MethodSource("org.chancery.parse.layout.PageCase#all")
    void linesHaveTheirRoles(PageCase page) {
        assertThat(page.read()).containsExactlyElementsOf(page.expected());
    }

    @ParameterizedTest
    @MethodSource("org.chancery.parse.layout.PageCase#all")
    void titleIsTheHeadline(PageCase page) {
        assertThat(page.readTitle()).isEqualTo(page.title());
    }

    @ParameterizedTest
    @MethodSource("org.chancery.parse.layout.PageCase#all")
    void sourcesAreThoseNamed(PageCase page) {
        assertThat(page.readSources())
                .containsExactlyInAnyOrderElementsOf(page.sources());
    }
}
