package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.config.ArchiveConfig;
import org.chancery.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** Measures on invented archives: who is who must be right, and the work must grow with the archive and not with its square. */
class GeneratedArchiveTest {

    private final Resolver resolver = new Resolver(Gazetteer.shipped());

    @Test
    void hardlyAnybodyIsTakenForAnother() {
        GeneratedArchive generated = GeneratedArchive.of(42, 2000);
        Archive archive = resolver.resolve(generated.articles());
        List<String> got = new ArrayList<>();
        List<Integer> truth = new ArrayList<>();
        for (int i = 0; i < archive.articles().size(); i++) {
            for (int j = 0; j < generated.truth().get(i).size(); j++) {
                truth.add(generated.truth().get(i).get(j));
                got.add(archive.articles().get(i).people().get(j).id());
            }
        }
        double precision = precision(got, truth);
        double recall = precision(truth, got);
        assertThat(precision).isGreaterThanOrEqualTo(0.98);
        assertThat(recall).isGreaterThanOrEqualTo(0.85);
    }

    /** B-cubed precision: the mean share, over all mentions, of those in the same group that are the same person. */
    private static double precision(List<?> groups, List<?> people) {
        Map<Object, Integer> sizes = new HashMap<>();
        Map<List<Object>, Integer> same = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            sizes.merge(groups.get(i), 1, Integer::sum);
            same.merge(List.of(groups.get(i), people.get(i)), 1, Integer::sum);
        }
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            sum += (double) same.get(List.of(groups.get(i), people.get(i))) / sizes.get(groups.get(i));
        }
        return sum / groups.size();
    }

    @Test
    void theWorkGrowsWithTheArchiveAndNotWithItsSquare() {
        long small = resolver.run(GeneratedArchive.of(1, 500).articles(), ArchiveConfig.NONE)
                .comparisons();
        long large = resolver.run(GeneratedArchive.of(1, 4000).articles(), ArchiveConfig.NONE)
                .comparisons();
        assertThat(large).isLessThan(small * 8 * 5);
    }
}
