package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.chancery.config.SiteEntry;
import org.chancery.link.CountryNames;
import org.chancery.link.SiteGraph;
import org.chancery.link.TopicNotes;
import org.chancery.model.Article;
import org.chancery.model.Block.Kind;
import org.chancery.model.Part;
import org.chancery.model.Person;
import org.chancery.model.SourceRef;
import org.chancery.render.Draft;
import org.chancery.resolve.Archive;

/** Invented articles to search: several scripts, names with many forms, dates of every precision. */
public final class SearchArchive {

    private static final SiteEntry SITE =
            new SiteEntry("The Strait Papers", "Invented news.", List.of(), "en", "", "", List.of());

    private SearchArchive() {}

    private static Article ferries() {
        return new Draft("2024-ferries")
                .headline("Ferry agreement signed in Port Amber")
                .p("PORT AMBER, March 12 -- Đặng Thị Søndergård signed the paper on Tuesday. The joint office of both"
                        + " sides opens in May, and the office of the harbour master follows.")
                .p("\"The crossing is a road again,\" a delegate from Łomsk said.")
                .dated("2024-03-12")
                .person("dang-thi-sondergard", "Đặng Thị Søndergård", Part.SUBJECT, "Đặng Thị Søndergård")
                .source("lagoon", "Lagoon Agency", SourceRef.Kind.AGENCY, "PORT AMBER")
                .place("port-amber", "Port Amber", "FJ", "Port Amber")
                .topic("transport", "Transport links", "Ferry")
                .done();
    }

    private static Article han() {
        return new Draft("2024-han")
                .headline("外交部发言人就渡轮协议答问")
                .p("外交部发言人林海洋表示，双方将继续谈判。")
                .dated("2024-03-13")
                .person("lin-haiyang", "Lin Haiyang", Part.SUBJECT, "林海洋")
                .topic("transport", "Transport links", "渡轮")
                .done();
    }

    private static Article variant() {
        return new Draft("1971-visit")
                .headline("Premier receives table tennis teams")
                .p("Chow En-lin received the teams and spoke of a new beginning, <b>not</b> of an end & no more.")
                .dated("1971-04")
                .person("zhou-enlin", "Zhou Enlin", Part.SUBJECT, "Chow En-lin")
                .place("port-amber", "Port Amber", "FJ", "teams")
                .done();
    }

    private static Article bodyOnly() {
        return new Draft("2024-budget")
                .headline("Budget debate goes on")
                .p(
                        "A member asked about the ferry, and whether the agreement on it would cost more than the budget says."
                                + " An office for it is joint in name alone.")
                .dated("2024-03-20")
                .source("lagoon", "Lagoon Agency", SourceRef.Kind.PUBLISHER, "Budget")
                .done();
    }

    private static Article interview() {
        return new Draft("2023-interview")
                .headline("An hour with the harbour master")
                .turn(Kind.QUESTION, "maya-brandt", "Maya Brandt: Do you trust the ferry?")
                .turn(Kind.ANSWER, "ilse-tamarou", "Ilse Tamarou: I built it.")
                .dated("2023")
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                .person("maya-brandt", "Maya Brandt", Part.INTERVIEWER, "Maya Brandt")
                .topic("transport", "Transport links", "ferry")
                .done();
    }

    private static Article undated() {
        return new Draft("undated-pier")
                .headline("The old pier will be mended")
                .p("Ilse Tamarou says that it will be mended before the ferry comes.")
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                .done();
    }

    private static Article hostile() {
        return new Draft("2022-hostile")
                .headline("<img src=x onerror=alert(1)> zebra")
                .p("A zebra in </script><script>alert(1)</script> & \"quotes\" \u2028 and a \\ stroke.")
                .dated("2022-05-05")
                .person("constructor", "Constructor Prototype", Part.SUBJECT, "zebra")
                .done();
    }

    private static Article rightToLeft() {
        return new Draft("2022-arabic")
                .language("ar")
                .headline("اتفاق على خطوط العبارات")
                .p("قال داود أورلو إن الاتفاق بداية.")
                .dated("2022-11-30/2022-12-01")
                .person("dawud-urlu", "داود أورلو", Part.SUBJECT, "داود أورلو")
                .done();
    }

    /** Returns articles that differ, with a few that many others stand around. */
    static List<Article> articles() {
        List<Article> articles = new ArrayList<>(
                List.of(ferries(), han(), variant(), bodyOnly(), interview(), undated(), hostile(), rightToLeft()));
        for (int i = 0; i < 40; i++) {
            articles.add(note(i));
        }
        articles.sort(Comparator.comparing(Article::id));
        return articles;
    }

    static Article note(int i) {
        return new Draft("2021-note-" + i)
                .headline("Harbour note " + i)
                .p("Ilse Tamarou counted " + i + " ships, boats and buoys in the harbour.")
                .dated("2021-0" + (i % 9 + 1) + "-" + (i % 18 + 10))
                .person("ilse-tamarou", "Ilse Tamarou", Part.SUBJECT, "Ilse Tamarou")
                .place("port-amber", "Port Amber", "FJ", "harbour")
                .source("gazette", "Harbour Gazette", SourceRef.Kind.PUBLISHER, "Harbour")
                .done();
    }

    static SiteGraph graph(List<Article> articles) {
        TreeMap<String, Person> people = new TreeMap<>();
        for (Article article : articles) {
            article.people()
                    .forEach(ref -> people.putIfAbsent(
                            ref.id(),
                            new Person(
                                    ref.id(),
                                    ref.name(),
                                    ref.id().equals("zhou-enlin") ? List.of("Chou En-lin", "Chow En-lin") : List.of(),
                                    List.of(),
                                    0.9,
                                    List.of())));
        }
        return new SiteGraph(
                new Archive(articles, List.copyOf(people.values()), List.of()),
                SITE,
                id -> new TopicNotes.Note("", List.of()),
                CountryNames.PLAIN);
    }
}
