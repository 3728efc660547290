package org.chancery.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** An archive in which every file means harm. */
final class HostileArchive {

    private static final String[] GIVEN = {
        "Ana", "Bruno", "Clara", "Daniel", "Elena", "Farid", "Greta", "Hassan", "Irena", "Jonas"
    };
    private static final String[] FAMILY = {"Marova", "Belling", "Okonjo", "Novy", "Farrow"};

    private final Path articles;
    private final Path outside;
    private final Map<String, String> words = new LinkedHashMap<>();
    private int files;

    /** Makes one in a folder. */
    HostileArchive(Path folder) throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        outside = Files.createDirectories(folder.resolveSibling("outside"));
        Files.writeString(outside.resolve("secret.txt"), "The secret words of another folder.\n");
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            payload(i, Payloads.ALL.get(i));
        }
        configuration();
        encodings();
        shapes();
        names();
    }

    /** Returns what must be read on the page of an article, by the path of its file. */
    Map<String, String> words() {
        return words;
    }

    int files() {
        return files;
    }

    private void payload(int i, String p) throws IOException {
        String who = GIVEN[i % GIVEN.length] + " " + FAMILY[i / GIVEN.length];
        readable(
                "text/" + i + ".txt",
                p,
                "Minister visits " + p + " today\n\nOSLO, 3 May 2024 (" + p + ") - Foreign Minister "
                        + who + " met " + p + " on Friday near corridor " + letters(i) + ".\n\nPhoto: " + p + " (" + p
                        + "/AFP)\n\nSource: Observer " + letters(i) + "\n");
        readable(
                "quote/" + i + ".txt",
                p,
                "Envoys speak in Oslo\n\nBy " + p + "\n\nOSLO, 4 May 2024 - \u201C" + p
                        + " is welcome,\u201D Ambassador " + p + " Novy said.\n\nQ: " + p + "?\n\nA: " + p
                        + ".\n\nRead more: " + p + "\n");
        String y = Payloads.yaml(p);
        readable(
                "front/" + i + ".md",
                p,
                "---\ntitle: " + y + "\nauthor: " + y + "\nsource: " + y + "\nurl: " + y
                        + "\ntags: [" + y + "]\ndescription: " + y + "\nlanguage: " + y + "\n" + y + ": " + y
                        + "\n---\n\nEnvoys met in Oslo on 5 May 2024.\n");
        String e = Payloads.escaped(p);
        readable(
                "mark/" + i + ".md",
                p,
                "# Envoys " + e + "\n\n" + e + "\n\n![" + e + "](" + p + ")\n\n[words](" + p + " \"" + p + "\")\n\n<"
                        + p + ">\n\n" + p + "\n\n> " + p + "\n\n| a |\n|---|\n| " + p + " |\n\n[r]: " + p + "\n");
        readable(
                "page/" + i + ".html",
                p,
                "<!DOCTYPE html><html><head><title>Envoys " + e + "</title><meta name=author content=\""
                        + e + "\"></head><body onload=\"alert(0)\"><h1>Envoys " + e + "</h1>" + p + "<p class=\"" + e
                        + "\">" + e
                        + "</p><blockquote>" + e + "</blockquote><!--" + p + "--></body></html>\n");
        file(
                "data/" + i + ".html",
                "<html><head><title>Envoys meet</title><link rel=canonical href=\"" + e
                        + "\"><meta property=\"og:site_name\" content=\"" + e
                        + "\"><script type=\"application/ld+json\">{\"@type\":"
                        + "\"NewsArticle\",\"headline\":" + Payloads.yaml(p) + ",\"author\":{\"name\":"
                        + Payloads.yaml(p)
                        + "},\"publisher\":{\"name\":" + Payloads.yaml(p)
                        + "}}</script></head><body><h1>Envoys meet in Oslo</h1>"
                        + "<figure><img src=\"" + e + "\" alt=\"" + e + "\" title=\"" + e + "\"><figcaption>" + e
                        + "</figcaption></figure>"
                        + "<p><a href=\"" + e + "\">Envoys</a> met in Oslo on 6 May 2024.</p><q cite=\"" + e + "\">" + e
                        + "</q></body></html>\n");
        named("name/" + i + " " + p.replace('/', '|').replace("\0", ""), ".txt");
    }

    private static String letters(int i) {
        return "Q" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x";
    }

    /** A person, a topic, an outlet and a correction for each payload. */
    private void configuration() throws IOException {
        StringBuilder people = new StringBuilder();
        StringBuilder topics = new StringBuilder();
        StringBuilder sources = new StringBuilder();
        StringBuilder corrections = new StringBuilder();
        for (int i = 0; i < Payloads.ALL.size(); i++) {
            String p = Payloads.yaml(Payloads.ALL.get(i));
            people.append("- name: ")
                    .append(p)
                    .append("\n  variants: [\"")
                    .append(GIVEN[i % GIVEN.length])
                    .append(' ')
                    .append(FAMILY[i / GIVEN.length])
                    .append("\"]\n  offices: [")
                    .append(p)
                    .append("]\n");
            topics.append("- name: ")
                    .append(p)
                    .append("\n  definition: ")
                    .append(p)
                    .append("\n  phrases: [\"corridor ")
                    .append(letters(i))
                    .append("\"]\n");
            sources.append("- name: ")
                    .append(p)
                    .append("\n  variants: [\"Observer ")
                    .append(letters(i))
                    .append("\"]\n");
            if (i % 2 == 0) {
                corrections
                        .append("- article: quote/")
                        .append(i)
                        .append(".txt\n  field: title\n  value: ")
                        .append(p)
                        .append("\n  reason: ")
                        .append(p)
                        .append("\n  by: ")
                        .append(p)
                        .append("\n  on: 2026-01-02\n");
            }
        }
        write("_people.yaml", people.toString());
        write("_topics.yaml", topics.toString());
        write("_sources.yaml", sources.toString());
        write("_corrections.yaml", corrections.toString());
        String all = Payloads.yaml(String.join(" ", Payloads.ALL));
        write(
                "_site.yaml",
                "title: " + Payloads.yaml(Payloads.ALL.get(2)) + "\ndescription: " + all + "\nabout: [" + all
                        + "]\nlicence: " + all + "\nlanguage: en\n");
    }

    private void encodings() throws IOException {
        String p = Payloads.ALL.get(0);
        for (String charset : new String[] {
            "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "ISO-2022-JP", "Shift_JIS", "EUC-KR"
        }) {
            bytes(
                    "encoding/" + charset + ".txt",
                    ("\uFEFFMinister " + p + " in Oslo\n\nOSLO, 3 May 2024 - Envoys met.\n")
                            .getBytes(Charset.forName(charset)));
        }
        ByteArrayOutputStream wild = new ByteArrayOutputStream();
        wild.write("Envoys meet \u00E9 ".getBytes(StandardCharsets.UTF_8));
        wild.write(
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, (byte) 0xAF, (byte) 0xF5, (byte) 0xFF});
        wild.write(" in Oslo\n\nOSLO, 3 May 2024 - Envoys met.\n".repeat(20).getBytes(StandardCharsets.UTF_8));
        bytes("encoding/surrogates.txt", wild.toByteArray());
        bytes("encoding/nul.txt", "Envoys\0meet\0in Oslo <script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8));
        bytes(
                "encoding/escapes.txt",
                "\u001B[2J\u001B]0;title\u0007Envoys meet\n\nOSLO - Envoys met.\n".getBytes(StandardCharsets.UTF_8));
        bytes("encoding/picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        bytes("encoding/empty.txt", new byte[0]);
    }

    private void shapes() throws IOException {
        StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'j'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(9))
                    .append("]\n");
        }
        file("shape/aliases.txt", bomb + "title: *i\ntags: *i\nauthor: *i\n---\n\nEnvoys met in Oslo.\n");
        file("shape/more-aliases.txt", bomb + "tags: [" + "*i, ".repeat(50) + "]\n---\n\nEnvoys met in Oslo.\n");
        file(
                "shape/deep-yaml.txt",
                "---\ntitle: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\n\nEnvoys met in Oslo.\n");
        file("shape/tag.txt", "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\n\nEnvoys met in Oslo.\n");
        file("shape/deep.html", "<div>".repeat(20_000) + "Envoys met in Oslo.");
        file("shape/deep-quote.md", "> ".repeat(5_000) + "Envoys met in Oslo.\n");
        file("shape/deep-list.md", "- ".repeat(5_000) + "Envoys met in Oslo.\n");
        file("shape/brackets.md", "[".repeat(50_000) + "Envoys met in Oslo.\n");
        file("shape/line.txt", "Envoys met in Oslo and elsewhere. ".repeat(10_000));
        file("shape/word.txt", "Envoys\n\n" + "a".repeat(500_000));
        file("shape/lines.txt", "Envoys\n\n" + "a\n".repeat(20_000));
        file("shape/attributes.html", "<p " + "a=b ".repeat(50_000) + ">Envoys met in Oslo.</p>");
        file("shape/combining.txt", "Envoys meet a" + "\u0301".repeat(20_000) + "\n");
        bytes("shape/large.txt", new byte[9 * 1024 * 1024]);
    }

    /** Names that a disk, a host or a command line takes for something else. */
    private void names() throws IOException {
        for (String name : new String[] {
            "CON",
            "aux",
            "nul",
            "com1",
            "LPT9",
            "index",
            "404",
            "search",
            "..x",
            "-rf",
            "--help",
            "a b",
            "A B",
            "a-b",
            "%2e%2e%2f",
            "\u00E9t\u00E9",
            "e\u0301te\u0301",
            "\uFF41",
            "\u0130",
            "stra\u00DFe",
            "strasse",
            "\u202Egpj",
            "\u4E2D\u6587",
            "\u0645\u0635\u0631",
            "...",
            "tab\tname",
            "new\nline",
            "con.html",
            "x".repeat(200),
            "\uD83D\uDE00",
            "#fragment",
            "?query",
            "$(id)",
            "`id`",
            ";id",
            "*"
        }) {
            named("names/" + name, ".txt");
            if (name.length() < 3) {
                named("names/" + name, ".md");
            }
        }
        link("names/link.txt", outside.resolve("secret.txt"));
        link("names/folder", outside);
        link("names/passwd.txt", Path.of("/etc/passwd"));
        link("names/loop", articles);
        link("names/broken.txt", Path.of("nowhere.txt"));
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(articles.resolve(path), target);
        files++;
    }

    private void named(String path, String ending) throws IOException {
        String cut = path.length() > 120 && !path.contains("xxx") ? path.substring(0, 120) : path;
        try {
            file(
                    cut + ending,
                    "Envoys meet in " + cut.replaceAll("\\W", " ") + "\n\nOSLO, 3 May 2024 - Envoys met in Oslo.\n");
        } catch (InvalidPathException e) {
            // a disk that cannot hold such a name cannot be hurt by it
            files++;
        }
    }

    private void readable(String path, String payload, String text) throws IOException {
        words.put(path, payload);
        file(path, text);
    }

    private void file(String path, String text) throws IOException {
        bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, String text) throws IOException {
        file(path, text);
    }

    private void bytes(String path, byte[] bytes) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        files++;
    }
}
