package org.chancery.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code _sources.yaml}. */
final class SourcesFile {

    private static final List<String> KEYS = List.of("name", "id", "variants", "hosts", "kind", "country");
    private static final List<String> KINDS =
            List.of("agency", "newspaper", "broadcaster", "portal", "government", "organisation");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private SourcesFile() {}

    static List<SourceEntry> read(ConfigFile file) {
        List<SourceEntry> sources = new ArrayList<>();
        Once once = new Once("source");
        for (ConfigEntry entry : file.list(KEYS)) {
            SourceEntry source = source(entry);
            if (!source.name().isEmpty()) {
                once.check(entry, source.id(), source.name());
                sources.add(source);
            }
        }
        return sources;
    }

    private static SourceEntry source(ConfigEntry entry) {
        String country = entry.text("country");
        if (!country.isEmpty() && !COUNTRIES.contains(country) && !country.equals("XK")) {
            entry.bad(
                    "country",
                    "'" + country + "' is no country code of two capitals (ISO 3166-1)",
                    "Write VN, US, GB …");
        }
        List<String> hosts = entry.texts("hosts");
        for (String host : hosts) {
            if (!isHost(host)) {
                entry.bad("hosts", "'" + host + "' is no host name", "Write the part between // and /: example.org");
            }
        }
        return new SourceEntry(
                entry.required("name"),
                entry.id("id"),
                entry.texts("variants"),
                hosts,
                entry.oneOf("kind", KINDS),
                country,
                entry.at());
    }

    private static boolean isHost(String host) {
        return host.indexOf('.') > 0
                && host.chars().noneMatch(c -> c == '/' || c == ':' || c == '@' || Character.isWhitespace(c));
    }
}
