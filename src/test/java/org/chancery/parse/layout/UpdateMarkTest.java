package org.chancery.parse.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (LEAD) Ports reopen              | Ports reopen
            (3rd LD) Ports reopen            | Ports reopen
            UPDATE 2-Ports reopen            | Ports reopen
            CORRECTED-UPDATE 1-Ports reopen  | UPDATE 1-Ports reopen
            [URGENT] Ports reopen            | Ports reopen
            """)
    void marksOfReportsSentAgainAreNoPartOfTheTitle(String headline, String title) {
        assertThat(headline.substring(UpdateMark.end(headline))).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "(LEAD)",
                "Lead-free ports reopen",
                "G-7 leaders meet",
                "(Ports) reopen",
                "UPDATE 2-",
                "X-ray"
            })
    void otherHeadlinesStayWhole(String headline) {
        assertThat(UpdateMark.end(headline)).isZero();
    }
}
