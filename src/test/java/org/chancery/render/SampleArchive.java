package org.chancery.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.chancery.config.SiteEntry;
import org.chancery.link.Count;
import org.chancery.link.CountryNames;
import org.chancery.link.SiteGraph;
import org.chancery.link.TopicNotes;
import org.chancery.model.Article;
import org.chancery.model.Block.Kind;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.model.Published.Basis;
import org.chancery.model.SourceRef;
import org.chancery.resolve.Archive;

/** A small archive of invented articles that holds everything a page can show. */
public final class SampleArchive {

    public static final SiteEntry SITE = new SiteEntry(
            "The Lagoon Papers",
            "News of the invented republics of the southern sea, as it was saved.",
            List.of("These articles are invented to try the pages with."),
            "en",
            "",
            "Texts belong to nobody: they are invented.",
            List.of());

    private SampleArchive() {}

    static Article talks() {
        return new Draft("2024-talks")
                .chaff("Home | World | Business | Sport", "menu")
                .headline("Marova and Selune agree on ferries after night of talks in Port Amber")
                .block(Kind.HEADING, "Both sides call the paper a beginning, not an end")
                .block(Kind.NOTE, "Updated on 12 March 2024 | Source: Lagoon News Agency")
                .block(
                        Kind.CAPTION,
                        "Foreign Minister Ilse Tamarou (left) greets Davit Orlo in Port Amber. Photo: Nan Quill")
                .p(
                        "PORT AMBER, March 12 (LNA) -- Marova and Selune agreed on Tuesday to open three ferry lines, Foreign"
                                + " Minister Ilse Tamarou said after a night of talks with her guest, Davit Orlo.")
                .p(
                        "\"The sea between us is a road again,\" Tamarou told reporters in Port Amber. The Council of Islands"
                                + " had asked both for a ferry agreement since 2019.")
                .block(Kind.HEADING, "What was agreed")
                .block(Kind.LIST, "- Three lines from May 2024, one of them for freight.")
                .block(Kind.LIST, "- A joint office in Port Amber.")
                .p(
                        "An official, **, who may not be named, said that Orlo had called his capital twice. \"We are not there"
                                + " yet,\" somebody at the table was heard to say.")
                .block(Kind.QUOTE, "The parties shall open the lines on the day that follows the signature.")
                .block(Kind.NOTE, "Editor: Per Lind")
                .chaff("Share this story", "share buttons")
                .published("2024-03-12", Basis.STATED, "12 March 2024")
                .source("lna", "Lagoon News Agency", SourceRef.Kind.AGENCY, "(LNA)")
                .source("lna", "Lagoon News Agency", SourceRef.Kind.PUBLISHER, "Lagoon News Agency")
                .holder("ilse-tamarou", "Ilse Tamarou", "Foreign Minister", "Ilse Tamarou", "Tamarou")
                .person("davit-orlo", "Davit Orlo", Part.SUBJECT, "Davit Orlo", "Orlo")
                .person("nan-quill", "Nan Quill", Part.PHOTOGRAPHER, "Nan Quill")
                .person("per-lind", "Per Lind", Part.EDITOR, "Per Lind")
                .date("Tuesday", "2024-03-12")
                .date("2019", "2019")
                .date("May 2024", "2024-05")
                .said("ilse-tamarou", "The sea between us is a road again,")
                .said("", "We are not there yet,")
                .place("port-amber", "Port Amber", "FJ", "Port Amber", "PORT AMBER")
                .organisation("council-of-islands", "Council of Islands", "Council of Islands")
                .topic("transport", "Transport links", "ferry lines", "ferry agreement", "ferries")
                .countries("FJ", "TO")
                .redaction("**")
                .done();
    }

    static Article interview() {
        return new Draft("2024-interview")
                .headline("‘A ferry is cheaper than a quarrel’: an hour with Davit Orlo")
                .p("Davit Orlo, who speaks for Selune, met our reporter Maya Brandt on 2 April 2024.")
                .turn(Kind.QUESTION, "maya-brandt", "Maya Brandt: You came to Port Amber twice. Why?")
                .turn(
                        Kind.ANSWER,
                        "davit-orlo",
                        "Davit Orlo: Because the first time nobody slept. A ferry is cheaper" + " than a quarrel.")
                .turn(Kind.QUESTION, "maya-brandt", "And Minister Tamarou?")
                .turn(Kind.ANSWER, "davit-orlo", "Tamarou keeps her word.")
                .published("2024-04-02", Basis.INFERRED, "2 April 2024")
                .person("davit-orlo", "Davit Orlo", Part.SUBJECT, "Davit Orlo")
                .person("maya-brandt", "Maya Brandt", Part.INTERVIEWER, "Maya Brandt")
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Tamarou")
                .place("port-amber", "Port Amber", "FJ", "Port Amber")
                .topic("transport", "Transport links", "ferry")
                .countries("FJ", "TO")
                .done();
    }

    static Article hostile() {
        String name = "<script>alert(1)</script>";
        return new Draft("hostile")
                .headline("<script>alert('title')</script> & \"more\"")
                .unseen("Date: January 2024 <img src=x onerror=alert(1)>")
                .p("A text by " + name + " with <b onclick=\"x()\">tags</b>, &amp; an entity, a \u0000 and a \u0085, in"
                        + " Port <Amber>.")
                .p("javascript:alert(1) and a word without end " + "x".repeat(400))
                .published("2024-01", Basis.STATED, "January 2024")
                .person("script", name, Part.SUBJECT, name)
                .source("bad", "\"><img src=x>", SourceRef.Kind.PUBLISHER, "onerror")
                .place("port-amber", "Port <Amber>", "FJ", "Port <Amber>")
                .topic("bad-topic", "'\"><svg/onload=x>", "<b onclick")
                .countries("FJ", "<>")
                .done();
    }

    static Article undated() {
        return new Draft("undated-note")
                .derivedTitle("The harbour master of Port Amber says that the…")
                .p("The harbour master of Port Amber says that the old pier will be mended.")
                .place("port-amber", "Port Amber", "FJ", "Port Amber")
                .topic("transport", "Transport links", "pier")
                .done();
    }

    static Article longHeadline() {
        return new Draft("2023-long")
                .headline(
                        ("Statement of the delegation on the ninth round of the talks about the ferry lines, the freight"
                                + " rates, the harbour dues and everything else that was left open at the end of the"
                                + " eighth round, with the reservations of both sides and the answers given to them in the"
                                + " course of the night that followed, as they were read out"))
                .p("Ilse Tamarou and Davit Orlo read it out in 2023.")
                .dated("2023")
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                .person("davit-orlo", "Davit Orlo", Part.SUBJECT, "Davit Orlo")
                .countries("FJ", "TO")
                .done();
    }

    static Article rightToLeft() {
        return new Draft("2022-arabic")
                .language("ar")
                .headline("اتفاق على خطوط العبارات")
                .p("قال داود أورلو إن الاتفاق بداية. Port Amber.")
                .dated("2022-11-30/2022-12-01")
                .person("dawud-urlu", "داود أورلو", Part.SUBJECT, "داود أورلو")
                .place("port-amber", "Port Amber", "FJ", "Port Amber")
                .done();
    }

    /** Returns the articles, sorted by id. */
    public static List<Article> articles() {
        return sorted(talks(), interview(), hostile(), undated(), longHeadline(), rightToLeft());
    }

    static List<Article> sorted(Article... articles) {
        return Arrays.stream(articles)
                .sorted(java.util.Comparator.comparing(Article::id))
                .toList();
    }

    /** Returns articles with everybody named in them. */
    public static Archive archive(List<Article> articles) {
        TreeMap<String, Person> people = new TreeMap<>();
        for (Article article : articles) {
            article.people()
                    .forEach(ref -> people.putIfAbsent(
                            ref.id(),
                            new Person(
                                    ref.id(),
                                    ref.name(),
                                    ref.id().equals("davit-orlo") ? List.of("D. Orlo") : List.of(),
                                    List.of(),
                                    0.9,
                                    ref.id().equals("davit-orlo")
                                            ? List.of("may be two people: an Orlo of 1950 is named once")
                                            : List.of())));
        }
        return new Archive(articles, List.copyOf(people.values()), List.of());
    }

    /** Links articles. */
    public static SiteGraph graph(SiteEntry site, List<Article> articles) {
        TopicNotes notes = id -> id.equals("transport")
                ? new TopicNotes.Note(
                        "Ferries, railways, roads and flights between states.",
                        List.of(new Count("economy", "Economy", 0)))
                : new TopicNotes.Note("", List.of());
        return new SiteGraph(archive(articles), site, notes, CountryNames.PLAIN);
    }

    /** Returns many plain articles about two people, several a day. */
    public static List<Article> many(int number) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int day = i % 28 + 1;
            int year = 2000 + i % 20;
            String date = year + "-0" + (i % 9 + 1) + "-" + (day < 10 ? "0" : "") + day;
            articles.add(new Draft("note-" + i)
                    .headline("Note " + i + " on ferries")
                    .p("Ilse Tamarou and Person" + i % 50 + " met in Port Amber.")
                    .dated(date)
                    .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                    .person("person-" + i % 50, "Person" + i % 50, Part.SUBJECT, "Person" + i % 50)
                    .topic("transport", "Transport links", "ferries")
                    .place("port-amber", "Port Amber", "FJ", "Port Amber")
                    .countries("FJ", "TO")
                    .done());
        }
        articles.sort(java.util.Comparator.comparing(Article::id));
        return articles;
    }
}
