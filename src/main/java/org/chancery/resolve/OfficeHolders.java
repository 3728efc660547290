package org.chancery.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.gazetteer.Authority;

/**
 * The holders of offices by the words of their names. Each is taken apart once, however many archives or articles are looked
 * at. Safe for several threads.
 */
final class OfficeHolders {

    private final Authority authority;
    private final Map<Integer, OfficeHolder> byLine = new ConcurrentHashMap<>();
    private final Map<String, List<OfficeHolder>> byToken = new ConcurrentHashMap<>();

    OfficeHolders(Authority authority) {
        this.authority = authority;
    }

    /** Returns everybody in whose name or one of its variants this folded word stands, in the order of the list. */
    List<OfficeHolder> withToken(String token) {
        List<OfficeHolder> known = byToken.get(token);
        if (known != null) {
            return known;
        }
        List<OfficeHolder> found = Arrays.stream(authority.withToken(token))
                .mapToObj(line -> byLine.computeIfAbsent(line, l -> new OfficeHolder(authority, l)))
                .toList();
        if (!found.isEmpty()) {
            // only words of the list are kept, so that memory does not grow with the articles
            byToken.put(token, found);
        }
        return found;
    }
}
