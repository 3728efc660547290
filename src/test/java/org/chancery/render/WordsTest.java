package org.chancery.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.config.SiteEntry;
import org.chancery.model.PartialDate;
import org.chancery.text.PluralForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: whole in every language, set as the language sets them, and nowhere but in the messages. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"");
    private static final List<String> SPOKEN_ATTRIBUTES = List.of("title", "aria-label", "placeholder", "alt");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            return walk.filter(file -> file.toString().endsWith(".peb")).sorted().toList().stream();
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(Files.readString(TEMPLATES.resolve("messages/" + language + ".properties"))));
        return messages;
    }

    private static Words words(String language) throws IOException {
        return Words.of(new Theme(null), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "vi", "zh"})
    void everyMessageIsInEveryLanguageWithTheSameGaps(String language) throws IOException {
        Properties english = messages("en");
        Properties other = messages(language);
        for (String key : english.stringPropertyNames()) {
            Matcher plural = PLURAL.matcher(key);
            if (!plural.find() || plural.group(1).equals(PluralForm.OTHER)) {
                assertThat(other.getProperty(key)).as(key).isNotBlank();
                if (!key.startsWith("date.") && !key.startsWith("number.")) {
                    assertThat(gaps(other, key)).as(key).isEqualTo(gaps(english, key));
                }
            }
        }
        for (String key : other.stringPropertyNames()) {
            assertThat(english.getProperty(PLURAL.matcher(key).replaceFirst(".other"), english.getProperty(key, "")))
                    .as(key)
                    .isNotEmpty();
        }
    }

    private static Set<String> gaps(Properties messages, String key) {
        Set<String> gaps = new TreeSet<>();
        Matcher gap = GAP.matcher(messages.getProperty(key));
        while (gap.find()) {
            gaps.add(gap.group(1));
        }
        return gaps;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void everyFormThatALanguageAsksForIsThere(String language) throws IOException {
        Properties messages = messages(language);
        PluralForm form = PluralForm.of(language);
        for (String key : messages.stringPropertyNames()) {
            if (key.endsWith(".other")) {
                for (int number = 0; number < 1000; number++) {
                    String wanted = key.substring(0, key.length() - "other".length()) + form.of(number);
                    assertThat(messages.getProperty(wanted)).as(wanted).isNotNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasWordsOfItsOwn(Path template) throws IOException {
        String source = Files.readString(template)
                .replaceAll("(?s)\\{%.*?%}", "")
                .replaceAll("(?s)\\{\\{.*?}}", "")
                .replace("SHA-256", "");
        Document parsed = Parser.htmlParser().parseInput(source, "");
        for (Element element : parsed.getAllElements()) {
            SPOKEN_ATTRIBUTES.forEach(name -> {
                if (!element.attr(name).matches("[\\d-]*")) {
                    assertThat(element.attr(name)).as(element.outerHtml()).doesNotContainPattern("\\p{L}");
                }
            });
            if (!element.is("kbd, code, script, style")) {
                for (TextNode text : element.textNodes()) {
                    assertThat(text.text())
                            .as(template + ": " + element.outerHtml())
                            .doesNotContainPattern("\\p{L}|[“”]");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageThatATemplateSaysIsThere(Path template) throws IOException {
        Matcher said = SAID.matcher(Files.readString(template));
        while (said.find()) {
            assertThat(Words.ENGLISH.all()).containsKey(said.group(1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 2024-01-29            | 29 January 2024
        fr | 2024-01-29            | 29 janvier 2024
        fr | 2024-02-01            | 1er février 2024
        es | 2024-01-29            | 29 de enero de 2024
        vi | 2024-01-29            | 29 tháng 1 năm 2024
        zh | 2024-01-29            | 2024年1月29日
        en | 2024-01~              | about January 2024
        fr | 2024-01               | janvier 2024
        es | 2024-01               | enero de 2024
        vi | 2024-01               | tháng 1 năm 2024
        zh | 2024-01               | 2024年1月
        zh | 2024                  | 2024年
        en | 2023-12-12/2023-12-13 | 12–13 December 2023
        es | 2023-12-12/2023-12-13 | 12–13 de diciembre de 2023
        zh | 2023-12-12/2023-12-13 | 2023年12月12日至13日
        en | 2023-11-30/2023-12-01 | 30 November – 1 December 2023
        zh | 2023-11-30/2023-12-01 | 2023年11月30日至12月1日
        vi | 2023/2024             | 2023 – 2024
        """)
    void aDateIsSetAsTheLanguageSetsIt(String language, String edtf, String wanted) throws IOException {
        assertThat(words(language).dates().of(PartialDate.parse(edtf).orElseThrow()))
                .isEqualTo(wanted);
    }

    @Test
    void aNumberIsSetAsTheLanguageSetsIt() throws IOException {
        assertThat(words("en").articles(1234)).isEqualTo("1,234 articles");
        assertThat(words("fr").articles(0)).isEqualTo("0 article");
        assertThat(words("fr").articles(1234567)).isEqualTo("1\u202F234\u202F567 articles");
        assertThat(words("es").number(1234)).isEqualTo("1234");
        assertThat(words("es").number(12345)).isEqualTo("12.345");
        assertThat(words("vi").articles(1)).isEqualTo("1 bài");
        assertThat(words("zh").list(List.of("甲", "乙", "丙"))).isEqualTo("甲、乙和丙");
    }

    @Test
    void aLanguageThatIsNotKnownIsSpokenOfInEnglish() throws IOException {
        assertThat(words("mi").language()).isEqualTo("en");
        assertThat(words("fr-CA").language()).isEqualTo("fr-CA");
        assertThat(words("fr-CA").say("search")).isEqualTo("Recherche");
    }

    @Test
    void anArchiveReplacesSingleWordsAndAddsLanguages(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/en.properties"), "home.latest = News\n");
        Files.writeString(
                folder.resolve("messages/pl.properties"), "home.latest = Najnowsze\n", StandardCharsets.UTF_8);
        assertThat(Words.of(new Theme(folder), "en").say("home.latest")).isEqualTo("News");
        assertThat(Words.of(new Theme(folder), "en").say("search")).isEqualTo("Search");
        assertThat(Words.of(new Theme(folder), "pl").say("home.latest")).isEqualTo("Najnowsze");
        assertThat(Words.of(new Theme(folder), "pl").language()).isEqualTo("pl");
    }

    @ParameterizedTest
    @CsvSource({"fr, Recherche", "es, Buscar", "vi, Tìm kiếm", "zh, 搜索"})
    void aSiteSpeaksItsLanguage(String language, String search) throws IOException {
        BuiltSite site = BuiltSite.of(
                new SiteEntry("Archive", "", List.of(), language, "", "", List.of()), SampleArchive.articles());
        for (String page : site.pages()) {
            Document read = site.page(page);
            assertThat(read.selectFirst("html").attr("lang")).isEqualTo(language);
            assertThat(read.select(".sections a").last().text()).isEqualTo(search);
            assertThat(read.select("[lang=" + language + "] [lang=" + language + "]")
                            .select("h1, .headline"))
                    .isEmpty();
        }
        assertThat(site.page("articles/2024-talks.html").selectFirst("h1").attr("lang"))
                .isEqualTo("en");
        assertThat(site.page("index.html").select("a.headline[lang=en]")).isNotEmpty();
    }
}
