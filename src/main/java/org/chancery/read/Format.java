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
    },
    /** A saved page of the web. */
    HTML {
        @Override
        Page read(String decoded, FrontMatterBlock front) {
            return HtmlReader.read(decoded, front);
        }
    };

    /** Reads a decoded file of this format. */
    abstract Page read(String decoded, FrontMatterBlock front);

    /** Returns the format of a file by its name and, where that does not tell, by its text. */
    static Format of(String path, String decoded, FrontMatterBlock front) {
        return switch (ArchiveScanner.ending(path)) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm" -> HTML;
            default -> byText(decoded, front);
        };
    }

    private static Format byText(String decoded, FrontMatterBlock front) {
        if (HtmlReader.isHtml(decoded, front.end())) {
            return HTML;
        }
        boolean keyed = front.end() > front.start();
        return MarkdownSigns.areIn(decoded, front.end(), keyed) ? MARKDOWN : PLAIN;
    }
}
