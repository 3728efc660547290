package org.chancery.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    private RawArticle read(byte[] bytes) throws IOException, UnreadableException {
        return new ArticleReader().read(Files.write(folder.resolve("a.txt"), bytes), "2024/a.txt");
    }

    @Test
    void theRecordTellsFileHashAndEncoding() throws Exception {
        RawArticle article = read("“Yes,” said José.\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(article.file()).isEqualTo("2024/a.txt");
        assertThat(article.id()).isEqualTo("2024-a");
        assertThat(article.encoding()).isEqualTo("windows-1252");
        assertThat(article.encodingBasis()).isEqualTo("letters");
        assertThat(article.decoded()).isEqualTo("“Yes,” said José.\r\n");
        assertThat(article.sheet().text()).isEqualTo("“Yes,” said José.\n");
        assertThat(read("abc".getBytes(UTF_8)).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                  | read.empty
            ' \r\n\t '          | read.empty
            %PDF-1.4            | read.binary
            '\0\1\2\3'          | read.binary
            \u0083\u00a2\u00f0\u00ff\u00d7\u0080\u008d\u0090\u00fe | read.encoding
            """)
    void whatCannotBeReadSaysWhy(String bytes, String code) {
        assertThatThrownBy(() -> read(bytes.getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.problem().code()).isEqualTo(code);
                    assertThat(e.problem().place()).isEqualTo("2024/a.txt");
                    assertThat(e.problem().hint()).isNotEmpty();
                });
    }

    @Test
    void hugeFilesAreNotReadToTheEnd() {
        assertThatThrownBy(() -> read(new byte[ArticleReader.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("read.too-large"));
    }

    @Test
    void aDamagedPlaceIsAWarning() throws Exception {
        byte[] bytes = "Đại sứ Đỗ Thị Hồng Hạnh đã hội đàm".getBytes(UTF_8);
        bytes[bytes.length - 2] = '?';
        assertThat(read(bytes).problems()).extracting(Problem::code).containsExactly("read.damaged");
    }
}
