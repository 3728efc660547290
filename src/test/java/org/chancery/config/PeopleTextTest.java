package org.chancery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of {@code _people.yaml} touch what they must and nothing else. */
class PeopleTextTest {

    @TempDir
    Path articles;

    private PeopleText read(String text) throws Exception {
        Files.writeString(articles.resolve("_people.yaml"), text);
        return PeopleText.read(articles);
    }

    private static PersonEntry entry(String name) {
        return new PersonEntry(
                name,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                new At("_people.yaml", 0, 0));
    }

    @Test
    void anAbsentFileIsMade() throws Exception {
        PeopleText text = PeopleText.read(articles).withEntry(entry("Port Amber"));
        assertThat(text.save(articles)).isTrue();
        assertThat(articles.resolve("_people.yaml")).hasContent("- name: Port Amber\n  ignore: true\n");
        assertThat(articles.toFile().list()).containsExactly("_people.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // a list between brackets, with and without a comma at its end
                "- {name: A, same: [b]}              > - {name: A, same: [b, c]}",
                "- {name: A, same: [b,]}             > - {name: A, same: [b, c,]}",
                "- {name: A, same: []}               > - {name: A, same: [c]}",
                "- {name: A}                         > - {name: A, same: [c]}",
                // one value becomes a list
                "- {name: A, same: b} # why          > - {name: A, same: [b, c]} # why",
                "- {name: A, same: 'b, d'}           > - {name: A, same: ['b, d', c]}",
                "- name: A|  same: b                 > - name: A|  same: [b, c]",
                "- name: A|  same: b, d # two        > - name: A|  same: [\"b, d\", c] # two",
                "- name: A|  same:|  variants: x     > - name: A|  same: [c]|  variants: x",
                // lines
                "- name: A|  same:|    - b # x|# y   > - name: A|  same:|    - b # x|    - c|# y",
                "- name: A|  same:|  - b|# y|- name: D > - name: A|  same:|  - b|  - c|# y|- name: D",
                "- name: A # x|  # y||- name: D      > - name: A # x|  same: [c]|  # y||- name: D",
                "-   name: A|    id: a|              > -   name: A|    id: a|    same: [c]|",
                "  - name: \"\\u00e9A\"|  - name: D  >   - name: \"\\u00e9A\"|    same: [c]|  - name: D",
                "- name: \uD83D\uDE00 A|  same: [\uD83D\uDE00]|# \uD83D\uDE00 > - name: \uD83D\uDE00 A|  same: [\uD83D\uDE00, c]|# \uD83D\uDE00"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void anItemIsAddedWhereItBelongs(String before, String after) throws Exception {
        String old = before.stripTrailing().replace('|', '\n') + "\n";
        String wanted = after.substring(1).stripTrailing().replace('|', '\n') + "\n";
        assertThat(read(old).withItem(0, "same", "c").text()).isEqualTo(wanted);
        String windows = old.replace("\n", "\r\n");
        assertThat(read(windows).withItem(0, "same", "c").text()).isEqualTo(wanted.replace("\n", "\r\n"));
    }

    @Test
    void whatCannotBeChangedForCertainIsRefusedWithItsPlace() throws Exception {
        for (String text : new String[] {
            "- name: A\n  same: &x [b]\n- name: D\n  same: *x\n",
            "[{name: B}, {name: A}]\n",
            "- name: B\n- name: A\n  same: >\n    b\n    c\n"
        }) {
            PeopleText people = read(text);
            assertThatThrownBy(() -> people.withItem(1, "same", "c").withEntry(entry("E")))
                    .isInstanceOfSatisfying(
                            ConfigException.class,
                            e -> assertThat(e.problems().get(0).place()).startsWith("_people.yaml:"));
            assertThat(articles.resolve("_people.yaml")).hasContent(text);
        }
    }

    @Test
    void aByteOrderMarkAndOtherEndingsStay() throws Exception {
        read("\uFEFF# note\r\n- name: A\r\n...\r\n").withEntry(entry("B")).save(articles);
        assertThat(Files.readString(articles.resolve("_people.yaml")))
                .isEqualTo("\uFEFF# note\r\n- name: A\r\n\r\n- name: B\r\n  ignore: true\r\n...\r\n");
    }

    @Test
    void aFileChangedMeanwhileIsNotOverwritten() throws Exception {
        PeopleText text = read("- name: A\n").withEntry(entry("B"));
        Files.writeString(articles.resolve("_people.yaml"), "- name: C\n");
        assertThatThrownBy(() -> text.save(articles)).isInstanceOf(ConfigException.class);
        assertThat(articles.resolve("_people.yaml")).hasContent("- name: C\n");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        Files.write(articles.resolve("_people.yaml"), "- name: Jos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> PeopleText.read(articles)).isInstanceOf(ConfigException.class);
    }

    @Test
    void anyNameIsReadAgainAsItWasGiven() throws Exception {
        Random random = new Random(7);
        PeopleText text = read("# kept\n");
        for (int i = 0; i < 200; i++) {
            StringBuilder name = new StringBuilder("n" + i);
            for (int k = random.nextInt(8); k > 0; k--) {
                int c = random.nextInt(i % 3 == 0 ? 0x80 : 0x20000);
                name.appendCodePoint(c < 0x20 || (c >= 0xD800 && c <= 0xDFFF) ? ':' : c);
            }
            text = text.withEntry(entry(name + "z"));
            assertThat(text.entries().get(i).name()).isEqualTo(name + "z");
        }
        assertThat(text.text()).startsWith("# kept\n");
        assertThat(text.entries()).hasSize(200);
    }
}
