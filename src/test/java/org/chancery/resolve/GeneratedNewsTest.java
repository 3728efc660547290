package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.PersonRef;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.ArticleReader;
import org.chancery.read.UnreadableException;
import org.chancery.resolve.InventedPeople.Invented;
import org.junit.jupiter.api.Test;

/**
 * Reads generated news from its text to who is who, and measures it. {@code -Dgenerated.articles=5000} takes 5,000 reports
 * about 2,000 people in place of the small number that every build reads.
 */
class GeneratedNewsTest {

    private static final int ARTICLES = Integer.getInteger("generated.articles", 400);

    private final Gazetteer gazetteer = Gazetteer.shipped();

    @Test
    void hardlyAnybodyInTheNewsIsTakenForAnother() {
        Random random = new Random(7);
        List<Invented> people = InventedPeople.of(random, ARTICLES * 2 / 5);
        List<GeneratedNews.Report> reports = GeneratedNews.of(random, people, ARTICLES);
        Archive archive = new Resolver(gazetteer).resolve(parsed(reports));
        BCubed measure = new BCubed();
        int named = 0;
        for (int i = 0; i < reports.size(); i++) {
            TreeMap<Integer, Integer> truth = reports.get(i).mentions();
            named += truth.size();
            count(archive.articles().get(i), truth, measure);
        }
        Set<String> families = new HashSet<>();
        long shared = people.stream().filter(p -> !families.add(p.family())).count() * 2;
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d people, %d with a shared family name: B-cubed precision %.4f, recall %.4f;"
                        + " %d of %d mentions read; %d pages of people%n",
                ARTICLES,
                people.size(),
                shared,
                measure.precision(),
                measure.recall(),
                measure.mentions(),
                named,
                archive.people().size());
        assertThat(measure.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(measure.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) measure.mentions() / named).isGreaterThanOrEqualTo(0.95);
    }

    private List<ParsedArticle> parsed(List<GeneratedNews.Report> reports) {
        ArticleReader reader = new ArticleReader();
        ArticleParser parser = new ArticleParser(gazetteer);
        return IntStream.range(0, reports.size())
                .parallel()
                .mapToObj(i -> {
                    String id = String.format(Locale.ROOT, "report-%05d", i);
                    try {
                        byte[] bytes = reports.get(i).text().getBytes(StandardCharsets.UTF_8);
                        return parser.parse(reader.read(bytes, id + ".txt", id));
                    } catch (UnreadableException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** A mention counts where the name that it means begins in it or right behind its title. */
    private static void count(Article article, TreeMap<Integer, Integer> truth, BCubed measure) {
        for (PersonRef ref : article.people()) {
            for (Mention mention : ref.mentions()) {
                var meant = truth.subMap(mention.span().start(), mention.span().end());
                if (!meant.isEmpty()) {
                    measure.add(ref.id(), truth.get(meant.firstKey()));
                }
            }
        }
    }
}
