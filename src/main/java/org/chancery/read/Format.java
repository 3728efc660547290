package org.chancery.read;

/** The formats articles are saved in. */
enum Format {
    /** Text as it is. */
    PLAIN {
        @Override
        Page read(String decoded, FrontMatterBlock front) {
            return PlainReader.read(decoded, front);
        }
    },
    /** Markdown. */
    MARKDOWN {
        @Override
        Page read(String decoded, FrontMatterBlock front) {
            return MarkdownReader.read(decoded, front);
        }
    };

    /** Reads a decoded file of this format. */
    abstract Page read(String decoded, FrontMatterBlock front);

    /** Returns the format of a file by its name and, where that does not tell, by its text. */
    static Format of(String path, String decoded, FrontMatterBlock front) {
        return switch (ArchiveScanner.ending(path)) {
            case "md", "markdown" -> MARKDOWN;
            default -> MarkdownSigns.areIn(decoded, front.end(), front.end() > front.start()) ? MARKDOWN : PLAIN;
        };
    }
}
