package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

    private final Authority authority = Gazetteer.shipped().authority();

    private List<AuthorityPerson> withToken(String token) {
        return Arrays.stream(authority.withToken(token))
                .mapToObj(authority::person)
                .toList();
    }

    private List<AuthorityPerson> named(String name) {
        return withToken(AuthorityNames.tokens(name).get(0)).stream()
                .filter(p -> AuthorityNames.fold(p.name()).equals(AuthorityNames.fold(name)))
                .toList();
    }

    @Test
    void findsAPersonByAnyWordOfTheNameAndOfAVariant() {
        assertThat(withToken("brezhnev")).extracting(AuthorityPerson::name).contains("Leonid Brezhnev");
        assertThat(withToken("chou")).extracting(AuthorityPerson::name).contains("Zhou Enlai");
        assertThat(withToken("nosuchname")).isEmpty();
    }

    @Test
    void tellsOfficesWithYearsAndCountry() {
        AuthorityPerson thatcher = named("Margaret Thatcher").get(0);
        assertThat(thatcher.tenures()).anySatisfy(t -> {
            assertThat(t.kind()).isEqualTo(AuthorityOffice.PRIME_MINISTER);
            assertThat(t.country()).isEqualTo("GB");
            assertThat(t.fits(1985)).isEqualTo(2);
            assertThat(t.fits(2005)).isEqualTo(-1);
        });
    }

    @Test
    void keepsFatherAndSonApart() {
        assertThat(withToken("marcos").stream()
                        .filter(p -> p.tenures().stream()
                                .anyMatch(t -> t.kind() == AuthorityOffice.PRESIDENT
                                        && t.country().equals("PH")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void everyLineCanBeRead() {
        for (int line = 0; line < authority.size(); line++) {
            AuthorityPerson person = authority.person(line);
            assertThat(person.name()).isNotBlank();
            assertThat(person.tenures()).isNotEmpty();
            assertThat(authority.names(line))
                    .startsWith(person.name())
                    .hasSize(1 + person.variants().size());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Prime Minister,PRIME_MINISTER",
        "Deputy Prime Minister,DEPUTY_PRIME_MINISTER",
        "Vice President,VICE_PRESIDENT",
        "General Secretary of the Communist Party,PARTY_LEADER",
        "UN Secretary-General,SECRETARY_GENERAL",
        "Secretary of State,FOREIGN_MINISTER",
        "Minister of External Affairs,FOREIGN_MINISTER",
        "Assistant Secretary of State,DEPUTY_FOREIGN_MINISTER",
        "Chargé d'affaires,AMBASSADOR",
        "Foreign Ministry spokesperson,SPOKESPERSON",
        "Governor,OTHER"
    })
    void knowsTheKindOfAnOffice(String title, AuthorityOffice kind) {
        assertThat(AuthorityOffice.of(title)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Tô Lâm,to lam",
        "Pan Jin’e,pan jine",
        "Łukasz Wróbel,lukasz wrobel",
        "Kim Jong-un,kim jong un",
        "V.K. Singh,v k singh"
    })
    void foldsNames(String name, String folded) {
        assertThat(AuthorityNames.fold(name)).isEqualTo(folded);
    }
}
