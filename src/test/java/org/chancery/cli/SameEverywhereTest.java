package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles come to the same bytes, whatever the machine is set to. */
class SameEverywhereTest {

    @TempDir
    Path folder;

    @Test
    void localeTimeZoneAndNumberOfThreadsChangeNothing() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("archive/articles"));
        Files.writeString(
                articles.resolve("INDIA.txt"),
                "TITLE IN CAPITALS: INDIA AND ISTANBUL\n\nISTANBUL, 3 May 2024 - Foreign Minister Ivan Ilic of INDIA said in"
                        + " 1977 and in the 1980s, and on 12 March, that 1,234 envoys had met.\n\n"
                        + "\u201CIt is so,\u201D Ambassador Irina Isik said.\n");
        Files.writeString(articles.resolve("undated.md"), "# Envoys meet\n\nIvan Ilic met Irina Isik in Cairo.\n");
        String expected = build("en", "US", "UTC", 1);
        assertThat(build("tr", "TR", "Pacific/Kiritimati", 8)).isEqualTo(expected);
        assertThat(build("ar", "EG", "Pacific/Pago_Pago", 2)).isEqualTo(expected);
        assertThat(build("th", "TH", "Asia/Kathmandu", 1)).isEqualTo(expected);
    }

    private String build(String language, String country, String zone, int jobs) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone time = TimeZone.getDefault();
        Path site = folder.resolve(language);
        StringWriter err = new StringWriter();
        try {
            Locale.setDefault(new Locale.Builder()
                    .setLanguage(language)
                    .setRegion(country)
                    .build());
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            int status = Chancery.run(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(err),
                    "build",
                    folder.resolve("archive").toString(),
                    "-o",
                    site.toString(),
                    "--no-cache",
                    "--jobs",
                    String.valueOf(jobs));
            assertThat(status).as(err.toString()).isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(time);
        }
        return Files.readString(site.resolve("manifest.sha256"));
    }
}
