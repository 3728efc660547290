package org.chancery.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Block;
import org.chancery.model.Quote;
import org.chancery.model.Span;
import org.chancery.text.Slugs;

/** The words that an article gives to a person: between quotation marks, in the reporter's words, and as answers. */
final class WordsSaid {

    private static final int LONGEST_LABEL = 60;
    private static final List<String> ANSWER = List.of("a");

    private WordsSaid() {}

    /** Returns the words, in the order of the text. What an answer quotes is not said again by itself. */
    static List<PersonNode.QuoteSeen> by(String person, Article article) {
        List<PersonNode.QuoteSeen> said = new ArrayList<>();
        for (Block block : article.body()) {
            if (block.kind() == Block.Kind.ANSWER && person.equals(block.speaker())) {
                String text = article.sheet().text(article.sheet().toRange(block.span()));
                said.add(new PersonNode.QuoteSeen(
                        article, PersonNode.Manner.ANSWER, withoutLabel(text, person), block.span()));
            }
        }
        int answers = said.size();
        for (Quote quote : article.quotes()) {
            if (person.equals(quote.speaker()) && !isWithin(quote.span(), said.subList(0, answers))) {
                PersonNode.Manner manner =
                        quote.kind() == Quote.Kind.DIRECT ? PersonNode.Manner.DIRECT : PersonNode.Manner.REPORTED;
                said.add(new PersonNode.QuoteSeen(article, manner, quote.text(), quote.span()));
            }
        }
        said.sort(Comparator.comparing(PersonNode.QuoteSeen::span));
        return said;
    }

    private static boolean isWithin(Span quote, List<PersonNode.QuoteSeen> answers) {
        for (PersonNode.QuoteSeen answer : answers) {
            if (answer.span().contains(quote)) {
                return true;
            }
        }
        return false;
    }

    /** The speaker's name, or {@code A}, before the colon at an answer's head is none of its words. */
    private static String withoutLabel(String text, String person) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return text.strip();
        }
        List<String> label = List.of(Slugs.slug(text.substring(0, colon)).split("-"));
        boolean name = label.stream().anyMatch(List.of(person.split("-"))::contains);
        return (name || label.equals(ANSWER) ? text.substring(colon + 1) : text).strip();
    }
}
