package org.chancery.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.chancery.text.Sha256;
import org.junit.jupiter.api.Test;

/** The picture beside a shared link: one that every program reads, the same bytes everywhere. */
class SharePictureTest {

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void aYearWithMoreArticlesHasAHigherBar() throws IOException {
        BufferedImage picture = read(SharePicture.png(List.of(2, 8)));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        int paper = picture.getRGB(0, 0);
        assertThat(picture.getRGB(100, 545)).isNotEqualTo(paper);
        assertThat(picture.getRGB(100, 400)).isEqualTo(paper);
        assertThat(picture.getRGB(620, 400)).isNotEqualTo(paper);
    }

    @Test
    void itIsTheSameEverywhereAndForEveryNumberOfYears() throws IOException {
        assertThat(Sha256.of(SharePicture.png(List.of(1, 2, 3))))
                .isEqualTo("2208984809880d94083a8e4d35b2c135c9d3a9d67be9788da3ae58c12355df3e");
        for (int years : new int[] {0, 1, 49, 50, 51, 300}) {
            assertThat(read(SharePicture.png(IntStream.range(0, years).boxed().toList())))
                    .isNotNull();
        }
    }
}
