package org.chancery.train.authority;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.AuthorityNames;
import org.chancery.gazetteer.AuthorityOffice;

/**
 * One row of the source: one office of one person.
 *
 * @param name name in the source's form
 * @param wikidata Wikidata id, or empty
 * @param likelyWikidata Wikidata id that the source may only have inferred from a namesake, or empty
 * @param office the office
 * @param kind what kind of office that is
 * @param country country code, or empty
 * @param from first year, or 0
 * @param to last year, or 0
 * @param attested whether the years only bound when the office is attested
 * @param aliases other forms of the name
 * @param origin key of the source
 */
record Row(
        String name,
        String wikidata,
        String likelyWikidata,
        String office,
        AuthorityOffice kind,
        String country,
        int from,
        int to,
        boolean attested,
        List<String> aliases,
        String origin) {

    private static final int LONGEST_OFFICE = 80;
    private static final List<String> STYLES = List.of(
            "general",
            "gen",
            "chairman",
            "marshal",
            "madam",
            "mme",
            "mrs",
            "mr",
            "mir",
            "dr",
            "brig",
            "col",
            "lt",
            "adm");

    static Row of(String line) {
        String[] f = line.split("\t", -1);
        List<String> aliases = new ArrayList<>();
        for (String alias : f[6].split("\\|")) {
            String plain = name(alias);
            if (isName(plain) && AuthorityNames.tokens(plain).size() > 1) {
                aliases.add(plain);
            }
        }
        String office = office(f[2]);
        boolean attested = f[4].startsWith("[") || f[5].startsWith("[");
        int from = year(f[4]);
        int to = year(f[5]);
        boolean turned = attested && from > 0 && to > 0 && to < from;
        boolean certain = f[7].startsWith("wd-");
        return new Row(
                name(f[0]),
                certain ? f[1] : "",
                certain ? "" : f[1],
                office,
                AuthorityOffice.of(office),
                f[3],
                turned ? to : from,
                turned ? from : to,
                attested,
                aliases,
                f[7]);
    }

    /** Returns whether the row names a person well enough to be of use. */
    boolean isUsable() {
        int words = AuthorityNames.tokens(name).size();
        return isName(name)
                && (words > 1 || !origin.equals("ungdc") && kind.isHighest())
                && (from > 0 || to > 0 || kind != AuthorityOffice.OTHER);
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0)) && name.charAt(0) != '\'') {
            return false;
        }
        List<String> words = AuthorityNames.tokens(name);
        return !words.isEmpty() && !STYLES.contains(words.get(0)) && words.size() <= 7;
    }

    private static String name(String written) {
        return written.strip()
                .replace('–', '-')
                .replace('—', '-')
                .replace(", Jr", " Jr")
                .replace(", Sr", " Sr")
                .replace('\u2019', '\'');
    }

    private static String office(String written) {
        String office = written.strip()
                .replace('\u2019', '\'')
                .replace("Foregn", "Foreign")
                .replaceFirst("^In \\d{4}, ", "")
                .replaceFirst(" \\(U\\.S\\. Department of State\\)$", "");
        if (office.length() > LONGEST_OFFICE) {
            int cut = office.lastIndexOf(' ', LONGEST_OFFICE);
            int comma = office.lastIndexOf(',', LONGEST_OFFICE);
            office = office.substring(0, comma > 20 ? comma : cut > 0 ? cut : LONGEST_OFFICE);
        }
        return office;
    }

    private static int year(String edtf) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < edtf.length() && digits.length() < 4; i++) {
            if (Character.isDigit(edtf.charAt(i))) {
                digits.append(edtf.charAt(i));
            } else if (digits.length() > 0) {
                return 0;
            }
        }
        return digits.length() == 4 ? Integer.parseInt(digits.toString()) : 0;
    }
}
