package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.config.ConfigException;
import org.chancery.render.Output;
import org.chancery.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person sees while at work is, byte for byte, what a clean build makes; and so is what is written. The number of
 * random edits is the system property {@code chancery.edits}.
 */
class LiveSiteTest {

    private static final int EDITS = Integer.getInteger("chancery.edits", 10);
    private static final List<String> PEOPLE =
            List.of("Ana Marova", "Tomas Belling", "Ruth Okonjo", "Ivan Petrov", "Ivan Petroff");
    private static final List<String> PLACES = List.of("Geneva", "Vienna", "Cairo", "Tokyo");

    @TempDir
    Path folder;

    private final Random random = new Random(20250311);
    private final List<Path> articles = new ArrayList<>();
    private LiveSite site;
    private int made;

    @BeforeEach
    void begin() throws IOException, UsageException {
        for (int i = 0; i < 6; i++) {
            add();
        }
        site = new LiveSite(folder, BuildPlaces.of(folder, null, null), 2);
    }

    @AfterEach
    void end() throws IOException {
        site.close();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text() {
        String who = one(PEOPLE);
        String place = one(PLACES);
        return "Talks in " + place + "\n\n" + place + ", " + (1 + random.nextInt(28)) + " March "
                + (2019 + random.nextInt(4)) + " - Foreign Minister " + who + " met Ambassador " + one(PEOPLE) + " in "
                + one(PLACES) + " on Tuesday.\n\n\u201cWe agree,\u201d " + who + " said.\n";
    }

    private void add() throws IOException {
        Path file = folder.resolve("articles/" + (2019 + made % 3) + "/story-" + made++ + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
        articles.add(file);
    }

    private void edit(int kind) throws IOException {
        switch (kind) {
            case 0 -> add();
            case 1 -> Files.delete(articles.remove(random.nextInt(articles.size())));
            case 2 -> {
                Path from = articles.remove(random.nextInt(articles.size()));
                articles.add(Files.move(from, from.resolveSibling("renamed-" + made++ + ".txt")));
            }
            case 3 -> {
                Files.writeString(folder.resolve("articles/petrov.txt"), "Ivan Petrov met Ivan Petroff in Oslo.\n");
                Files.writeString(
                        folder.resolve("articles/_people.yaml"), "- name: Ivan Petrov\n  variants: [Ivan Petroff]\n");
            }
            case 4 ->
                Files.writeString(
                        folder.resolve("articles/_topics.yaml"),
                        "- name: Round " + made + "\n  phrases: [Foreign Minister, Ambassador]\n");
            case 5 -> {
                Path template = folder.resolve("templates/parts/items.peb");
                Files.createDirectories(template.getParent());
                Files.writeString(
                        template,
                        "{% for i in items %}<li><a href=\"{{ i.href }}\">{{ i.title }}</a> " + made++
                                + "</li>{% endfor %}");
            }
            default -> Files.writeString(one(articles), text());
        }
    }

    private void look() throws IOException, ConfigException {
        site.look(new Timings());
    }

    private static byte[] bytes(Output.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    /** Builds what stands in the folder without any memory, and leaves the list of addresses as it was. */
    private Map<String, String> clean(int step) throws IOException {
        Path permalinks = folder.resolve("articles/_permalinks.yaml");
        byte[] before = Files.exists(permalinks) ? Files.readAllBytes(permalinks) : null;
        Path other = folder.resolve("clean-" + step);
        StringWriter err = new StringWriter();
        int status = Chancery.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                folder.toString(),
                "--no-cache",
                "-o",
                other.toString());
        assertThat(status).as(err.toString()).isZero();
        if (before == null) {
            Files.deleteIfExists(permalinks);
        } else {
            Files.write(permalinks, before);
        }
        return files(other);
    }

    private void assertShown(Map<String, String> expected) throws IOException {
        for (Map.Entry<String, String> file : expected.entrySet()) {
            if (!file.getKey().equals("manifest.sha256")) {
                Output.Content content = site.find(file.getKey());
                assertThat(content).as(file.getKey()).isNotNull();
                assertThat(Sha256.of(bytes(Objects.requireNonNull(content))))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void everyEditShowsAndWritesWhatACleanBuildMakes() throws IOException, ConfigException {
        for (int step = 0; step < EDITS; step++) {
            look();
            Map<String, String> expected = clean(step);
            assertShown(expected);
            // now and then a person goes on before the folder is written
            if (step % 3 != 2) {
                assertThat(site.write()).isNotNull();
                assertThat(files(folder.resolve("site"))).as("step " + step).isEqualTo(expected);
            }
            edit(step % 8);
        }
    }

    @Test
    void anotherBuildFindsWhatThePreviewRead() throws IOException, ConfigException {
        look();
        site.write();
        StringWriter err = new StringWriter();
        Chancery.run(new PrintWriter(new StringWriter()), new PrintWriter(err), "build", folder.toString());
        assertThat(err.toString()).contains("(0 written, 0 deleted)");
    }

    @Test
    void aPageThatIsGoneIsNotShownFromTheFolder() throws IOException, ConfigException {
        look();
        site.write();
        Path gone = articles.get(0);
        String address = "articles/"
                + folder.resolve("articles")
                        .relativize(gone)
                        .toString()
                        .replaceAll("[/\\\\]", "-")
                        .replace(".txt", ".html");
        assertThat(site.find(address)).isNotNull();
        Files.delete(gone);
        look();
        assertThat(folder.resolve("site/" + address)).exists();
        Output.Content moved = site.find(address);
        assertThat(moved == null || !new String(bytes(moved), StandardCharsets.UTF_8).contains("We agree"))
                .isTrue();
        assertThat(site.isMine(address)).isTrue();
        assertThat(site.isMine("photo.jpg")).isFalse();
    }

    @Test
    void aWrongDecisionLeavesWhatIsShown() throws IOException, ConfigException {
        look();
        Output.Content home = site.find("index.html");
        Files.writeString(folder.resolve("articles/_people.yaml"), "- nom: Ivan\n");
        assertThatThrownBy(this::look).isInstanceOf(ConfigException.class);
        assertThat(site.find("index.html")).isSameAs(home);
    }
}
