package org.chancery.parse.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks from titles the offices and ranks that tell two bearers of one family name apart. */
final class Greatness {

    private static final Map<String, String> GREAT = Map.ofEntries(
            Map.entry("president", "president"),
            Map.entry("prime", "premier"),
            Map.entry("premier", "premier"),
            Map.entry("pm", "premier"),
            Map.entry("chancellor", "chancellor"),
            Map.entry("king", "king"),
            Map.entry("queen", "queen"),
            Map.entry("secretary", "secretary"),
            Map.entry("senator", "senator"),
            Map.entry("sen", "senator"),
            Map.entry("colonel", "colonel"),
            Map.entry("col", "colonel"),
            Map.entry("ambassador", "ambassador"),
            Map.entry("governor", "governor"),
            Map.entry("mayor", "mayor"),
            Map.entry("pope", "pope"));

    private Greatness() {}

    /** Returns the great offices among folded titles, equal ones by one name. */
    static Set<String> of(List<String> titles) {
        Set<String> found = new HashSet<>();
        for (String title : titles) {
            String great = GREAT.get(title);
            if (great != null) {
                found.add(great);
            }
        }
        if (found.contains("president") && titles.contains("vice")) {
            found.remove("president");
            found.add("vice-president");
        }
        return found;
    }
}
