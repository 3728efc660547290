package org.chancery.config;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the {@code _*.yaml} files of an archive. */
public final class ConfigReader {

    /**
     * Reads those of the files that are there.
     *
     * @param articles the folder {@code articles/}
     * @throws ConfigException if one has an unknown key, a wrong type or is no YAML
     * @throws IOException if one cannot be read from the disk
     */
    public ArchiveConfig read(Path articles) throws IOException, ConfigException {
        return ArchiveConfig.NONE;
    }
}
