package org.chancery.config;

import java.util.List;
import java.util.stream.Stream;

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
 *   history:
 *     - {what: merged with amina-okelo, reason: one office and one year, by: A. Librarian, on: 2026-02-01}
 * - name: Amina Okello
 *   id: amina-okello-2
 *   articles: [2021/choir.txt]
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
 * @param articles files or ids of the articles in which the names mean this person; where there are any, the names mean
 *     somebody else in all other articles
 * @param history what was decided about the person, why, by whom and when
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
        List<String> articles,
        List<Decision> history,
        At at) {

    /**
     * An office held.
     *
     * @param title the office
     * @param from EDTF date, or empty
     * @param to EDTF date, or empty
     */
    public record Tenure(String title, String from, String to) {}

    /**
     * What a person decided.
     *
     * @param what what was done, such as {@code merged with a-okello}
     * @param reason why, or empty
     * @param by who, or empty
     * @param on when, EDTF, or empty
     */
    public record Decision(String what, String reason, String by, String on) {}

    /** Makes an entry that holds for all articles and has no history. */
    public PersonEntry(
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
        this(name, id, variants, offices, same, notSame, ignore, formerIds, sameAs, List.of(), List.of(), at);
    }

    /** Returns this entry with what another says about the same person added; the name and the id stay. */
    public PersonEntry with(PersonEntry other) {
        List<String> names = joined(joined(variants, List.of(other.name)), other.variants);
        List<String> ids = other.id.isEmpty() ? List.of() : List.of(other.id);
        return new PersonEntry(
                name,
                id,
                names,
                joined(offices, other.offices),
                joined(same, other.same),
                joined(notSame, other.notSame),
                ignore,
                joined(joined(formerIds, ids), other.formerIds),
                joined(sameAs, other.sameAs),
                joined(articles, other.articles),
                joined(history, other.history),
                at);
    }

    private static <T> List<T> joined(List<T> own, List<T> more) {
        return Stream.concat(own.stream(), more.stream()).distinct().toList();
    }

    public PersonEntry {
        variants = List.copyOf(variants);
        offices = List.copyOf(offices);
        same = List.copyOf(same);
        notSame = List.copyOf(notSame);
        formerIds = List.copyOf(formerIds);
        sameAs = List.copyOf(sameAs);
        articles = List.copyOf(articles);
        history = List.copyOf(history);
    }
}
