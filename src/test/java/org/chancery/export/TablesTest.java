package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables and their description, read back by readers made for them. */
class TablesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> files;

    TablesTest() throws IOException {
        files = Exported.files(Exported.graph(), ExportFormat.DATAPACKAGE);
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        return Exported.rows(files.getOrDefault(table + ".csv", ""));
    }

    @Test
    void everyArticleHasARowWithItsDateAsFarAsKnown() throws IOException {
        assertThat(rows("articles"))
                .extracting(row -> row.getField("id") + " " + row.getField("published"))
                .containsExactly(
                        "2022-arabic 2022-11-30/2022-12-01",
                        "2023-long 2023",
                        "2024-interview 2024-04-02",
                        "2024-talks 2024-03-12",
                        "hostile 2024-01",
                        "undated-note ");
        assertThat(rows("articles").get(1).getField("latest")).isEqualTo("2023-12-31");
    }

    @Test
    void aPersonHasOneRowWithWhatTellsThemFromOthers() throws IOException {
        NamedCsvRecord orlo = rows("people").stream()
                .filter(row -> row.getField("id").equals("davit-orlo"))
                .findFirst()
                .orElseThrow();
        assertThat(orlo.getField("name")).isEqualTo("Davit Orlo");
        assertThat(orlo.getField("variants")).isEqualTo("D. Orlo");
        assertThat(orlo.getField("articles")).isEqualTo("3");
        assertThat(orlo.getField("first")).isEqualTo("2023");
        assertThat(orlo.getField("last")).isEqualTo("2024-04-02");
        assertThat(orlo.getField("page")).isEqualTo("people/davit-orlo.html");
    }

    @Test
    void wordsOfArticlesAreKeptAndStartNoFormula() throws IOException {
        assertThat(rows("quotes"))
                .extracting(row -> row.getField("text"))
                .contains("The sea between us is a road again,", "We are not there yet,");
        assertThat(rows("articles"))
                .extracting(row -> row.getField("title"))
                .contains("<script>alert('title')</script> & \"more\"", "اتفاق على خطوط العبارات");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "=1+1, '=1+1",
                "+49 30, '+49 30",
                "-2, '-2",
                "@home, '@home",
                "＝1, '＝1",
                "a=1, a=1",
                "'quoted', 'quoted'",
            })
    void aSignThatStartsAFormulaGetsAnApostrophe(String words, String cell) {
        assertThat(CsvFile.safe(words)).isEqualTo(cell);
    }

    @Test
    void theDescriptionTellsSizeAndHashOfEachFile() throws IOException, GeneralSecurityException {
        JsonNode description = JSON.readTree(files.get("datapackage.json"));
        assertThat(description.path("$schema").asString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(description.path("name").asString()).isEqualTo("the-lagoon-papers");
        assertThat(description.path("resources").size()).isEqualTo(files.size() - 1);
        for (JsonNode resource : description.path("resources")) {
            byte[] bytes = files.get(resource.path("path").asString()).getBytes(StandardCharsets.UTF_8);
            assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void everyCellIsWhatTheDescriptionSays() throws IOException {
        for (JsonNode resource : JSON.readTree(files.get("datapackage.json")).path("resources")) {
            JsonNode fields = resource.path("schema").path("fields");
            List<NamedCsvRecord> rows = rows(resource.path("name").asString());
            assertThat(rows).as(resource.path("name").asString()).isNotEmpty();
            for (NamedCsvRecord row : rows) {
                assertThat(row.getHeader()).hasSize(fields.size());
                for (JsonNode field : fields) {
                    String cell = row.getField(field.path("name").asString());
                    if (cell.isEmpty()) {
                        assertThat(field.path("constraints").path("required").asBoolean(false))
                                .as(field + " " + row)
                                .isFalse();
                    } else {
                        assertThat(cell)
                                .as(field.toString())
                                .matches(pattern(field.path("type").asString()));
                    }
                }
            }
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "integer" -> "[0-9]+";
            case "number" -> "[0-9]+\\.[0-9]+";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            default -> "(?s).+";
        };
    }

    @Test
    void keysAreUniqueAndLeadToARow() throws IOException {
        for (JsonNode resource : JSON.readTree(files.get("datapackage.json")).path("resources")) {
            List<NamedCsvRecord> rows = rows(resource.path("name").asString());
            Set<String> keys = new HashSet<>();
            JsonNode primary = resource.path("schema").path("primaryKey");
            for (NamedCsvRecord row : rows) {
                StringBuilder key = new StringBuilder();
                primary.forEach(
                        name -> key.append(row.getField(name.asString())).append('\n'));
                assertThat(primary.isEmpty() || keys.add(key.toString()))
                        .as(resource.path("name") + " " + key)
                        .isTrue();
            }
            for (JsonNode foreign : resource.path("schema").path("foreignKeys")) {
                String column = foreign.path("fields").path(0).asString();
                List<String> ids = rows(
                                foreign.path("reference").path("resource").asString())
                        .stream()
                        .map(row -> row.getField("id"))
                        .toList();
                assertThat(rows)
                        .extracting(row -> row.getField(column))
                        .allMatch(id -> id.isEmpty() || ids.contains(id));
            }
        }
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(Exported.files(Exported.graph(), format)).isEqualTo(Exported.files(Exported.graph(), format));
        }
    }

    @Test
    void addressesAreWholeWhereTheSiteKnowsItsOwn() throws IOException {
        String articles = Exported.files(Exported.published(), ExportFormat.CSV).get("articles.csv");
        assertThat(Exported.rows(articles).get(3).getField("page"))
                .isEqualTo("https://lagoon.example/papers/articles/2024-talks.html");
    }
}
