package org.chancery.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.PartialDate;
import org.chancery.model.Person;
import org.chancery.render.picture.OfficeLines;
import org.chancery.render.picture.Picture;
import org.jspecify.annotations.Nullable;

/** The picture of a person's offices: the days on which articles give them, and what the person's own list says. */
final class OfficePicture {

    private static final int MOST = 10;
    private static final int TICKS = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    /** One office in the words first seen, with all that gives it. */
    private record Office(String title, List<Person.Held> held) {

        Stream<Person.Held> listed() {
            return held.stream().filter(h -> h.article().isEmpty());
        }

        Stream<PartialDate> read() {
            return held.stream()
                    .filter(h -> !h.article().isEmpty())
                    .flatMap(h -> Stream.ofNullable(h.date()))
                    .sorted();
        }

        LocalDate first() {
            return held.stream()
                    .flatMap(h -> Stream.ofNullable(h.date() == null ? h.until() : h.date()))
                    .map(PartialDate::earliest)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
        }
    }

    /** The time line from the first day of a year to the last day of another. */
    private record Axis(LocalDate from, LocalDate to) {
        double share(LocalDate day) {
            double whole = to.toEpochDay() - from.toEpochDay();
            return Math.round(Math.max(0, Math.min(1, (day.toEpochDay() - from.toEpochDay()) / whole)) * 1000) / 1000.0;
        }
    }

    private OfficePicture() {}

    /** Returns the picture of a person's offices, or null where no more than one day of them is known. */
    static @Nullable Picture of(Person person, Words words) {
        Map<String, Office> byTitle = new LinkedHashMap<>();
        person.offices().forEach(held -> byTitle.computeIfAbsent(
                        held.title().toLowerCase(Locale.ROOT),
                        key -> new Office(capital(held.title()), new ArrayList<>()))
                .held()
                .add(held));
        List<Office> offices = byTitle.values().stream()
                .filter(office -> office.first().isBefore(LocalDate.MAX))
                .sorted(Comparator.comparing((Office o) -> o.listed().findAny().isEmpty())
                        .thenComparing(o -> -o.held().size()))
                .limit(MOST)
                .sorted(Comparator.comparing(Office::first))
                .toList();
        List<LocalDate> days = offices.stream()
                .flatMap(office -> office.held().stream())
                .flatMap(held -> Stream.of(held.date(), held.until()))
                .flatMap(Stream::ofNullable)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .distinct()
                .sorted()
                .toList();
        if (days.size() < 2) {
            return null;
        }
        Axis axis = new Axis(
                days.get(0).withDayOfYear(1),
                days.get(days.size() - 1).withDayOfYear(1).plusYears(1));
        boolean listed =
                offices.stream().anyMatch(office -> office.listed().findAny().isPresent());
        int more = byTitle.size() - offices.size();
        return new Picture(
                "offices",
                words.say("picture.offices"),
                words.say(
                        listed ? "picture.offices.listed" : "picture.offices.told",
                        more == 0 ? "" : " " + words.count("picture.offices.more", more)),
                new OfficeLines(offices.stream().map(o -> line(o, axis)).toList(), ticks(axis)),
                listed
                        ? List.of(
                                words.say("picture.office"),
                                words.say("picture.offices.held"),
                                words.say("picture.offices.read"))
                        : List.of(words.say("picture.office"), words.say("picture.offices.read")),
                offices.stream().map(office -> row(office, listed, words)).toList());
    }

    private static String capital(String title) {
        int first = title.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + title.substring(Character.charCount(first));
    }

    private static OfficeLines.Line line(Office office, Axis axis) {
        return new OfficeLines.Line(
                office.title(),
                office.listed()
                        .filter(held -> held.date() != null || held.until() != null)
                        .map(held -> stretch(held, axis))
                        .toList(),
                office.read()
                        .filter(PartialDate::isDay)
                        .map(date -> axis.share(date.earliest()))
                        .distinct()
                        .toList());
    }

    /** What has no end in the list reaches to the end of the line; what has no beginning is shown at its end alone. */
    private static OfficeLines.Stretch stretch(Person.Held held, Axis axis) {
        PartialDate from = held.date();
        PartialDate until = held.until();
        double end = until == null ? 1 : axis.share(until.latest());
        return new OfficeLines.Stretch(from == null ? end : axis.share(from.earliest()), end);
    }

    private static List<OfficeLines.Tick> ticks(Axis axis) {
        int first = axis.from().getYear();
        int years = axis.to().getYear() - first;
        int step =
                STEPS.stream().filter(s -> (years - 1) / s < TICKS).findFirst().orElse(years);
        List<OfficeLines.Tick> ticks = new ArrayList<>();
        for (int year = first; year < first + years; year += step) {
            ticks.add(new OfficeLines.Tick(axis.share(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return ticks;
    }

    private static Picture.Row row(Office office, boolean listed, Words words) {
        List<PartialDate> read = office.read().toList();
        String days = read.isEmpty()
                ? ""
                : words.say(
                        "list.next",
                        words.count("times", read.size()),
                        read.size() == 1
                                ? words.dates().of(read.get(0))
                                : range(read.get(0), read.get(read.size() - 1), words));
        String held = String.join("; ", office.listed().map(h -> held(h, words)).toList());
        return listed ? Picture.Row.of(office.title(), held, days) : Picture.Row.of(office.title(), days);
    }

    private static String range(PartialDate from, PartialDate to, Words words) {
        return words.say("date.range", words.dates().of(from), words.dates().of(to));
    }

    private static String held(Person.Held held, Words words) {
        PartialDate from = held.date();
        PartialDate until = held.until();
        if (from == null) {
            return until == null
                    ? words.say("picture.offices.unknown")
                    : words.say("picture.offices.until", words.dates().of(until));
        }
        return until == null ? words.say("picture.offices.from", words.dates().of(from)) : range(from, until, words);
    }
}
