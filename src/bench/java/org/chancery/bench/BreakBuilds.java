package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.cli.Chancery;

/**
 * Breaks builds and looks whether the site is whole each time, the former one or the new one, and whether the next build
 * mends all: builds killed at random moments, two builds at once, a disk that fills, folders that may not be written.
 *
 * <pre>java -cp target/chancery.jar src/bench/java/org/chancery/bench/BreakBuilds.java FOLDER [KILLS]</pre>
 *
 * FOLDER takes everything that is made. The disk that fills is a small one in memory, which only root may mount, and the
 * folders are tried as the user nobody; where that cannot be, it is said. Ends with 1 if any site was broken.
 */
final class BreakBuilds {

    private static final int PAIRS = 20;
    private static final int FILLINGS = 40;
    private static final List<String> LOCKED =
            List.of("site", "site/people", "site/articles", "site/data", ".", "articles", ".chancery");

    private final Path work;
    private final Path archive;
    private final Path out;
    private final Path site;
    private final Random random = new Random(20240611);
    private int broken;
    private int edits;
    private String told = "";

    private BreakBuilds(Path work) {
        this.work = work;
        this.archive = work.resolve("archive");
        this.out = work.resolve("out");
        this.site = out.resolve("site");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        BreakBuilds program = new BreakBuilds(Path.of(args[0]).toAbsolutePath());
        program.begin();
        program.kills(args.length > 1 ? Integer.parseInt(args[1]) : 200);
        program.pairs();
        program.disk();
        program.permissions();
        System.out.println("broken: " + program.broken);
        System.exit(program.broken == 0 ? 0 : 1);
    }

    private void begin() throws IOException {
        delete(work);
        Files.createDirectories(archive.resolve("articles"));
        Files.createDirectories(out);
        // a few articles, so that the moments at which files are put in place are a good part of a build
        try (Stream<Path> walk = Files.walk(Path.of("articles"))) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path file : files.subList(0, 12)) {
                Files.copy(file, archive.resolve("articles").resolve(file.getFileName()));
            }
        }
        build(site);
        requireWhole(site, "the first build");
    }

    /** Changes one article, takes one away and adds another, so that many pages change. */
    private void edit() throws IOException {
        edits++;
        Path one = archive.resolve("articles/edited.txt");
        Files.writeString(
                one,
                "Leaders meet in Oslo, round " + edits + "\n\nOSLO, 3 May 2024 - Foreign Minister Ana Marova"
                        + " of Round" + edits + " met Ambassador Karel Novy in Oslo on Friday.\n");
        Files.deleteIfExists(archive.resolve("articles/added-" + (edits - 1) + ".txt"));
        Files.copy(one, archive.resolve("articles/added-" + edits + ".txt"), StandardCopyOption.REPLACE_EXISTING);
    }

    private int run(String... words) {
        StringWriter err = new StringWriter();
        int status = Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
        told = err.toString();
        return status;
    }

    private boolean build(Path where) {
        return run("build", archive.toString(), "-o", where.toString()) == 0;
    }

    private void requireWhole(Path where, String when) {
        if (run("check", "--manifest", where.toString()) != 0) {
            complain("after " + when);
        }
    }

    private void complain(String what) {
        broken++;
        System.out.println("BROKEN " + what + "\n" + told);
    }

    private Process start(List<String> before, Path folder, Path where) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.cli.Chancery",
                "build",
                folder.toString(),
                "-o",
                where.toString()));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
    }

    private void kills(int count) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        start(List.of(), archive, out.resolve("other")).waitFor();
        long whole = System.nanoTime() - begin;
        delete(out.resolve("other"));
        int killed = 0;
        int writing = 0;
        for (int n = 1; n <= count; n++) {
            edit();
            if (n % 5 == 0) {
                delete(archive.resolve(".chancery"));
            }
            boolean there = n % 7 != 0;
            if (!there) {
                delete(site);
            }
            Process child = start(List.of(), archive, site);
            Path next = out.resolve(".site.building/next");
            if (n % 2 == 0) {
                child.waitFor((long) (random.nextDouble() * whole), TimeUnit.NANOSECONDS);
            } else {
                while (child.isAlive() && !Files.exists(next)) {
                    child.waitFor(1, TimeUnit.MILLISECONDS);
                }
                child.waitFor((long) (random.nextDouble() * whole / 4), TimeUnit.NANOSECONDS);
            }
            child.destroyForcibly();
            killed += child.waitFor() == 137 ? 1 : 0;
            writing += Files.exists(out.resolve(".site.building")) ? 1 : 0;
            if (there || Files.exists(site)) {
                requireWhole(site, "kill " + n);
            }
            if (!build(site)) {
                complain("the build after kill " + n + " failed");
            }
            requireWhole(site, "the build after kill " + n);
            requireAlone(out, "kill " + n);
        }
        requireClean("all kills");
        System.out.printf(
                "%d builds of about %d ms: %d killed before their end, %d of them while the site was made; broken so"
                        + " far: %d%n",
                count, whole / 1_000_000, killed, writing, broken);
    }

    private void requireAlone(Path folder, String when) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> left = list.filter(one -> !one.endsWith("site") && !one.endsWith("filler"))
                    .toList();
            if (!left.isEmpty()) {
                told = left.toString();
                complain("left behind after " + when);
            }
        }
    }

    private void requireClean(String when) throws IOException {
        Path clean = work.resolve("clean");
        run("build", archive.toString(), "-o", clean.toString(), "--no-cache");
        if (!Files.readString(clean.resolve("manifest.sha256"))
                .equals(Files.readString(site.resolve("manifest.sha256")))) {
            complain("after " + when + " the site is not that of a clean build");
        }
        delete(clean);
    }

    private void pairs() throws IOException, InterruptedException {
        for (int n = 0; n < PAIRS; n++) {
            edit();
            Process one = start(List.of(), archive, site);
            one.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
            edit();
            Process two = start(List.of(), archive, site);
            if (one.waitFor() != 0 | two.waitFor() != 0) {
                told = Files.readString(work.resolve("log"));
                complain("one of two builds at once failed");
            }
            requireWhole(site, "two builds at once");
        }
        build(site);
        requireClean("two builds at once");
        System.out.println(PAIRS + " pairs of builds at once; broken so far: " + broken);
    }

    private void disk() throws IOException, InterruptedException {
        Path disk = Files.createDirectories(work.resolve("disk"));
        long bytes;
        try (Stream<Path> walk = Files.walk(site)) {
            bytes = walk.mapToLong(file -> file.toFile().length() + 8192).sum();
        }
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + bytes * 3, "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        if (mount.waitFor() != 0) {
            System.out.println("no disk could be mounted: the disk that fills was not tried");
            return;
        }
        int met = 0;
        Path there = disk.resolve("site");
        if (!build(there)) {
            complain("the first build on the disk failed");
        }
        for (int n = 1; n <= FILLINGS; n++) {
            edit();
            Files.deleteIfExists(disk.resolve("filler"));
            long free = disk.toFile().getUsableSpace();
            try {
                Files.write(disk.resolve("filler"), new byte[(int) (free - free * (FILLINGS - n) / FILLINGS / 4)]);
            } catch (IOException full) {
                // as full as it can be
                met += 0;
            }
            met += build(there) ? 0 : 1;
            requireWhole(there, "the disk was full, " + n);
        }
        Files.deleteIfExists(disk.resolve("filler"));
        edit();
        if (!build(there)) {
            complain("the build after the disk was full failed");
        }
        requireWhole(there, "the build after the disk was full");
        requireAlone(disk, "the disk was full");
        new ProcessBuilder("umount", disk.toString()).start().waitFor();
        System.out.println(
                FILLINGS + " builds on a small disk, " + met + " of them met its end; broken so far: " + broken);
    }

    private void permissions() throws IOException, InterruptedException {
        List<String> nobody = List.of("setpriv", "--reuid=nobody", "--clear-groups");
        Path home = Files.createTempDirectory("chancery-nobody");
        copy(archive.resolve("articles"), home.resolve("articles"));
        if (shell("chown", "-R", "nobody", home.toString()) != 0
                || start(nobody, home, home.resolve("site")).waitFor() != 0) {
            told = Files.readString(work.resolve("log"));
            System.out.println("the folder that may not be written was not tried: " + told);
            return;
        }
        int failed = 0;
        for (String folder : LOCKED) {
            edit();
            delete(home.resolve("articles/edited.txt"));
            Files.copy(archive.resolve("articles/edited.txt"), home.resolve("articles/edited.txt"));
            shell("chown", "-R", "nobody", home.resolve("articles").toString());
            shell("chmod", "a-w", home.resolve(folder).toString());
            failed += start(nobody, home, home.resolve("site")).waitFor() == 0 ? 0 : 1;
            requireWhole(home.resolve("site"), folder + " could not be written");
            shell("chmod", "-R", "u+w", home.toString());
            if (start(nobody, home, home.resolve("site")).waitFor() != 0) {
                told = Files.readString(work.resolve("log"));
                complain("the build after " + folder + " could not be written failed");
            }
            requireWhole(home.resolve("site"), "the build after " + folder + " could not be written");
        }
        delete(home);
        System.out.println(LOCKED.size() + " folders that may not be written, " + failed
                + " of them stopped the build; broken so far: " + broken);
    }

    private static int shell(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
