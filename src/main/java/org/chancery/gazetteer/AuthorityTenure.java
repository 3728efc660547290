package org.chancery.gazetteer;

/**
 * An office held.
 *
 * @param title the office in the words of the source
 * @param kind what kind of office that is
 * @param country ISO 3166-1 alpha-2 code of the state served, {@code XO} for an organisation, or empty
 * @param from first year, or 0 where not known
 * @param to last year, or 0 where not known or still in office
 * @param attested whether the years are only those in which the office is attested; the true term is longer
 */
public record AuthorityTenure(String title, AuthorityOffice kind, String country, int from, int to, boolean attested) {

    private static final int MARGIN = 3;
    private static final int OPEN = 20;

    /**
     * Returns how well a year fits the term: 2 inside it, 1 where it is only attested near it or the end is not known,
     * 0 where the year is not known or the term has no years, -1 outside.
     *
     * @param year a year, or 0 where not known
     */
    public int fits(int year) {
        if (year == 0 || (from == 0 && to == 0)) {
            return 0;
        }
        int first = from > 0 ? from : to - OPEN;
        int last = to > 0 ? to : from + OPEN;
        if (attested) {
            if (year < first - MARGIN || year > last + MARGIN) {
                return -1;
            }
            return year >= first && year <= last ? 2 : 1;
        }
        if (year < first || year > last) {
            return -1;
        }
        return from > 0 && to > 0 ? 2 : 1;
    }
}
