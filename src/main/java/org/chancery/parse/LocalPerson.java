package org.chancery.parse;

import java.util.List;
import org.chancery.model.Mention;
import org.chancery.model.Mentions;
import org.chancery.model.Office;
import org.chancery.model.Part;

/**
 * A person as one article by itself shows them; who it is across the archive is not known yet.
 *
 * @param name the fullest form that stands in the text, in its usual case
 * @param complete whether the name is a full name; a lone surname or given name is not
 * @param part part in the article
 * @param titles words before or behind the name that tell more about the person, such as {@code President}, {@code Mrs.}
 * @param offices offices the article gives them
 * @param mentions where the person is named, in order; never empty
 * @param variants other full forms that the text gives for the same person
 * @param confidence how sure it is that these mentions are one person and a person, 0 to 1
 * @param rule name of the rule that joined them
 */
public record LocalPerson(
        String name,
        boolean complete,
        Part part,
        List<String> titles,
        List<Office> offices,
        List<Mention> mentions,
        List<String> variants,
        double confidence,
        String rule) {

    public LocalPerson {
        titles = List.copyOf(titles);
        offices = List.copyOf(offices);
        mentions = Mentions.of(mentions);
        variants = List.copyOf(variants);
    }
}
