package org.chancery.resolve;

import java.util.List;

/**
 * Articles that print nearly the same text.
 *
 * @param first id of the one known to be published first
 * @param others ids of the others, in order of date and path
 */
public record Reprints(String first, List<String> others) {

    public Reprints {
        others = List.copyOf(others);
    }
}
