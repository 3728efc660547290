package org.chancery.parse.sources;

import java.util.List;
import java.util.Locale;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/**
 * The first item of the menu at the head of a page is often the site's name: {@code CNA   |   Top Stories}. Words such as
 * {@code National} name sections as well as papers; those count only where the page names itself so elsewhere.
 */
final class MenuNameRule implements SourceRule {

    /** Further down a menu names other sites as well. */
    private static final int REACH = 5;

    private static final int LONGEST_NAME = 5;

    /** The way to the first page of a site. */
    private static final List<String> HOMES = List.of(
            "home",
            "accueil",
            "inicio",
            "início",
            "portada",
            "startseite",
            "beranda",
            "anasayfa",
            "ana sayfa",
            "trang chủ",
            "hjem",
            "hem",
            "etusivu",
            "strona główna",
            "úvod",
            "главная",
            "почетна",
            "αρχική",
            "首页");

    @Override
    public void read(Layout layout, Findings findings) {
        int seen = 0;
        for (Line line : layout.lines()) {
            if (line.role() == Role.NOTICE && seen == 0) {
                continue; // the way past the menu
            }
            if (++seen > REACH || line.role() == Role.PARAGRAPH) {
                return;
            }
            if (line.rule().equals("name-of-edition") && line.label() != null) {
                findings.add(line.label(), layout.sheet().text(line.label()), SourceRef.Kind.PUBLISHER, "masthead");
            } else if (line.role() == Role.MENU || line.role() == Role.BREADCRUMB) {
                read(layout, line, seen == 1, findings);
            }
        }
    }

    private static void read(Layout layout, Line line, boolean top, Findings findings) {
        String text = layout.text(line);
        int end = 0;
        while (end < text.length() && "|>»·[\t".indexOf(text.charAt(end)) < 0 && !text.startsWith("  ", end)) {
            end++;
        }
        Range name =
                Words.trimmed(layout.text(), line.range().start(), line.range().start() + end);
        if (name.length() < 2) {
            return;
        }
        String words = layout.sheet().text(name);
        Outlets outlets = findings.names().outlets();
        boolean confirmed = isConfirmed(layout, line, words);
        if (HOMES.contains(words.toLowerCase(Locale.ROOT)) || outlets.isCommonWord(words) && !confirmed) {
            return;
        }
        boolean known = findings.addKnown(name, words, SourceRef.Kind.PUBLISHER, "menu-name");
        boolean likely = top && line.role() == Role.MENU && outlets.looksLikeOutlet(words);
        boolean ministry = top && MinistryNames.isBare(words);
        boolean beforeHome = top && end < text.length() && isName(words) && isHome(text.substring(end));
        boolean institution = top && end < text.length() && isName(words) && Words.isInstitution(words);
        if (!known && (likely || confirmed || ministry || beforeHome || institution)) {
            String full = MinistryNames.complete(words, line, layout, findings.names());
            findings.add(name, full, SourceRef.Kind.PUBLISHER, "menu-name");
        }
    }

    /** Returns whether what follows in a menu begins with the way to the first page. */
    private static boolean isHome(String rest) {
        int from = 0;
        while (from < rest.length() && !Character.isLetter(rest.charAt(from))) {
            from++;
        }
        String next = rest.substring(from).toLowerCase(Locale.ROOT);
        for (String home : HOMES) {
            boolean opens = next.startsWith(home);
            if (opens && (next.length() == home.length() || !Character.isLetter(next.charAt(home.length())))) {
                return true;
            }
        }
        return false;
    }

    /** Two to five words, each with a capital. */
    private static boolean isName(String words) {
        String[] parts = words.split(" ");
        if (parts.length < 2 || parts.length > LONGEST_NAME) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || Character.isLowerCase(part.charAt(0)) && part.length() > 3) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the page gives the name again in its copyright line or as its masthead. */
    private static boolean isConfirmed(Layout layout, Line menu, String words) {
        String name = SourceNames.bare(words);
        if (name.length() < 4) {
            return false;
        }
        for (Line line : layout.lines()) {
            boolean names =
                    switch (line.role()) {
                        case COPYRIGHT, MASTHEAD, DATE_LINE, SOURCE_LINE -> true;
                        case NOTICE, MENU -> name.indexOf(' ') > 0;
                        default -> false;
                    };
            if (names && !line.equals(menu) && SourceNames.contains(layout.text(line), name)) {
                return true;
            }
        }
        return false;
    }
}
