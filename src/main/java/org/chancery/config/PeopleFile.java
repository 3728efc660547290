package org.chancery.config;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code _people.yaml}. */
final class PeopleFile {

    private static final List<String> KEYS = List.of(
            "name",
            "id",
            "variants",
            "offices",
            "same",
            "not-same",
            "ignore",
            "former-ids",
            "same-as",
            "articles",
            "history");
    private static final List<String> OFFICE = List.of("title", "from", "to");
    private static final List<String> DECISION = List.of("what", "reason", "by", "on");

    private PeopleFile() {}

    static List<PersonEntry> read(ConfigFile file) {
        List<PersonEntry> people = new ArrayList<>();
        Once once = new Once("person");
        for (ConfigEntry entry : file.list(KEYS)) {
            PersonEntry person = person(entry);
            if (!person.name().isEmpty()) {
                once.check(entry, person.id(), person.name());
                people.add(person);
            }
        }
        return people;
    }

    private static PersonEntry person(ConfigEntry entry) {
        List<String> sameAs = entry.texts("same-as");
        for (String address : sameAs) {
            if (!SiteFile.isWebAddress(address)) {
                entry.bad(
                        "same-as",
                        "'" + address + "' is no web address",
                        "Write https://www.wikidata.org/entity/Q…; names of the same person go under 'same'");
            }
        }
        return new PersonEntry(
                entry.required("name"),
                entry.id("id"),
                entry.texts("variants"),
                entry.entries("offices", OFFICE, PeopleFile::tenure, title -> new PersonEntry.Tenure(title, "", "")),
                entry.texts("same"),
                entry.texts("not-same"),
                entry.flag("ignore"),
                entry.texts("former-ids"),
                sameAs,
                entry.texts("articles"),
                entry.entries("history", DECISION, PeopleFile::decision, null),
                entry.at());
    }

    private static PersonEntry.Decision decision(ConfigEntry entry) {
        return new PersonEntry.Decision(
                entry.required("what"), entry.text("reason"), entry.text("by"), entry.date("on"));
    }

    private static PersonEntry.Tenure tenure(ConfigEntry entry) {
        return new PersonEntry.Tenure(entry.required("title"), entry.date("from"), entry.date("to"));
    }
}
