package org.chancery.parse.names;

/**
 * A made-up person's name.
 *
 * @param full the whole name
 * @param brief the short form of later mentions, such as the family name
 * @param given the given name
 * @param family the part that is written in capitals in lists
 */
record MadeUpName(String full, String brief, String given, String family) {

    /** Returns the whole name with the family name in capitals. */
    String withFamilyInCapitals() {
        return full.replace(family, CaseVariants.upper(family));
    }
}
