package org.chancery.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.text.Fingerprint;

/** Tells one version of the program from another, so that nothing kept by an older one is used. */
public final class Program {

    private Program() {}

    /**
     * Returns a fingerprint of the program, of what is plugged into it, and of the Java it runs on: of the jar's size and time, or of those of all its
     * files where it is not packed. The same program unpacked twice may have two fingerprints; two programs never share
     * one.
     *
     * @throws IOException if the program cannot find itself on the disk
     */
    public static Fingerprint.Value version() throws IOException {
        Fingerprint print = new Fingerprint();
        print.add(System.getProperty("java.runtime.version"));
        // what is plugged in stands beside the program on the class path
        for (String jar : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (jar.endsWith(".jar") && Files.isRegularFile(Path.of(jar))) {
                print.add(jar).add(FileStamp.of(Path.of(jar)));
            }
        }
        Path place;
        try {
            place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("the program cannot find itself on the disk", e);
        }
        if (Files.isRegularFile(place)) {
            return print.add(FileStamp.of(place)).value();
        }
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                print.add(place.relativize(file).toString()).add(FileStamp.of(file));
            }
        }
        return print.value();
    }
}
