package org.chancery.resolve;

import java.util.List;
import org.chancery.gazetteer.Authority;
import org.chancery.gazetteer.AuthorityPerson;
import org.jspecify.annotations.Nullable;

/** A holder of offices with the forms of the name taken apart. The offices are read when they are first asked for. */
final class OfficeHolder {

    private final Authority authority;
    private final int line;
    private final List<NameForm> forms;
    private @Nullable AuthorityPerson person;

    /**
     * Takes the names of a holder apart.
     *
     * @param line the holder's line in the list
     */
    OfficeHolder(Authority authority, int line) {
        this.authority = authority;
        this.line = line;
        this.forms = authority.names(line).stream().map(NameForm::of).toList();
    }

    int line() {
        return line;
    }

    /** Returns the forms of the name, the usual one first. */
    List<NameForm> forms() {
        return forms;
    }

    /** Returns the person. Two threads that ask at once may each read the list; what they get is the same. */
    AuthorityPerson person() {
        AuthorityPerson known = person;
        if (known == null) {
            known = authority.person(line);
            person = known;
        }
        return known;
    }
}
