package org.chancery.render.cite;

import java.util.function.Function;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** An article cited in a sentence, as a footnote has it: author, title, outlet, date, archive, address. */
public final class PlainCitation {

    private PlainCitation() {}

    /**
     * Returns the sentence.
     *
     * @param citation the article
     * @param archive name of the archive that keeps it
     * @param date puts a date into words, or that there is none
     */
    public static String of(Citation citation, String archive, Function<@Nullable PartialDate, String> date) {
        StringBuilder out = new StringBuilder();
        if (!citation.authors().isEmpty()) {
            out.append(String.join(", ", citation.authors())).append(". ");
        }
        out.append('“').append(citation.title()).append(endsSentence(citation.title()) ? "” " : ".” ");
        if (!citation.outlet().isEmpty()) {
            out.append(citation.outlet()).append(", ");
        }
        out.append(date.apply(citation.date())).append(". ");
        out.append(archive);
        if (citation.address().isEmpty()) {
            return out.append(", ").append(citation.key()).append('.').toString();
        }
        return out.append(", ").append(citation.address()).append('.').toString();
    }

    private static boolean endsSentence(String title) {
        return !title.isEmpty() && ".?!…".indexOf(title.charAt(title.length() - 1)) >= 0;
    }
}
