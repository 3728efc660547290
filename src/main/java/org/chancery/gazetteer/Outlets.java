package org.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.config.SourceEntry;

/**
 * Outlets by name, variant and host. Safe for several threads.
 */
public final class Outlets {

    private final ReadAhead<Index> index;

    /** Makes the list from the shipped one and an archive's own entries, which win. */
    Outlets(List<SourceEntry> own) {
        List<SourceEntry> entries = List.copyOf(own);
        this.index = ReadAhead.of(() -> new Index(entries));
    }

    /**
     * Returns the outlet of this name or variant; case, accents, full stops and
     * a leading {@code The} do not matter, save that a short form in capitals such as {@code AIR} must be in capitals.
     */
    public Optional<Outlet> byName(String name) {
        if (name.isBlank() || name.length() > 90) {
            return Optional.empty();
        }
        String key = OutletNames.fold(name);
        Outlet outlet = index.get().names.get(key);
        return outlet == null || !OutletNames.mayMean(outlet, key, name) ? Optional.empty() : Optional.of(outlet);
    }

    /** Returns the outlet with this host or web address, the one with the longest matching suffix. */
    public Optional<Outlet> byHost(String address) {
        String host = host(address);
        Map<String, Outlet> hosts = index.get().hosts;
        for (int dot = 0; dot >= 0 && !host.isEmpty(); dot = host.indexOf('.')) {
            Outlet outlet = hosts.get(host);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int next = host.indexOf('.');
            if (next < 0) {
                break;
            }
            host = host.substring(next + 1);
        }
        return Optional.empty();
    }

    /** Returns whether a name that is on no list is built like an outlet's: {@code Rift Valley Herald}. */
    public boolean looksLikeOutlet(String name) {
        return OutletLooks.looksLike(name);
    }

    /**
     * Returns whether a name is one common word, such as {@code National} or {@code Monitor}, that names sections of
     * sites as well as papers.
     */
    public boolean isCommonWord(String name) {
        return OutletLooks.isCommonWord(name);
    }

    /** Returns the slug of an outlet's name. */
    public String slug(String name) {
        return OutletNames.slug(name);
    }

    /** Returns the foreign ministry of a country given by its ISO 3166-1 alpha-2 code. */
    public Optional<Outlet> foreignMinistry(String country) {
        return Optional.ofNullable(index.get().ministries.get(country));
    }

    /** Returns the number of outlets. */
    public int size() {
        return index.get().size;
    }

    private static String host(String address) {
        String host = address.strip().toLowerCase(Locale.ROOT);
        int scheme = host.indexOf("://");
        if (scheme >= 0) {
            host = host.substring(scheme + 3);
        }
        int end = 0;
        while (end < host.length() && "/?#: ".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        return host.substring(0, end);
    }

    private static final class Index {
        private final Map<String, Outlet> names = new HashMap<>();
        private final Map<String, Outlet> hosts = new HashMap<>();
        private final Map<String, Outlet> ministries = new HashMap<>();
        private final int size;

        Index(List<SourceEntry> own) {
            List<Outlet> shipped = OutletTable.read();
            for (Outlet outlet : shipped) {
                add(outlet, false);
            }
            for (SourceEntry entry : own) {
                String id = entry.id().isEmpty() ? OutletNames.slug(entry.name()) : entry.id();
                add(new Outlet(id, entry.name(), entry.variants(), entry.hosts(), entry.kind(), entry.country()), true);
            }
            size = shipped.size() + own.size();
        }

        private void add(Outlet outlet, boolean wins) {
            if (outlet.kind().equals("government") && OutletNames.isForeignMinistry(outlet.name())) {
                ministries.putIfAbsent(outlet.country(), outlet);
            }
            name(outlet.name(), outlet, wins);
            outlet.variants().forEach(variant -> name(variant, outlet, wins));
            for (String host : outlet.hosts()) {
                if (wins) {
                    hosts.put(host.toLowerCase(Locale.ROOT), outlet);
                } else {
                    hosts.putIfAbsent(host, outlet);
                }
            }
        }

        private void name(String name, Outlet outlet, boolean wins) {
            if (wins) {
                names.put(OutletNames.fold(name), outlet);
            } else {
                names.putIfAbsent(OutletNames.fold(name), outlet);
            }
        }
    }
}
