package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

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
        BCubed measure = new BCubed();
        for (int i = 0; i < archive.articles().size(); i++) {
            for (int j = 0; j < generated.truth().get(i).size(); j++) {
                measure.add(
                        archive.articles().get(i).people().get(j).id(),
                        generated.truth().get(i).get(j));
            }
        }
        assertThat(measure.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(measure.recall()).isGreaterThanOrEqualTo(0.85);
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
