package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.config.At;
import org.chancery.config.SourceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

    private static final Outlets SHIPPED = new Outlets(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TTXVN                           | Vietnam News Agency
        Thông tấn xã Việt Nam           | Vietnam News Agency
        A.A.P.                          | Australian Associated Press
        the associated press            | AP
        新华社                           | Xinhua
        ΑΠΕ-ΜΠΕ                         | ANA-MPA
        US Department of State          | U.S. Department of State
        European Union External Action  | European External Action Service
        FRANCE 24                       | France 24
        """)
    void oneOutletHasManyNames(String words, String name) {
        assertThat(SHIPPED.byName(words)).map(Outlet::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "cgtn.com, CGTN",
        "https://news.cgtn.com/news/2024-01-01/x.html, CGTN",
        "www.mofa.go.jp, Ministry of Foreign Affairs of Japan",
        "news.un.org/en, UN News",
        "press.un.org, UN Press",
        "www.un.org, United Nations",
        "eeas.europa.eu, European External Action Service"
    })
    void theLongestSuffixOfAHostCounts(String address, String name) {
        assertThat(SHIPPED.byHost(address)).map(Outlet::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "Aim", "air", "un", "", "Nobody's Paper", "example.org"})
    void commonWordsAndStrangersAreNoOutlets(String words) {
        assertThat(SHIPPED.byName(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rift Valley Herald", "SOUTH SEAS MAIL", "Le Matin du Fleuve", "Tiflis Messenger"})
    void namesOfPapersAreKnownByTheirWords(String name) {
        assertThat(SHIPPED.looksLikeOutlet(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press Release",
                "World News",
                "Department Press Briefing",
                "Opening Remarks",
                "he read the Herald",
                ""
            })
    void headingsAreNotTakenForPapers(String words) {
        assertThat(SHIPPED.looksLikeOutlet(words)).isFalse();
    }

    @Test
    void anArchivesOwnEntriesWin() {
        SourceEntry entry = new SourceEntry(
                "Our Agency",
                "ours",
                List.of("VNA"),
                List.of("vnanet.vn"),
                "agency",
                "VN",
                new At("_sources.yaml", 1, 1));
        Outlets outlets = new Outlets(List.of(entry));
        assertThat(outlets.byName("VNA")).map(Outlet::id).contains("ours");
        assertThat(outlets.byHost("vnanet.vn")).map(Outlet::id).contains("ours");
        assertThat(outlets.byName("TTXVN")).map(Outlet::id).contains("vna");
    }

    @Test
    void theListIsLargeAndSound() {
        List<Outlet> outlets = OutletTable.read();
        assertThat(outlets).hasSizeGreaterThan(300);
        Set<String> ids = new HashSet<>();
        for (Outlet outlet : outlets) {
            assertThat(ids.add(outlet.id())).as(outlet.id()).isTrue();
            assertThat(outlet.kind())
                    .isIn("agency", "newspaper", "broadcaster", "portal", "government", "organisation");
            assertThat(outlet.country()).matches("|[A-Z]{2}");
            assertThat(outlet.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
    }
}
