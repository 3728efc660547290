package org.chancery.render.search;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.link.Address;
import org.chancery.link.Section;
import org.chancery.model.Article;
import org.chancery.model.SourceRef;
import org.chancery.model.Title;
import org.chancery.render.DateWords;
import org.chancery.render.Words;

/** What is shown of an article that was found: how it is called, when it was published, and its text for the extract. */
final class ArticleFile {

    /** More of a text is searched, but not shown in extracts; UTF-16 units. */
    private static final int LONGEST_TEXT = 12_000;

    private ArticleFile() {}

    /** Writes address, title, whether the title was made from the first words, date, its machine form, sources and text. */
    static void write(Article article, Words words, Script script) {
        var date = article.published().date();
        String machine = DateWords.machine(date);
        Set<String> sources = new TreeSet<>();
        for (SourceRef source : article.sources()) {
            if (source.kind() != SourceRef.Kind.REFERENCE) {
                sources.add(source.name());
            }
        }
        script.text(Address.of(Section.ARTICLES, article.id()))
                .text(article.title().text())
                .number(article.title().basis() == Title.Basis.DERIVED ? 1 : 0)
                .text(words.dates().published(date))
                .text(machine == null ? "" : machine)
                .text(sources.stream()
                        .reduce((one, next) -> words.say("list.next", one, next))
                        .orElse(""))
                .text(text(article));
    }

    private static String text(Article article) {
        StringBuilder out = new StringBuilder();
        for (String block : ArticleWords.blocks(article)) {
            if (out.length() > 0) {
                out.append('\n');
            }
            int room = LONGEST_TEXT - out.length();
            if (block.length() > room) {
                return out.append(block, 0, Math.max(0, room)).toString();
            }
            out.append(block);
        }
        return out.toString();
    }
}
