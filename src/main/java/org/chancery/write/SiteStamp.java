package org.chancery.write;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.cache.FileStamp;
import org.chancery.text.Fingerprint;

/** Tells whether anybody touched a finished site, without its files being read. */
public final class SiteStamp {

    /** How many files one thread looks at in one go. */
    private static final int STRETCH = 500;

    private SiteStamp() {}

    /** Returns the addresses of the files that the manifest of a finished site names; none where there is no such site. */
    public static Set<String> files(Path site) throws IOException {
        return Set.copyOf(Manifest.read(site).keySet());
    }

    /**
     * Returns a fingerprint of the stamps of a site's manifest and of all files that it names. Where one is missing, it is
     * another one than that of the whole site.
     *
     * @param threads number of threads
     */
    public static Fingerprint.Value of(Path site, int threads) throws IOException {
        List<String> files = new ArrayList<>(Manifest.read(site).keySet());
        files.add(Manifest.NAME);
        int stretches = (files.size() + STRETCH - 1) / STRETCH;
        Fingerprint.Value[] prints = new Fingerprint.Value[stretches];
        Workers.each(threads, IntStream.range(0, stretches).boxed().toList(), i -> {
            Fingerprint print = new Fingerprint();
            for (String file : files.subList(i * STRETCH, Math.min(files.size(), (i + 1) * STRETCH))) {
                print.add(file);
                try {
                    print.add(FileStamp.of(site.resolve(file)));
                } catch (NoSuchFileException e) {
                    print.add(null);
                }
            }
            prints[i] = print.value();
        });
        return Fingerprint.of(Arrays.asList(prints));
    }
}
