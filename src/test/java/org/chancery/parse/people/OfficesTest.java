package org.chancery.parse.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Office;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.ParsedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which office the words of a sentence give to whom. */
class OfficesTest {

    static Stream<String> cases() {
        return MarkedCase.resource("/people/offices.tsv").lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsOfficesOfASentence(String line) {
        int tab = line.indexOf('\t');
        String wanted = line.substring(tab + 1);
        ParsedArticle read = MarkedCase.parsed("A day in brief\n\nMay 4, 2019\n\n" + line.substring(0, tab) + "\n");
        List<String> got = new ArrayList<>();
        for (LocalPerson person : read.people()) {
            for (Office office : person.offices()) {
                got.add(person.name() + "=" + office.title());
            }
        }
        assertThat(String.join(";", got)).as(line.substring(0, tab)).isEqualTo(wanted);
    }
}
