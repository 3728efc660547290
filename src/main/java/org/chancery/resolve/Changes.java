package org.chancery.resolve;

import java.util.Locale;
import org.chancery.config.CorrectionEntry;
import org.chancery.model.Change;
import org.chancery.model.PartialDate;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;

/** Tells what a correction changed, from the article as it was and the correction. */
final class Changes {

    private Changes() {}

    /** Returns the change that a correction, which could be applied, made to an article. */
    static Change of(ParsedArticle before, CorrectionEntry entry) {
        String value = entry.value();
        boolean away = value.startsWith("-");
        int equals = value.indexOf('=');
        return switch (entry.field()) {
            case "title" -> change(before, entry, before.title().text(), value);
            case "language" -> change(before, entry, before.language(), value);
            case "published" -> change(before, entry, date(before), value.equals("none") ? "" : value);
            case "person" ->
                away
                        ? change(before, entry, value.substring(1).strip(), "")
                        : change(
                                before,
                                entry,
                                value.substring(0, equals).strip(),
                                value.substring(equals + 1).strip());
            case "part" -> {
                String name = value.substring(0, equals).strip();
                String part = value.substring(equals + 1).strip();
                yield change(before, entry, name + ": " + part(before, name), name + ": " + part);
            }
            default -> away ? change(before, entry, value.substring(1).strip(), "") : change(before, entry, "", value);
        };
    }

    private static Change change(ParsedArticle article, CorrectionEntry entry, String before, String after) {
        return new Change(article.raw().id(), entry.field(), before, after, entry.reason(), entry.by(), entry.on());
    }

    private static String date(ParsedArticle article) {
        PartialDate date = article.published().date();
        return date == null ? "" : date.edtf();
    }

    private static String part(ParsedArticle article, String name) {
        for (LocalPerson person : article.people()) {
            if (PersonCorrections.isCalled(person, name)) {
                return person.part().name().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
