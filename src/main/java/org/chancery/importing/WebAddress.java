package org.chancery.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Addresses of the web. */
final class WebAddress {

    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref", "cmpid");
    private static final int LONGEST = 1000;

    private WebAddress() {}

    /** Returns whether this is an address of a page of the web. */
    static boolean is(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        return (small.startsWith("http://") || small.startsWith("https://"))
                && address.length() <= LONGEST
                && address.chars().noneMatch(c -> c <= ' ' || c == 0x7F || c == '"' || c == '<' || c == '>');
    }

    /**
     * Returns what two addresses of one page have in common: no scheme, no fragment, no words that only tell where a reader
     * came from.
     */
    static String key(String address) {
        int fragment = address.indexOf('#');
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        String bare = whole.substring(whole.indexOf("://") + 3);
        int query = bare.indexOf('?');
        String path = query < 0 ? bare : bare.substring(0, query);
        List<String> kept = new ArrayList<>();
        for (String pair : query < 0 ? new String[0] : bare.substring(query + 1).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
            if (!pair.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(pair);
            }
        }
        int slash = path.indexOf('/');
        String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
        String rest = slash < 0 ? "" : path.substring(slash);
        while (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return (host.startsWith("www.") ? host.substring("www.".length()) : host)
                + rest
                + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }
}
