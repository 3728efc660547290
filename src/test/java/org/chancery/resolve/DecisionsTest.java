package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.At;
import org.chancery.config.CorrectionEntry;
import org.chancery.config.PermalinkEntry;
import org.chancery.config.PersonEntry;
import org.chancery.config.SiteEntry;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.model.Title;
import org.chancery.problem.Problem;
import org.chancery.problem.Severity;
import org.junit.jupiter.api.Test;

/** What a person wrote down about people and articles wins, and whatever matches nothing is told. */
class DecisionsTest {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.shipped());
    private static final At AT = new At("_people.yaml", 7, 3);

    private static ArchiveConfig config(
            List<PersonEntry> people, List<CorrectionEntry> corrections, List<PermalinkEntry> links) {
        return new ArchiveConfig(SiteEntry.DEFAULT, people, List.of(), List.of(), corrections, links);
    }

    private static Archive people(List<PersonEntry> people, Story... stories) {
        return RESOLVER.resolve(
                Arrays.stream(stories).map(Story::parsed).toList(), config(people, List.of(), List.of()));
    }

    private static Archive linked(List<PermalinkEntry> links, Story... stories) {
        return RESOLVER.resolve(
                Arrays.stream(stories).map(Story::parsed).toList(), config(List.of(), List.of(), links));
    }

    private static Archive corrected(String field, String value, Story story) {
        CorrectionEntry entry = new CorrectionEntry(
                "a.txt", field, value, "checked", "archivist", "2024-01-01", new At("_corrections.yaml", 4, 1));
        return RESOLVER.resolve(List.of(story.parsed()), config(List.of(), List.of(entry), List.of()));
    }

    private static PersonEntry entry(
            String name, String id, List<String> variants, List<String> same, List<String> notSame) {
        return new PersonEntry(name, id, variants, List.of(), same, notSame, false, List.of(), List.of(), AT);
    }

    private static PersonEntry ignored(String name) {
        return new PersonEntry(name, "", List.of(), List.of(), List.of(), List.of(), true, List.of(), List.of(), AT);
    }

    private static PersonEntry renamed(String name, String id, String former) {
        return new PersonEntry(
                name,
                id,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(former),
                List.of("https://www.wikidata.org/entity/Q1"),
                AT);
    }

    @Test
    void variantsMakeOnePerson() {
        Archive archive = people(
                List.of(entry("Ana Petrova", "", List.of("Anna Ivanovna Sokolova"), List.of(), List.of())),
                Story.of("a", "2019", "BG").full("Ana Petrova"),
                Story.of("b", "1989", "BG").full("Anna Ivanovna Sokolova"));
        assertThat(archive.people()).extracting(Person::id).containsExactly("ana-petrova");
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void aVariantMayBeAShortForm() {
        Archive archive = people(
                List.of(entry("Ana Petrova", "", List.of("Anka"), List.of(), List.of())),
                Story.of("a", "2019", "BG").full("Ana Petrova"),
                Story.of("b", "2019", "BG").shortly("Anka"));
        assertThat(archive.people()).hasSize(1);
        assertThat(archive.articles().get(1).people().get(0).rule()).isEqualTo("people-file");
    }

    @Test
    void sameJoinsByIdAndByName() {
        Archive archive = people(
                List.of(entry("Ana Petrova", "", List.of(), List.of("vera-sokolova", "A. Dimova"), List.of())),
                Story.of("a", "2019", "BG").full("Ana Petrova"),
                Story.of("b", "1989", "BG").full("Vera Sokolova"),
                Story.of("c", "1989", "BG").full("A. Dimova"));
        assertThat(archive.people()).hasSize(1);
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void sameJoinsAShortFormThatStayedOpen() {
        Story[] stories = {
            Story.of("a", "2019", "BG").full("Ana Petrova"),
            Story.of("b", "1950", "PE").shortly("Zorrilla")
        };
        String open = people(List.of(), stories).people().stream()
                .filter(p -> p.name().equals("Zorrilla"))
                .findFirst()
                .orElseThrow()
                .id();
        Archive archive = people(List.of(entry("Ana Petrova", "", List.of(), List.of(open), List.of())), stories);
        assertThat(archive.people()).hasSize(1);
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void notSameKeepsTwoFormsApart() {
        Archive archive = people(
                List.of(entry("Henry Fennimore", "", List.of(), List.of(), List.of("Henry Q. Fennimore"))),
                Story.of("a", "2019", "US").full("Henry Fennimore"),
                Story.of("b", "2019", "US").full("Henry Q. Fennimore"));
        assertThat(archive.people()).hasSize(2);
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void whatIsIgnoredIsNobody() {
        Archive archive = people(
                List.of(ignored("Wisdom")),
                Story.of("a", "2019", "CN")
                        .shortly("Wisdom")
                        .saying("A question")
                        .full("Ana Petrova")
                        .saying("An answer"));
        assertThat(archive.people()).extracting(Person::name).containsExactly("Ana Petrova");
        assertThat(archive.articles().get(0).quotes().get(0).speaker()).isNull();
        assertThat(archive.articles().get(0).quotes().get(1).speaker()).isEqualTo("ana-petrova");
    }

    @Test
    void aRenameKeepsTheOldAddress() {
        Archive archive = people(
                List.of(renamed("Ana Petrova-Dimova", "ana-petrova-dimova", "ana-petrova")),
                Story.of("a", "2019", "BG").full("Ana Petrova"));
        assertThat(archive.people()).extracting(Person::name).containsExactly("Ana Petrova-Dimova");
        assertThat(archive.people().get(0).sameAs()).containsExactly("https://www.wikidata.org/entity/Q1");
        assertThat(archive.redirects()).containsEntry("ana-petrova", "ana-petrova-dimova");
    }

    @Test
    void whatMatchesNothingIsAnErrorWithItsPlace() {
        Archive archive = people(
                List.of(
                        ignored("Wisdom"),
                        entry("Nobody Here", "", List.of(), List.of(), List.of()),
                        entry("Ana Petrova", "", List.of(), List.of("No Such"), List.of("None Such"))),
                Story.of("a", "2019", "BG").full("Ana Petrova"));
        assertThat(archive.problems()).hasSize(4).allSatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.code()).isEqualTo("resolve.matches-nothing");
            assertThat(p.place()).isEqualTo("_people.yaml:7:3");
        });
    }

    @Test
    void anIdThatWasPublishedStaysAndIsNotGivenToANamesake() {
        List<PermalinkEntry> links =
                List.of(new PermalinkEntry("person", "john-masterton", "John Masterton; a.txt", ""));
        Archive archive = linked(
                links,
                Story.of("a", "2019", "FJ").full("John Masterton", "Foreign Minister"),
                Story.of("b", "2019", "JM").full("John Masterton", "Prime Minister"));
        assertThat(archive.articles().get(0).people()).extracting(PersonRef::id).containsExactly("john-masterton");
        assertThat(archive.articles().get(1).people().get(0).id()).startsWith("john-masterton-");
    }

    @Test
    void anIdOfSomebodyGoneIsNotGivenAgain() {
        List<PermalinkEntry> links = List.of(new PermalinkEntry("person", "ana-petrova", "Ana Petrova", "gone"));
        Archive archive = linked(links, Story.of("a", "2019", "BG").full("Ana Petrova"));
        assertThat(archive.people().get(0).id()).startsWith("ana-petrova-");
    }

    @Test
    void theListOfAddressesKeepsEverythingAndIsStable() {
        PermalinkKeeper keeper = new PermalinkKeeper();
        Story a = Story.of("a", "2019", "BG").full("Ana Petrova");
        Story b = Story.of("b", "2019", "PE").full("Vera Sokolova");
        List<PermalinkEntry> first = keeper.next(List.of(), linked(List.of(), a, b));
        assertThat(first)
                .extracting(e -> e.kind() + "/" + e.id())
                .containsExactly("article/a", "article/b", "person/ana-petrova", "person/vera-sokolova");
        assertThat(keeper.next(first, linked(first, a, b))).isEqualTo(first);
        List<PermalinkEntry> second = keeper.next(first, linked(first, a));
        assertThat(second)
                .hasSize(4)
                .filteredOn(e -> e.id().equals("vera-sokolova"))
                .first()
                .satisfies(e -> assertThat(e.leadsTo()).isEqualTo("gone"));
        ArchiveConfig merged = config(
                List.of(entry("Ana Petrova", "", List.of(), List.of("vera-sokolova"), List.of())), List.of(), first);
        List<PermalinkEntry> third = keeper.next(first, RESOLVER.resolve(List.of(a.parsed(), b.parsed()), merged));
        assertThat(third)
                .filteredOn(e -> e.id().equals("vera-sokolova"))
                .first()
                .satisfies(e -> assertThat(e.leadsTo()).isEqualTo("ana-petrova"));
    }

    @Test
    void aMergeUndoneGivesTheOldAddressBack() {
        List<PermalinkEntry> links = List.of(
                new PermalinkEntry("person", "ana-petrova", "Ana Petrova; a.txt", ""),
                new PermalinkEntry("person", "vera-sokolova", "Vera Sokolova; b.txt", "ana-petrova"));
        Archive archive = linked(
                links,
                Story.of("a", "2019", "BG").full("Ana Petrova"),
                Story.of("b", "2019", "PE").full("Vera Sokolova"));
        assertThat(archive.people()).extracting(Person::id).containsExactly("ana-petrova", "vera-sokolova");
    }

    @Test
    void titleDateAndLanguageAreCorrected() {
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova");
        assertThat(corrected("title", "Another title", story).articles().get(0).title())
                .isEqualTo(new Title("Another title", Title.Basis.CORRECTION, null));
        assertThat(corrected("published", "2018-05", story)
                        .articles()
                        .get(0)
                        .published()
                        .date())
                .hasToString("PartialDate[edtf=2018-05, earliest=2018-05-01, latest=2018-05-31]");
        assertThat(corrected("published", "none", story)
                        .articles()
                        .get(0)
                        .published()
                        .date())
                .isNull();
        assertThat(corrected("language", "vi", story).articles().get(0).language())
                .isEqualTo("vi");
    }

    @Test
    void sourcesAndTopicsAreAddedAndTakenAway() {
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova");
        assertThat(corrected("source", "Sofia Courier", story).articles().get(0).sources())
                .singleElement()
                .satisfies(s -> assertThat(s.id()).isEqualTo("sofia-courier"));
        assertThat(corrected("topic", "Black Sea", story).articles().get(0).topics())
                .singleElement()
                .satisfies(t -> assertThat(t.id()).isEqualTo("black-sea"));
        assertThat(corrected("source", "-Sofia Courier", story).problems())
                .extracting(Problem::code)
                .containsExactly("resolve.matches-nothing");
    }

    @Test
    void peopleAndPartsAreCorrected() {
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova").shortly("Dimova");
        assertThat(corrected("person", "-Ana Petrova", story).people())
                .extracting(Person::name)
                .containsExactly("Dimova");
        assertThat(corrected("person", "Dimova = Vera Dimova", story).people())
                .extracting(Person::name)
                .containsExactly("Ana Petrova", "Vera Dimova");
        assertThat(corrected("part", "Ana Petrova = author", story)
                        .articles()
                        .get(0)
                        .people()
                        .get(0)
                        .part())
                .isEqualTo(Part.AUTHOR);
    }

    @Test
    void aCorrectionThatMatchesNothingIsAnErrorWithItsPlace() {
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova");
        for (String[] wrong : new String[][] {
            {"person", "-Nobody", "resolve.matches-nothing"},
            {"part", "Nobody = author", "resolve.matches-nothing"},
            {"part", "Ana Petrova = singer", "resolve.bad-value"},
            {"published", "soon", "resolve.bad-value"},
            {"person", "Ana Petrova", "resolve.bad-value"},
            {"colour", "red", "resolve.bad-value"}
        }) {
            List<Problem> problems = corrected(wrong[0], wrong[1], story).problems();
            assertThat(problems).extracting(Problem::code).containsExactly(wrong[2]);
            assertThat(problems.get(0).place()).isEqualTo("_corrections.yaml:4:1");
        }
    }

    @Test
    void aMessageTellsWhatWasMeantAndWhatToDo() {
        Archive archive = people(
                List.of(
                        entry("Ana Petrovna", "", List.of(), List.of(), List.of()),
                        entry("Vera Dimova", "", List.of(), List.of("Ivan Kolev"), List.of())),
                Story.of("a", "2019", "BG").full("Ana Petrova").full("Vera Dimova"));
        assertThat(archive.problems())
                .extracting(Problem::message, Problem::hint)
                .containsExactly(
                        tuple(
                                "nobody in the archive is called Ana Petrovna",
                                "Did you mean Ana Petrova? Else take the entry out if it is no longer needed."),
                        tuple(
                                "nobody in the archive is called Ivan Kolev, which Vera Dimova has under same",
                                "Write the name as an article has it, or take the entry out if it is no longer needed."));
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova");
        assertThat(corrected("part", "Ana Petrov = author", story).problems())
                .extracting(Problem::hint)
                .containsExactly("Did you mean Ana Petrova? Else take the entry out if it is no longer needed.");
        assertThat(corrected("published", "2024-13-01", story).problems())
                .extracting(Problem::message, Problem::hint)
                .containsExactly(tuple(
                        "2024-13-01 is no date",
                        "Write it as 2024-01-29, 2024-01 or 2024, or none where it is not known."));
    }

    @Test
    void aSourceThatIsKnownGetsItsOwnPage() {
        Story story = Story.of("a", "2019", "BG").full("Ana Petrova");
        assertThat(corrected("source", "VNA", story).articles().get(0).sources())
                .singleElement()
                .satisfies(s -> assertThat(s.name()).isEqualTo("Vietnam News Agency"))
                .satisfies(s -> assertThat(s.id()).isEqualTo("vna"));
    }
}
