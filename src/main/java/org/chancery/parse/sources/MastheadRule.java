package org.chancery.parse.sources;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.gazetteer.Outlet;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** The publisher's name by itself, or beside the date or the page's title. */
final class MastheadRule implements SourceRule {

    /** A page names itself a few times; more names are a list. */
    private static final int MOST = 6;

    private static final Pattern EDITION = Pattern.compile(
            "[ -]+(?:english|international|online|web|internet)[ -](?:page|edition|service|version|site)\\b.*$| online$",
            Pattern.CASE_INSENSITIVE);

    /** {@code CMN Cable Meridian Network}, {@code The Hill Post English Page}: the name without short form and edition. */
    private static String bareName(String name) {
        String own = EDITION.matcher(name).replaceFirst("");
        int blank = own.indexOf(' ');
        boolean initials = blank >= 2 && own.substring(0, blank).equals(Words.initials(own.substring(blank + 1)));
        return initials ? own.substring(blank + 1) : own;
    }

    @Override
    public void read(Layout layout, Findings findings) {
        int seen = 0;
        boolean government = false;
        for (Line line : layout.lines()) {
            boolean bare = line.role() == Role.KICKER && MinistryNames.isBare(layout.text(line));
            String whole = bare ? MinistryNames.complete(layout.text(line), line, layout, findings.names()) : "";
            if (bare && findings.names().known(whole).isPresent() && !MinistryNames.isBare(whole)) {
                findings.add(line.range(), whole, SourceRef.Kind.PUBLISHER, "masthead");
            }
            if (line.role() != Role.MASTHEAD) {
                government = false;
            } else if (seen++ < MOST) {
                String words = line.label() == null
                        ? layout.text(line)
                        : layout.sheet().text(line.label());
                Optional<Outlet> known = findings.names().known(Words.unwrapped(words));
                if (government && known.isEmpty()) {
                    continue; // one of its departments
                }
                government = known.isPresent() && known.get().kind().equals("government");
                if (findings.names().country(MinistryNames.withoutOf(words)).isPresent()) {
                    continue; // stands over or under the name of its ministry
                }
                String own = bareName(Words.unwrapped(words));
                String name = MinistryNames.complete(own, line, layout, findings.names());
                findings.add(
                        new Range(line.range().start(), line.range().end()),
                        name,
                        SourceRef.Kind.PUBLISHER,
                        "masthead");
            }
        }
    }
}
