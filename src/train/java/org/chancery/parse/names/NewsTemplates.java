package org.chancery.parse.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up short news from templates: captions, credits, lists of delegates, speakers' labels, datelines, headlines. */
final class NewsTemplates {

    private static final int PEOPLE = 5;

    private final List<String> templates = new ArrayList<>();
    private final Map<String, List<String>> vocabulary = new TreeMap<>();
    private final NameMaker maker;

    NewsTemplates(BufferedReader templates, BufferedReader vocabulary, NameMaker maker) throws IOException {
        this.maker = maker;
        StringBuilder text = new StringBuilder();
        for (String line = templates.readLine(); line != null; line = templates.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank() && text.length() > 0) {
                this.templates.add(text.toString());
                text.setLength(0);
            } else if (!line.isBlank()) {
                text.append(line).append('\n');
            }
        }
        this.templates.add(text.toString());
        for (String line = vocabulary.readLine(); line != null; line = vocabulary.readLine()) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                this.vocabulary.put(
                        line.substring(0, tab), List.of(line.substring(tab + 1).split("\\|", -1)));
            }
        }
    }

    /** Returns a text of one to four templates. */
    LabelledText next(Random random, double weight) {
        LabelledText.Builder builder = new LabelledText.Builder();
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            fill(templates.get(random.nextInt(templates.size())), builder, random);
        }
        return builder.build(weight);
    }

    private void fill(String template, LabelledText.Builder builder, Random random) {
        List<MadeUpName> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(maker.next(random));
        }
        int done = 0;
        while (true) {
            int open = template.indexOf('{', done);
            if (open < 0) {
                builder.add(template.substring(done));
                return;
            }
            builder.add(template.substring(done, open));
            int close = template.indexOf('}', open);
            put(template.substring(open + 1, close), people, builder, random);
            done = close + 1;
        }
    }

    private void put(String key, List<MadeUpName> people, LabelledText.Builder builder, Random random) {
        boolean noName = key.charAt(0) == '=';
        String what = noName ? key.substring(1) : key;
        if (Character.isDigit(what.charAt(0))) {
            String name = form(people.get(what.charAt(0) - '1'), what.substring(1));
            if (noName) {
                builder.add(name);
            } else {
                builder.name(name);
            }
        } else if (what.startsWith("initials")) {
            builder.name(initials(people.get(what.charAt(8) - '1').full()));
        } else if (vocabulary.containsKey(what)) {
            builder.add(pick(what, random));
        } else {
            String lower = what.toLowerCase(java.util.Locale.ROOT);
            builder.add(CaseVariants.upper(pick(lower, random)));
        }
    }

    private String pick(String kind, Random random) {
        List<String> words = vocabulary.get(kind);
        return words.get(random.nextInt(words.size()));
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ .]+", -1)) {
            if (!word.isEmpty() && letters.length() < 4) {
                letters.append(Character.toUpperCase(word.charAt(0))).append('.');
            }
        }
        return letters.toString();
    }

    private static String form(MadeUpName name, String how) {
        return switch (how) {
            case "s" -> name.brief();
            case "f" -> name.given();
            case "U" -> CaseVariants.upper(name.full());
            case "S" -> CaseVariants.upper(name.brief());
            case "g" -> Scripts.greek(name.full());
            case "c" -> Scripts.cyrillic(name.full());
            case "h" -> Scripts.chinese(name.full());
            case "P" -> name.withFamilyInCapitals();
            default -> name.full();
        };
    }
}
