package org.chancery.parse.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.gazetteer.Outlet;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;

/** The sources found so far in one article, each once. */
final class Findings {

    /** Reviews whose names are those of sections: beside another publisher they are the section. */
    private static final Set<String> SECTIONS = Set.of("foreign-policy", "foreign-affairs", "world-politics");

    private final Layout layout;
    private final SourceNames names;
    private final List<SourceRef> found = new ArrayList<>();

    Findings(Layout layout, SourceNames names) {
        this.layout = layout;
        this.names = names;
    }

    SourceNames names() {
        return names;
    }

    /** Returns whether some source of this kind was found. */
    boolean has(SourceRef.Kind kind) {
        return found.stream().anyMatch(s -> s.kind() == kind);
    }

    boolean hasPublisher() {
        return found.stream().anyMatch(s -> s.kind() != SourceRef.Kind.REFERENCE);
    }

    /** Adds the outlet that words name; returns whether it is on a list. */
    boolean addKnown(Range range, String words, SourceRef.Kind kind, String rule) {
        Optional<Outlet> outlet = names.known(words);
        outlet.ifPresent(known -> add(known, SourceNames.printed(known, words), range, kind, rule));
        return outlet.isPresent();
    }

    /** Adds the outlet that words name, known or not. */
    void add(Range range, String words, SourceRef.Kind kind, String rule) {
        if (addKnown(range, words, kind, rule)) {
            return;
        }
        String name = SourceNames.calm(words.replaceAll("\\s+", " ").strip());
        String id = names.outlets().slug(name);
        if (!id.isEmpty()) {
            put(new SourceRef(id, name, kind, layout.sheet().toSpan(range), rule));
        }
    }

    /** Adds a known outlet; an agency stays one wherever it is named, save as a reference. */
    void add(Outlet outlet, Range range, SourceRef.Kind kind, String rule) {
        add(outlet, outlet.name(), range, kind, rule);
    }

    private void add(Outlet outlet, String name, Range range, SourceRef.Kind kind, String rule) {
        SourceRef.Kind part = kind == SourceRef.Kind.REFERENCE
                ? kind
                : outlet.isAgency()
                        ? SourceRef.Kind.AGENCY
                        : kind == SourceRef.Kind.AGENCY
                                        && !outlet.kind().isEmpty()
                                        && !outlet.kind().equals("broadcaster")
                                ? SourceRef.Kind.PUBLISHER
                                : kind;
        put(new SourceRef(outlet.id(), name, part, layout.sheet().toSpan(range), rule));
    }

    private void put(SourceRef source) {
        boolean again = found.stream()
                .anyMatch(s -> s.id().equals(source.id())
                        || bare(s.name()).equals(bare(source.name()))
                        || source.name().length() >= 2 && source.name().equals(Words.initials(s.name())));
        if (!again) {
            found.add(source);
        }
    }

    private String bare(String name) {
        String slug = names.outlets().slug(name);
        return slug.startsWith("the-") ? slug.substring(4) : slug;
    }

    List<SourceRef> list() {
        List<SourceRef> sorted = new ArrayList<>(found);
        if (sorted.stream().filter(s -> s.kind() == SourceRef.Kind.PUBLISHER).count() > 1) {
            sorted.removeIf(s -> SECTIONS.contains(s.id()));
        }
        sorted.sort(Comparator.comparingInt(
                s -> s.kind() == SourceRef.Kind.PUBLISHER ? 0 : s.kind() == SourceRef.Kind.AGENCY ? 1 : 2));
        return List.copyOf(sorted);
    }
}
