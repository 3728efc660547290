package org.chancery.config;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.PartialDate;

/** Reads {@code _corrections.yaml}. */
final class CorrectionsFile {

    private static final List<String> KEYS = List.of("article", "field", "value", "reason", "by", "on");
    private static final List<String> FIELDS =
            List.of("title", "published", "source", "topic", "person", "part", "language", "reprint");

    private CorrectionsFile() {}

    static List<CorrectionEntry> read(ConfigFile file) {
        List<CorrectionEntry> corrections = new ArrayList<>();
        Once once = new Once("correction");
        for (ConfigEntry entry : file.list(KEYS)) {
            CorrectionEntry correction = correction(entry);
            once.key(entry, correction.article() + " " + correction.field() + " " + correction.value());
            corrections.add(correction);
        }
        return corrections;
    }

    private static CorrectionEntry correction(ConfigEntry entry) {
        entry.required("field");
        String field = entry.oneOf("field", FIELDS);
        String value = entry.required("value");
        if (field.equals("published")
                && !value.isEmpty()
                && !value.equals("none")
                && PartialDate.parse(value).isEmpty()) {
            entry.bad(
                    "value",
                    "'" + value + "' is no date that EDTF has and the calendar knows",
                    "Write 2024, 2024-08 or 2024-08-19; or none where the text does not tell");
        }
        return new CorrectionEntry(
                entry.required("article"),
                field,
                value,
                entry.text("reason"),
                entry.text("by"),
                entry.date("on"),
                entry.at());
    }
}
