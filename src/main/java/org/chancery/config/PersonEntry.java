package org.chancery.config;

import java.util.List;

/**
 * One entry of {@code _people.yaml}.
 *
 * <pre>{@code
 * - name: Amina Okello
 *   id: amina-okello
 *   variants: [A. Okello, Okello Amina]
 *   offices:
 *     - title: Foreign Minister
 *       from: 2019-05
 *       to: 2023
 *     - Member of Parliament
 *   same: [amina-okelo]
 *   not-same: [James Okello]
 *   former-ids: [a-okello]
 *   same-as: https://www.wikidata.org/entity/Q42
 * - name: State House
 *   ignore: true
 * }</pre>
 *
 * @param name usual name
 * @param id id to keep, or empty for the slug of the name
 * @param variants other forms of the name that mean this person
 * @param offices offices held
 * @param same ids or names of identities that are this person too
 * @param notSame ids or names of identities that are not this person
 * @param ignore whether the name is no person at all
 * @param formerIds ids that this person had and that lead here
 * @param sameAs addresses elsewhere, such as {@code https://www.wikidata.org/entity/Q15031}
 * @param at where the entry stands
 */
public record PersonEntry(
        String name,
        String id,
        List<String> variants,
        List<Tenure> offices,
        List<String> same,
        List<String> notSame,
        boolean ignore,
        List<String> formerIds,
        List<String> sameAs,
        At at) {

    /**
     * An office held.
     *
     * @param title the office
     * @param from EDTF date, or empty
     * @param to EDTF date, or empty
     */
    public record Tenure(String title, String from, String to) {}

    public PersonEntry {
        variants = List.copyOf(variants);
        offices = List.copyOf(offices);
        same = List.copyOf(same);
        notSame = List.copyOf(notSame);
        formerIds = List.copyOf(formerIds);
        sameAs = List.copyOf(sameAs);
    }
}
