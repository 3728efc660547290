package org.chancery.read;

/** The formats articles are saved in. */
enum Format {
    /** Text as it is. */
    PLAIN {
        @Override
        Page read(String decoded, String path) {
            return PlainReader.read(decoded, path);
        }
    };

    /** Reads a decoded file of this format. */
    abstract Page read(String decoded, String path);

    /** Returns the format of a file by its name and, where that does not tell, by its text. */
    static Format of(String path, String decoded) {
        return PLAIN;
    }
}
