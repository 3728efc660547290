package org.chancery.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files that records carry with them, on the disk as long as this is open; a file of the archive goes before them. */
final class CarriedTexts implements Closeable {

    private final Map<String, Path> files = new HashMap<>();
    private final Path folder;

    private CarriedTexts(Path folder) {
        this.folder = folder;
    }

    /** Unpacks those that the folder of articles does not have. */
    static CarriedTexts of(RecordShards records, Path articles) throws IOException {
        CarriedTexts texts = new CarriedTexts(Files.createTempDirectory("chancery-texts"));
        for (String path : records.carried()) {
            if (!Files.exists(articles.resolve(path))) {
                Path file = texts.folder.resolve(Integer.toString(texts.files.size()));
                texts.files.put(path, Files.write(file, records.bytes(path)));
            }
        }
        return texts;
    }

    /** Returns where each file is, by its path in the archive. */
    Map<String, Path> files() {
        return Map.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        for (Path file : files.values()) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
