package org.chancery.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.chancery.config.ArchiveConfig;
import org.chancery.config.ConfigException;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.read.ArchiveScanner;
import org.chancery.render.Output;
import org.chancery.serve.MadeFiles;
import org.chancery.write.BuildFolder;
import org.chancery.write.SiteStamp;
import org.chancery.write.SiteWriter;
import org.jspecify.annotations.Nullable;

/**
 * The site of an archive that a person works on. Between two looks it holds the lists, the records and what was written, so
 * that after an edit little is read anew; a page is made when it is asked for, and the site's folder is written after that.
 * What it writes is what {@code build} writes. Safe for several threads.
 */
final class LiveSite implements MadeFiles, Closeable {

    private final Path archive;
    private final BuildPlaces places;
    private final int jobs;
    private final LiveConfig configs;
    private final List<Lists> retired = new ArrayList<>();
    private final Object work = new Object();

    private @Nullable Lists lists;
    private volatile @Nullable Shown shown;
    private volatile long stands;
    private long looks;
    private volatile Set<String> written;
    private volatile boolean hurry;

    /**
     * Opens the site of an archive; nothing is read yet.
     *
     * @param jobs number of threads, 1 or more
     */
    LiveSite(Path archive, BuildPlaces places, int jobs) throws IOException {
        this.archive = archive;
        this.places = places;
        this.jobs = jobs;
        this.configs = new LiveConfig(places.articles());
        this.written = SiteStamp.files(places.site());
    }

    /**
     * What follows from the archive's own sources and topics: the lists with them, and the records read with the lists.
     *
     * @param texts a file of this program alone, in which the texts stand
     */
    private record Lists(ArchiveConfig config, Gazetteer gazetteer, Memory memory, Path texts) {

        boolean fit(ArchiveConfig other) {
            return config.sources().equals(other.sources()) && config.topics().equals(other.topics());
        }

        void drop() throws IOException {
            memory.close();
            Files.deleteIfExists(texts);
        }
    }

    /**
     * What is shown, with its files by their addresses.
     *
     * @param number its number, from 1
     */
    private record Shown(long number, ArchiveConfig config, SiteModel model, LiveFiles pages, Memory memory) {}

    /**
     * Looks at the archive; from then on what is asked for is as the archive is now. A folder that is being written is left
     * as it was.
     *
     * @param clock is told of each stage
     * @throws ConfigException if a file of decisions is wrong; the site stays as it was
     */
    SiteModel look(Timings clock) throws IOException, ConfigException {
        hurry = true;
        synchronized (work) {
            hurry = false;
            ArchiveConfig config = configs.read();
            Lists known = lists(config);
            clock.done("start");
            ArchiveScanner.Scan scan = ArchiveScanner.scan(places.articles(), config.publishedArticles());
            known.memory().forget(scan);
            Stages stages = new Stages(config, known.gazetteer(), known.memory(), jobs, null);
            SiteModel model = SiteModel.of(places, config, config.site(), stages, scan, clock);
            shown = new Shown(++looks, config, model, new LiveFiles(model), known.memory());
            lists = new Lists(known.config(), known.gazetteer(), known.memory().next(), known.texts());
            return model;
        }
    }

    private Lists lists(ArchiveConfig config) throws IOException {
        Lists known = lists;
        if (known != null && known.fit(config)) {
            return known;
        }
        if (known != null) {
            retired.add(known);
        }
        Path texts = Files.createTempFile("chancery", ".records");
        lists = new Lists(config, Gazetteer.with(config), Memory.lasting(archive, config, texts), texts);
        return lists;
    }

    /**
     * Writes what is shown into the site's folder.
     *
     * @return what came of it, or null where there was nothing to write, or a newer look is wanted first
     */
    SiteBuild.@Nullable Outcome write() throws IOException {
        synchronized (work) {
            Shown now = shown;
            if (now == null || hurry) {
                return null;
            }
            try (BuildFolder folder = BuildFolder.of(places.site(), () -> {});
                    Memory memory = now.memory().onDisk(archive, now.config())) {
                SiteWriter writer = new SiteWriter(folder, jobs);
                SiteBuild build =
                        new SiteBuild(places, now.config(), now.config().site(), writer, memory, new Timings());
                SiteBuild.Outcome outcome = build.write(now.model(), done -> requireQuiet());
                written = SiteStamp.files(places.site());
                stands = now.number();
                drop(retired);
                // the build may have written addresses; so the next look need not wait for them
                configs.read();
                return outcome;
            } catch (CancellationException newer) {
                return null;
            } catch (ConfigException e) {
                // the next look tells
                return null;
            }
        }
    }

    private void requireQuiet() {
        if (hurry) {
            throw new CancellationException();
        }
    }

    @Override
    public Output.@Nullable Content find(String address) throws IOException {
        Shown now = shown;
        // what is written is read again; to make it once more may be costly
        Output file = now == null ? null : now.pages().find(address, now.number() != stands);
        return file == null ? null : file.content();
    }

    @Override
    public boolean isMine(String address) {
        Shown now = shown;
        return now != null && now.number() != stands && written.contains(address);
    }

    private static void drop(List<Lists> unused) throws IOException {
        for (Lists one : unused) {
            one.drop();
        }
        unused.clear();
    }

    @Override
    public void close() throws IOException {
        hurry = true;
        synchronized (work) {
            if (lists != null) {
                retired.add(lists);
            }
            drop(retired);
        }
    }
}
