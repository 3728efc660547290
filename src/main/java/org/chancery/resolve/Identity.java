package org.chancery.resolve;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.config.PersonEntry;
import org.chancery.gazetteer.AuthorityOffice;
import org.chancery.gazetteer.AuthorityPerson;
import org.jspecify.annotations.Nullable;

/** One person while it is being worked out who they are: where they are seen and why that is one person. */
final class Identity {

    /**
     * Why a person of an article is this one.
     *
     * @param rule name of the rule
     * @param confidence 0 to 1
     */
    record Link(String rule, double confidence) {}

    final Map<Sighting, Link> sightings = new LinkedHashMap<>();
    final Set<String> countries = new HashSet<>();
    final Set<AuthorityOffice> kinds = EnumSet.noneOf(AuthorityOffice.class);
    final Set<String> companions = new HashSet<>();
    final Set<String> files = new HashSet<>();
    final Set<Doubt> doubts = new TreeSet<>();
    final Set<String> evidence = new TreeSet<>();
    /** Forms of the name that a person or the authority list gives. */
    final Set<String> stated = new TreeSet<>();

    /** Full forms in the texts, and short ones that no full form explained, by their words. */
    private final Map<String, NameForm> full = new LinkedHashMap<>();

    private final Map<String, NameForm> brief = new LinkedHashMap<>();

    int firstYear = Integer.MAX_VALUE;
    int lastYear;
    /** Whether it is known by a full name, from the text or from the authority list. */
    boolean complete;

    @Nullable
    AuthorityPerson authority;

    @Nullable
    PersonEntry entry;

    String name = "";
    String id = "";

    void add(Sighting sighting, String rule, double confidence) {
        sightings.put(sighting, new Link(rule, confidence));
        countries.addAll(sighting.setting().countries());
        kinds.addAll(sighting.kinds());
        companions.addAll(sighting.setting().companions());
        files.add(sighting.setting().file());
        if (sighting.setting().year() > 0) {
            firstYear = Math.min(firstYear, sighting.setting().year());
            lastYear = Math.max(lastYear, sighting.setting().year());
        }
        complete |= sighting.local().complete();
        if (sighting.local().complete()) {
            full.putIfAbsent(sighting.form().text(), sighting.form());
            sighting.local().variants().forEach(variant -> full.computeIfAbsent(variant, NameForm::of));
        } else {
            brief.putIfAbsent(sighting.form().text(), sighting.form());
        }
    }

    /** Takes over everything of another identity that is the same person. */
    void absorb(Identity other) {
        other.sightings.forEach((sighting, link) -> add(sighting, link.rule(), link.confidence()));
        doubts.addAll(other.doubts);
        evidence.addAll(other.evidence);
        stated.addAll(other.stated);
        complete |= other.complete;
        if (authority == null) {
            authority = other.authority;
        }
        if (entry == null) {
            entry = other.entry;
        }
    }

    /** Returns the forms of the name, complete ones from the texts first, then stated ones, then short ones. */
    List<NameForm> forms() {
        Map<String, NameForm> forms = new LinkedHashMap<>(full);
        stated.forEach(form -> forms.computeIfAbsent(form, NameForm::of));
        if (authority != null) {
            forms.computeIfAbsent(authority.name(), NameForm::of);
        }
        brief.forEach(forms::putIfAbsent);
        return List.copyOf(forms.values());
    }

    /** Returns the file it is first seen in by path, which does not change when articles are added behind it. */
    String anchor() {
        return sightings.keySet().stream()
                .map(sighting -> sighting.setting().file())
                .min(String::compareTo)
                .orElse("");
    }
}
