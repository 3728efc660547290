package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.config.At;
import org.chancery.config.PeopleText;
import org.chancery.config.PersonEntry;
import org.chancery.model.Article;
import org.chancery.model.Person;
import org.chancery.model.PersonRef;
import org.chancery.problem.Severity;
import org.chancery.resolve.ReviewEntry.Kind;
import org.chancery.resolve.ReviewEntry.Place;
import org.chancery.resolve.ReviewEntry.Remedy;
import org.jspecify.annotations.Nullable;

/** Finds people of whom it is not certain who they are. Somebody with an entry in {@code _people.yaml} is certain. */
final class PeopleReview {

    private static final String COMMAND = "chancery people ";
    private static final double WEAK = 0.6;
    private static final At NEW = new At(PeopleText.NAME, 0, 0);

    private final Archive archive;
    private final Places places;
    private final NameLookup lookup;
    private final Map<String, Person> people = new TreeMap<>();
    private final Map<String, List<Article>> articles = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    PeopleReview(Archive archive, Places places) {
        this.archive = archive;
        this.places = places;
        this.lookup = new NameLookup(archive);
        archive.people().forEach(person -> people.put(person.id(), person));
        for (Article article : archive.articles()) {
            Set<String> seen = new TreeSet<>();
            for (PersonRef ref : article.people()) {
                mentions.merge(ref.id(), ref.mentions().size(), Integer::sum);
                if (seen.add(ref.id())) {
                    articles.computeIfAbsent(ref.id(), k -> new ArrayList<>()).add(article);
                }
            }
        }
    }

    List<ReviewEntry> entries() {
        Map<String, ReviewEntry> entries = new LinkedHashMap<>();
        Set<String> doubtful = new TreeSet<>();
        archive.doubts().forEach((id, doubts) -> {
            Person person = people.get(id);
            if (person != null && !isDecided(person)) {
                for (Doubt doubt : doubts) {
                    ReviewEntry entry = entry(person, doubt);
                    if (entry != null) {
                        doubtful.add(id);
                        entries.putIfAbsent(key(person, doubt), entry);
                    }
                }
            }
        });
        for (Person person : people.values()) {
            boolean once = mentions.getOrDefault(person.id(), 0) == 1;
            if (once && person.confidence() < WEAK && !doubtful.contains(person.id()) && !isDecided(person)) {
                entries.put(person.id(), weak(person, person.name() + " is named once, and may be no person"));
            }
        }
        return List.copyOf(entries.values());
    }

    private boolean isDecided(Person person) {
        return archive.decided().containsKey(person.id());
    }

    /** Two who are doubtful because of each other are one doubt. */
    private String key(Person person, Doubt doubt) {
        Set<String> ids = new TreeSet<>(rivals(person, doubt).keySet());
        ids.add(person.id());
        return doubt.kind() + " " + ids;
    }

    private Map<String, Person> rivals(Person person, Doubt doubt) {
        Map<String, Person> rivals = new TreeMap<>();
        List<String> names = doubt.kind() == Doubt.Kind.NAMESAKE ? List.of(doubt.form()) : doubt.rivals();
        for (String name : names) {
            for (Person other : lookup.people(name)) {
                if (!other.id().equals(person.id())) {
                    rivals.put(other.id(), other);
                }
            }
        }
        return rivals;
    }

    private @Nullable ReviewEntry entry(Person person, Doubt doubt) {
        Map<String, Person> rivals = rivals(person, doubt);
        boolean alone = rivals.isEmpty();
        return switch (doubt.kind()) {
            case UNEXPLAINED -> weak(person, person.name() + " is named by a short form alone");
            case SPELLING ->
                alone
                        ? null
                        : pair(
                                Kind.NEAR_NAME,
                                person,
                                rivals,
                                person.name() + " and " + names(rivals) + " are nearly the same name");
            case NAMESAKE ->
                alone
                        ? null
                        : pair(
                                Kind.IDENTITY,
                                person,
                                rivals,
                                "several people are called " + doubt.form() + ", as far as the articles tell");
            case SHORT_FORM, SHORTER_NAME -> pair(Kind.IDENTITY, person, rivals, said(person, doubt));
        };
    }

    private static String said(Person person, Doubt doubt) {
        return doubt.kind() == Doubt.Kind.SHORT_FORM ? doubt.words() : person.name() + " " + doubt.words();
    }

    private static String names(Map<String, Person> people) {
        return String.join(", ", people.values().stream().map(Person::name).toList());
    }

    private ReviewEntry pair(Kind kind, Person person, Map<String, Person> rivals, String message) {
        List<Place> where = new ArrayList<>(places(person));
        List<Remedy> remedies = new ArrayList<>();
        for (Person other : rivals.values()) {
            places(other).stream().limit(1).forEach(where::add);
            boolean fewer = count(person) <= count(other);
            remedies.add(same(fewer ? other : person, fewer ? person : other));
        }
        remedies.add(apart(person, rivals));
        int reach =
                count(person) + rivals.values().stream().mapToInt(this::count).sum();
        return new ReviewEntry(kind, Severity.WARNING, person.id(), message, reach, where, remedies);
    }

    private ReviewEntry weak(Person person, String message) {
        String yaml = yaml(new PersonEntry(
                person.name(), "", List.of(), List.of(), List.of(), List.of(), true, List.of(), List.of(), NEW));
        return new ReviewEntry(
                Kind.WEAK_PERSON,
                Severity.NOTE,
                person.id(),
                message,
                count(person),
                places(person),
                List.of(
                        new Remedy("If it is no person", PeopleText.NAME, yaml, COMMAND + "ignore " + person.id()),
                        apart(person, Map.of())));
    }

    private Remedy same(Person keep, Person other) {
        String when = "If they are one person, " + keep.name() + " (" + keep.id() + ")";
        String command = COMMAND + "merge " + keep.id() + " " + other.id();
        List<PersonEntry> own = archive.decided().getOrDefault(keep.id(), List.of());
        if (!own.isEmpty()) {
            String line = "; to add to the entry in line " + own.get(0).at().line();
            return new Remedy(when + line, PeopleText.NAME, "  same: [" + other.id() + "]\n", command);
        }
        return new Remedy(when, PeopleText.NAME, yaml(entry(keep, List.of(other.id()), List.of())), command);
    }

    /** Says who somebody is, and whom it is not; a short form holds for its article alone. */
    private Remedy apart(Person person, Map<String, Person> rivals) {
        List<String> others = List.copyOf(rivals.keySet());
        String command = others.isEmpty() ? "" : COMMAND + "split " + person.id() + " " + String.join(" ", others);
        String when = others.isEmpty() ? "If it is somebody, and nobody else" : "If they are different people";
        return new Remedy(when, PeopleText.NAME, yaml(entry(person, List.of(), others)), command);
    }

    private PersonEntry entry(Person person, List<String> same, List<String> notSame) {
        boolean brief = NameForm.of(person.name()).words().size() == 1;
        List<String> files = brief && same.isEmpty()
                ? articles.getOrDefault(person.id(), List.of()).stream()
                        .map(Article::file)
                        .toList()
                : List.of();
        return new PersonEntry(
                person.name(),
                person.id(),
                List.of(),
                List.of(),
                same,
                notSame,
                false,
                List.of(),
                List.of(),
                files,
                List.of(),
                NEW);
    }

    private static String yaml(PersonEntry entry) {
        return String.join("\n", PeopleText.lines(entry)) + "\n";
    }

    private int count(Person person) {
        return articles.getOrDefault(person.id(), List.of()).size();
    }

    private List<Place> places(Person person) {
        return articles.getOrDefault(person.id(), List.of()).stream()
                .limit(Review.PLACES)
                .map(article -> places.of(article, person))
                .toList();
    }
}
