package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.parse.ParsedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.shipped());

    private static Archive resolve(Story... stories) {
        return RESOLVER.resolve(Arrays.stream(stories).map(Story::parsed).toList());
    }

    private static List<String> names(Archive archive) {
        return archive.people().stream().map(Person::name).toList();
    }

    private static String idIn(Archive archive, String article, int person) {
        return archive.articles().stream()
                .filter(a -> a.id().equals(article))
                .findFirst()
                .orElseThrow()
                .people()
                .get(person)
                .id();
    }

    @ParameterizedTest
    @CsvSource({
        "Tô Lân Vinh,To Lan Vinh",
        "Hayato Morikawa,Morikawa Hayato",
        "MORIKAWA Hayato,Hayato Morikawa",
        "Zoran Lajčić,ZORAN LAJCIC",
        "Bah N’Dolo,Bah N'Dolo",
        "Ahn Do-yoon,Ahn Do Yoon",
        "Do-yoon Ahn,Ahn Do-yoon",
        "Henry Q. Fennimore,Henry Fennimore",
        "Henry Quentin Fennimore,Henry Q. Fennimore",
        "R.K. Bhandari,Ravi Kumar Bhandari",
        "RK Bhandari,R. K. Bhandari",
        "Sung Pei-lu,Song Beilu",
        "Javier Ortega de Luna,Javier Ortega De Luna",
        "Łukasz Wronowski,Lukasz Wronowski",
        "Alan B. Corrigan Jr.,Alan B. Corrigan Jr"
    })
    void twoFormsOfOneNameAreOnePerson(String one, String other) {
        Archive archive = resolve(
                Story.of("a", "2019-03-01", "CH").full(one),
                Story.of("b", "2019-04-01", "CH").full(other));
        assertThat(archive.people()).hasSize(1);
        assertThat(archive.people().get(0).variants()).hasSize(1);
    }

    @Test
    void fatherAndSonInOneArticleAreTwoWhateverTheListJoins() {
        Archive archive =
                resolve(Story.of("a", "2018-08-12", "AZ").full("Ilham Aliyev").full("Heydar Aliyev"));
        assertThat(archive.people()).hasSize(2);
    }

    @Test
    void nameOfReignIsNobodysFamilyName() {
        Archive archive = resolve(Story.of("a", "1955-08-14", "US").shortly("Francis", "Pope"));
        assertThat(names(archive)).containsExactly("Francis");
    }

    @ParameterizedTest
    @CsvSource({
        "Ahmed Karimov,Rustam Karimov",
        "Carlos Ibarra Jr,Carlos Ibarra Sr",
        "George H. Whitcomb,George T. Whitcomb",
        "Li Weimin,Li Weiming",
        "Hun Tola,Hun Tolan",
        "Nguyen Van Hai,Nguyen Van Hau",
        "Kim Yong Su,Kim Yong Sun",
        "Zhou Lin,Lin Zhou"
    })
    void twoNamesAreTwoPeople(String one, String other) {
        Archive archive = resolve(
                Story.of("a", "2019-03-01", "CH").full(one),
                Story.of("b", "2019-04-01", "CH").full(other));
        assertThat(archive.people()).hasSize(2);
    }

    @Test
    void aMiddleNameLeftOutStaysDoubtfulWhereTwoFit() {
        Archive archive = resolve(
                Story.of("a", "2019", "US").full("George H. Whitcomb"),
                Story.of("b", "2019", "US").full("George T. Whitcomb"),
                Story.of("c", "2019", "US").full("George Whitcomb"));
        assertThat(archive.people()).hasSize(3);
        assertThat(archive.people())
                .filteredOn(p -> p.name().equals("George Whitcomb"))
                .first()
                .satisfies(p -> assertThat(p.doubts()).anyMatch(d -> d.contains("George H. Whitcomb")));
    }

    @Test
    void aSpellingIsJoinedOnlyWithEvidence() {
        Archive with = resolve(
                Story.of("a", "2019", "ER").full("Yohannes Tesfamariam", "Foreign Minister"),
                Story.of("b", "2019", "ER").full("Yohanes Tesfamariam", "Foreign Minister"));
        assertThat(with.people()).hasSize(1);
        Archive without = resolve(
                Story.of("a", "2019", "ER").full("Yohannes Tesfamariam"),
                Story.of("b", "2019", "PE").full("Yohanes Tesfamariam"));
        assertThat(without.people()).hasSize(2);
        assertThat(without.people()).allSatisfy(p -> assertThat(p.doubts()).anyMatch(d -> d.startsWith("looks like")));
    }

    @Test
    void anInitialAloneNeedsEvidence() {
        Archive without = resolve(
                Story.of("a", "2019", "IN").full("Vikram Thapa"),
                Story.of("b", "2019", "IE").full("V. Thapa"));
        assertThat(without.people()).hasSize(2);
        Archive with = resolve(
                Story.of("a", "2019", "IN").full("Vikram Thapa", "Minister of Health"),
                Story.of("b", "2019", "IN").full("V. Thapa", "Health Minister"));
        assertThat(with.people()).hasSize(1);
    }

    @Test
    void ministersOfTwoCountriesWithOneNameStayApart() {
        Archive archive = resolve(
                Story.of("a", "2019", "FJ").full("John Masterton", "Foreign Minister"),
                Story.of("b", "2019", "JM").full("John Masterton", "Prime Minister"));
        assertThat(archive.people()).hasSize(2);
        assertThat(archive.people()).allSatisfy(p -> assertThat(p.doubts()).isNotEmpty());
        assertThat(archive.people())
                .extracting(Person::id)
                .doesNotContain("john-masterton")
                .doesNotHaveDuplicates();
    }

    @Test
    void aReporterIsNotThePoliticianOfTheSameName() {
        Archive archive = resolve(
                Story.of("a", "2019", "CN").full("Li Weimin", "Ambassador"),
                Story.of("b", "2020", "CN").credit("Li Weimin", Part.PHOTOGRAPHER));
        assertThat(archive.people()).hasSize(2);
    }

    @Test
    void fatherAndSonOfOneNameAreToldApartByOfficeAndYear() {
        Archive archive = resolve(
                Story.of("a", "1975-02-01", "PH").full("Ferdinand Marcos", "President"),
                Story.of("b", "2023-02-01", "PH").full("Ferdinand Marcos", "President"),
                Story.of("c", "2023-03-01", "PH").full("Ferdinand Marcos Jr", "President"));
        assertThat(archive.people()).hasSize(2);
        assertThat(idIn(archive, "b", 0)).isEqualTo(idIn(archive, "c", 0)).isNotEqualTo(idIn(archive, "a", 0));
    }

    @Test
    void aShortFormMeansWhoBearsItInTheSameContext() {
        Archive archive = resolve(
                Story.of("a", "2019-01-02", "VN").full("Tran Quoc Dat", "Deputy Minister"),
                Story.of("b", "2019-02-02", "VN").shortly("Dat", "Deputy Minister"),
                Story.of("c", "2019-02-02", "CL").full("Ana Dat", "Ambassador"));
        assertThat(idIn(archive, "b", 0)).isEqualTo("tran-quoc-dat");
    }

    @Test
    void aShortFormThatTwoBearStaysOpen() {
        Archive archive = resolve(
                Story.of("a", "2019-01-02", "KZ").full("Ahmed Karimov", "Minister"),
                Story.of("b", "2019-02-02", "KZ").full("Rustam Karimov", "Minister"),
                Story.of("c", "2019-03-02", "KZ").shortly("Karimov", "Minister"));
        Person open = archive.people().stream()
                .filter(p -> p.name().equals("Karimov"))
                .findFirst()
                .orElseThrow();
        assertThat(open.doubts()).containsExactly("Karimov may be Ahmed Karimov or Rustam Karimov");
        assertThat(open.confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void aShortFormIsNotWhoIsNamedInFullBesideIt() {
        Archive archive = resolve(Story.of("a", "2019-01-02", "KZ")
                .full("Ahmed Karimov", "Minister")
                .shortly("Karimov"));
        assertThat(archive.people()).hasSize(2);
    }

    @Test
    void aShortFormFarAwayInTimeAndPlaceStaysOpen() {
        Archive archive = resolve(
                Story.of("a", "1961", "PE").full("Julio Barrantes", "Ambassador"),
                Story.of("b", "2021", "FI").shortly("Barrantes"));
        assertThat(archive.people()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Trump,President,2017-11-02,US,Donald Trump",
        "Abe,Prime Minister,2017-11-02,JP,Shinzo Abe",
        "Lavrov,Foreign Minister,2017-11-02,RU,Sergey Lavrov",
        "Clinton,President,1997-05-01,US,Bill Clinton",
        "Thatcher,Prime Minister,1984-05-01,GB,Margaret Thatcher",
        "Merkel,Chancellor,2012-05-01,DE,Angela Merkel",
        "Bush,President,1990-05-01,US,George H. W. Bush",
        "Bush,President,2003-05-01,US,George W. Bush",
        "Tillerson,Secretary,2017-05-01,US,Rex Tillerson",
        "Xi,,2024-05-01,CN,Xi Jinping"
    })
    void aHolderOfAnOfficeIsKnownByOfficeYearAndCountry(
            String form, String title, String date, String country, String name) {
        Story story = Story.of("a", date, country);
        Archive archive = resolve(title == null ? story.shortly(form) : story.shortly(form, title));
        assertThat(names(archive)).containsExactly(name);
        assertThat(archive.articles().get(0).people().get(0).rule()).startsWith("authority");
        assertThat(archive.articles().get(0).people().get(0).confidence()).isBetween(0.6, 0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "Trump,President,1987-11-02,US",
        "Abe,Prime Minister,1985-11-02,JP",
        "Xi,,2024-05-01,BR",
        "Singh,,2020-05-01,IN",
        "Kim,,2020-05-01,KR",
        "Okonjo-Laurent,President,2020-05-01,BE"
    })
    void aShortFormThatDoesNotFitStaysOpen(String form, String title, String date, String country) {
        Story story = Story.of("a", date, country);
        Archive archive = resolve(title == null ? story.shortly(form) : story.shortly(form, title));
        assertThat(names(archive)).containsExactly(form);
        assertThat(archive.people().get(0).doubts()).isNotEmpty();
        assertThat(archive.people().get(0).sameAs()).isEmpty();
    }

    @Test
    void aShortFormInTheArchiveGoesToItsFullName() {
        Archive archive = resolve(
                Story.of("a", "2017-11-02", "US", "VN").full("Donald Trump", "President"),
                Story.of("b", "2017-11-03", "JP", "US").shortly("Trump", "President"));
        assertThat(archive.people()).hasSize(1);
        assertThat(archive.people().get(0).evidence()).contains("full-name");
    }

    @Test
    void theModernNameOfAnOlderSpellingIsUsed() {
        Archive archive = resolve(Story.of("a", "1955-04-20", "CN").full("Chou En-lai", "Premier"));
        assertThat(names(archive)).containsExactly("Zhou Enlai");
        assertThat(archive.people().get(0).variants()).contains("Chou En-lai");
    }

    @Test
    void theModernNameThatTheTextGivesIsUsed() {
        Archive archive =
                resolve(Story.of("a", "1945", "CN").full("Sung Pei-lu").alsoWritten("Song Beilu"));
        assertThat(names(archive)).containsExactly("Song Beilu");
    }

    @Test
    void aNameAtBirthHoldsForItsArticleAlone() {
        Archive archive = resolve(
                Story.of("a", "1970", "BG").full("Ana Petrova").alsoWritten("Lida Stoyanova"),
                Story.of("b", "2020", "PE").full("Lida Stoyanova"));
        assertThat(archive.people()).hasSize(2);
        assertThat(idIn(archive, "a", 0)).isEqualTo("ana-petrova");
    }

    @Test
    void theUsualNameKeepsMiddleInitialsAndGivenNames() {
        assertThat(names(resolve(
                        Story.of("a", "1973", "US").full("Henry Q. Fennimore"),
                        Story.of("b", "1973", "US").full("Henry Fennimore"),
                        Story.of("c", "1973", "US").full("Henry Fennimore"))))
                .containsExactly("Henry Q. Fennimore");
    }

    @Test
    void namesInCapitalsAreShownAsUsual() {
        assertThat(names(resolve(Story.of("a", "1973", "US").full("CHARLES W. OAKLEY"))))
                .containsExactly("Charles W. Oakley");
    }

    @Test
    void wordsKeepTheirSpeaker() {
        Archive archive =
                resolve(Story.of("a", "2019", "CH").full("Zoran Lajčić").saying("We agree"));
        assertThat(archive.articles().get(0).quotes().get(0).speaker()).isEqualTo("zoran-lajcic");
    }

    @Test
    void officesStandInOrderWithArticleAndDate() {
        Archive archive = resolve(
                Story.of("b", "2021-05", "CH").full("Ana Petrova", "President"),
                Story.of("a", "2016", "CH").full("Ana Petrova", "Minister of Justice"));
        assertThat(archive.people().get(0).offices())
                .extracting(o -> o.title() + " " + o.article())
                .containsExactly("Minister of Justice a", "President b");
    }

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        List<ParsedArticle> articles =
                new ArrayList<>(GeneratedArchive.of(7, 60).articles());
        Archive first = RESOLVER.resolve(articles);
        Collections.shuffle(articles, new Random(3));
        Archive second = RESOLVER.resolve(articles);
        assertThat(second.people()).isEqualTo(first.people());
        assertThat(second.articles())
                .extracting(Article::people)
                .isEqualTo(first.articles().stream().map(Article::people).toList());
    }

    @Test
    void officesOfTwoCountriesKeepNamesakesApart() {
        Archive archive = RESOLVER.resolve(List.of(
                Story.of("a", "2019", "KE", "US")
                        .full("Joseph Amari", "Kenyan Foreign Minister")
                        .parsed(),
                Story.of("b", "2019", "GH", "US")
                        .full("Joseph Amari", "Foreign Minister of Ghana")
                        .parsed(),
                Story.of("c", "2020", "KE", "US")
                        .full("Joseph Amari", "Kenyan Ambassador to Ghana")
                        .parsed()));
        assertThat(archive.people()).hasSize(2);
        assertThat(archive.articles().get(0).people().get(0).id())
                .isEqualTo(archive.articles().get(2).people().get(0).id());
    }

    @Test
    void theMoreFrequentSpellingIsTheUsualNameAndOfTwoAlikeThePlainOne() {
        Story plain = Story.of("a", "2019", "VN").full("Le Van Hung");
        Story marked = Story.of("b", "2019", "VN").full("Lê Văn Hùng");
        Story again = Story.of("c", "2019", "VN").full("Lê Văn Hùng");
        assertThat(RESOLVER.resolve(List.of(marked.parsed(), plain.parsed())).people())
                .extracting(Person::name)
                .containsExactly("Le Van Hung");
        assertThat(RESOLVER.resolve(List.of(marked.parsed(), plain.parsed(), again.parsed()))
                        .people())
                .extracting(Person::name)
                .containsExactly("Lê Văn Hùng");
    }
}
