package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.render.cite.BibTexEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Citations as BibTeX, RIS and CSL-JSON. */
class CitationsTest {

    @Test
    void bibTexKeepsBracesInBalanceWhateverATitleHolds() throws IOException {
        String bib = Exported.only(Exported.graph(), ExportFormat.BIBTEX);
        int depth = 0;
        for (int i = 0; i < bib.length(); i++) {
            depth += bib.charAt(i) == '{' ? 1 : bib.charAt(i) == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        assertThat(bib).contains("{{<script>alert('title')</script> \\& \"more\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 % of $3 & #1_a", "a } b { c", "back\\slash ~ ^", "line\nbreak"})
    void signsOfTexAreHarmless(String words) {
        String escaped = BibTexEntry.escape(words);
        String bare = escaped.replaceAll("\\\\(?:text[a-z]+\\{\\}|[&%$#_])", "");
        assertThat(bare).doesNotContain("{", "}", "\\", "&", "%", "$", "#", "_", "~", "^", "\n");
    }

    @Test
    void bibTexSaysNoMoreOfADateThanIsKnown() throws IOException {
        String bib = Exported.only(Exported.graph(), ExportFormat.BIBTEX);
        assertThat(entry(bib, "2024-talks"))
                .contains("date = {2024-03-12}", "year = {2024}", "month = mar", "journal = {{Lagoon News Agency}}");
        assertThat(entry(bib, "2023-long")).contains("date = {2023}").doesNotContain("month");
        assertThat(entry(bib, "2022-arabic"))
                .contains("date = {2022-11-30/2022-12-01}", "year = {2022}")
                .doesNotContain("month");
        assertThat(entry(bib, "undated-note")).startsWith("@misc").doesNotContain("date =", "year");
    }

    private static String entry(String bib, String key) {
        int at = bib.indexOf("{" + key + ",");
        int start = bib.lastIndexOf('@', at);
        return bib.substring(start, bib.indexOf("\n}\n", at));
    }

    @Test
    void risHasOneEntryAnArticleAndNothingButTaggedLines() throws IOException {
        String ris = Exported.only(Exported.published(), ExportFormat.RIS);
        List<String> tags = new ArrayList<>();
        for (String line : ris.split("\r\n", -1)) {
            assertThat(line).matches("|[A-Z][A-Z0-9]  - [^\\p{Cntrl}]*");
            tags.add(line.isEmpty() ? "" : line.substring(0, 2));
        }
        assertThat(tags).filteredOn("TY"::equals).hasSize(6);
        assertThat(tags).filteredOn("ER"::equals).hasSize(6);
        assertThat(ris)
                .contains(
                        "DA  - 2024/03/12/",
                        "DA  - 2024/01//",
                        "DA  - 2023///",
                        "N1  - Published 2022-11-30/2022-12-01",
                        "UR  - https://lagoon.example/papers/articles/2024-talks.html");
    }

    @Test
    void cslDatesAreNumbersAndNamesAreWhole() throws IOException {
        JsonNode items = new JsonMapper().readTree(Exported.only(Exported.graph(), ExportFormat.CSL));
        assertThat(items.size()).isEqualTo(6);
        for (JsonNode item : items) {
            assertThat(item.path("type").asString()).isEqualTo("article-newspaper");
            assertThat(item.has("URL")).isFalse();
        }
        assertThat(items.path(0).path("issued").path("date-parts").toString()).isEqualTo("[[2022,11,30],[2022,12,1]]");
        assertThat(items.path(3).path("issued").path("date-parts").toString()).isEqualTo("[[2024,3,12]]");
        assertThat(items.path(5).has("issued")).isFalse();
    }
}
