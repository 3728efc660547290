package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Range;
import org.jsoup.parser.Parser;

/** Words of a sheet, and what is left of their place in the file without mark-up. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&©]+");

    private Words() {}

    static List<Range> in(String text) {
        List<Range> words = new ArrayList<>();
        for (Matcher m = WORD.matcher(text); m.find(); ) {
            words.add(new Range(m.start(), m.end()));
        }
        return words;
    }

    /** Returns the letters of a stretch of a file: entities read, tags, marks and split words put together. */
    static String plain(String words) {
        return Parser.unescapeEntities(words.replaceAll("<script>.*?</script>|<[^>]*>", ""), false)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}&©]+", "");
    }
}
