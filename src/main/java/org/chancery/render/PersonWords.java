package org.chancery.render;

import java.util.ArrayList;
import java.util.List;
import org.chancery.link.PersonNode;
import org.chancery.render.view.Item;

/**
 * The words a person said, as the person's page lists them: by article, newest first.
 *
 * @param shown those that are shown at once
 * @param folded those that are shown when asked for
 * @param foldedCount how many are folded, in words, or empty
 * @param elsewhere how many more stand in the articles only, in words, or empty
 */
public record PersonWords(List<Group> shown, List<Group> folded, String foldedCount, String elsewhere) {

    private static final int SHOWN = 8;
    private static final int FOLDED = 150;
    private static final int LONGEST = 400;

    public PersonWords {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /** An article with what the person said in it. */
    public record Group(Item item, List<Said> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    /**
     * Words said.
     *
     * @param text the words, cut where they are long
     * @param direct whether they are the person's own words
     * @param manner how the article gives them, in words; empty where quotation marks tell it
     */
    public record Said(String text, boolean direct, String manner) {}

    static PersonWords of(PersonNode node, Links links) {
        List<PersonNode.QuoteSeen> said = node.quotes();
        int shown = Math.min(SHOWN, said.size());
        int folded = Math.min(shown + FOLDED, said.size());
        int rest = said.size() - folded;
        return new PersonWords(
                groups(said.subList(0, shown), links),
                groups(said.subList(shown, folded), links),
                folded == shown ? "" : links.words().count("more", folded - shown),
                rest == 0
                        ? ""
                        : links.words().say("person.words.more", links.words().count("more", rest)));
    }

    private static List<Group> groups(List<PersonNode.QuoteSeen> said, Links links) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= said.size(); i++) {
            if (i == said.size()
                    || !said.get(i)
                            .article()
                            .id()
                            .equals(said.get(from).article().id())) {
                groups.add(new Group(
                        links.item(said.get(from).article()),
                        said.subList(from, i).stream()
                                .map(seen -> said(seen, links.words()))
                                .toList()));
                from = i;
            }
        }
        return groups;
    }

    private static Said said(PersonNode.QuoteSeen seen, Words words) {
        String text = Excerpt.cut(seen.text(), LONGEST);
        return switch (seen.manner()) {
            case DIRECT -> new Said(text, true, "");
            case REPORTED -> new Said(text, false, words.say("said.reported"));
            case ANSWER -> new Said(text, true, words.say("said.answer"));
        };
    }
}
