package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Part;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;
import org.chancery.parse.people.Word.Shape;
import org.chancery.read.FrontMatter;

/** Finds the candidates of an article line by line and weighs them by what the line tells. */
final class LineReader {

    private static final int HEAD_LINES = 8;
    private static final Set<Role> UNREAD = EnumSet.of(Role.FRONT_MATTER, Role.MASTHEAD, Role.REFERENCE_LABEL);

    private final WordReader reader;

    LineReader(Lexicon lexicon) {
        this.reader = new WordReader(lexicon);
    }

    /** Returns the candidates of the kept lines in order of the text. */
    List<Candidate> read(Layout layout) {
        List<Candidate> all = new ArrayList<>();
        int number = 0;
        char[] text = layout.text().toCharArray();
        frontMatter(layout, text, all);
        List<List<Word>> words = new ArrayList<>();
        List<Line> kept = new ArrayList<>();
        for (Line line : layout.lines()) {
            if (line.role().kept() && !UNREAD.contains(line.role())) {
                kept.add(line);
                words.add(reader.read(text, line.range()));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            List<Candidate> found = line(number++, kept.get(i), words.get(i));
            Originals.add(found, words.get(i));
            found.addAll(Initials.find(i, words.get(i)));
            found.sort(Comparator.comparing(Candidate::range));
            alone(found, words, i, kept.get(i));
            all.addAll(found);
        }
        return all;
    }

    private void frontMatter(Layout layout, char[] text, List<Candidate> all) {
        for (FrontMatter.Field field : layout.frontMatter().fields()) {
            Part part = Credits.partOf(field.key());
            boolean people = field.key().equals("people") || field.key().equals("persons");
            if (part == null && !people) {
                continue;
            }
            for (FrontMatter.Value value : field.values()) {
                if (value.range().isEmpty()) {
                    continue;
                }
                List<Word> words = reader.read(text, value.range());
                for (Candidate c : new NameFinder().find(-1, words, false)) {
                    Context.weigh(c);
                    c.part = part;
                    c.weak = false;
                    c.tell(4, "front-matter");
                    all.add(c);
                }
            }
        }
    }

    private static List<Candidate> line(int number, Line line, List<Word> words) {
        int colon = Labels.colon(words);
        boolean credit = line.role() == Role.BYLINE || line.role() == Role.CREDIT || Credits.opensCredit(words);
        if (line.role() == Role.SOURCE_LINE) {
            return source(number, words);
        }
        List<Candidate> found = new ArrayList<>();
        NameFinder finder = new NameFinder();
        if (colon > 0 && capitals(words.subList(0, colon))) {
            List<Word> label = words.subList(0, colon + 1);
            found.addAll(finder.find(number, label, true));
            found.forEach(Context::weigh);
            Labels.read(label, colon, line.role() == Role.QUESTION, found);
            List<Word> rest = words.subList(colon + 1, words.size());
            List<Candidate> others = finder.find(number, rest, false);
            weigh(rest, others);
            found.addAll(others);
            return found;
        }
        found.addAll(finder.find(number, words, capitals(words) || credit));
        weigh(words, found);
        if (line.role() == Role.DATE_LINE) {
            found.removeIf(c -> !Credits.beforeDate(c));
            return found;
        }
        Labels.read(words, colon, line.role() == Role.QUESTION, found);
        if (line.role() == Role.BYLINE) {
            found.stream().filter(c -> c.part == null && !c.single()).forEach(c -> {
                c.part = Part.AUTHOR;
                c.tell(3, "byline");
            });
        }
        return found;
    }

    /** Reads the line that tells the source: outlets look like names there, so that only editors and those named elsewhere count. */
    private static List<Candidate> source(int number, List<Word> words) {
        List<Candidate> found = new NameFinder().find(number, words, false);
        weigh(words, found);
        found.removeIf(c -> c.single() || c.blocked);
        for (Candidate c : found) {
            Word colon = c.word(c.from - 1);
            boolean credit = c.part != null && colon != null && colon.mark(':');
            c.part = credit ? c.part : null;
            c.weak = !credit;
            c.evidence = credit ? c.evidence : 0;
        }
        return found;
    }

    private static void weigh(List<Word> words, List<Candidate> found) {
        found.forEach(Context::weigh);
        Appositions.behind(found);
        Credits.read(words, found);
        for (int i = 1; i < found.size(); i++) {
            Candidate before = found.get(i - 1);
            Candidate c = found.get(i);
            if (c.from != before.to + 2 || before.blocked) {
                continue;
            }
            Word link = words.get(c.from - 1);
            Word preposition = before.word(before.from - 1);
            if (link.key().equals("and")
                    && preposition != null
                    && NamedAfter.leadsToPlace(preposition)
                    && before.evidence < Roster.ENOUGH
                    && c.titles.isEmpty()) {
                c.evidence -= 1.5;
            }
            if (link.key().equals("and") || link.mark('&') || link.mark(',')) {
                c.evidence += Math.max(0, Math.min(1, (before.evidence - 1) / 3));
                if (!before.titles.isEmpty() && plural(before.titles.get(0)) && !c.blocked) {
                    c.titles.addAll(before.titles);
                    c.tell(2, "title-in-plural");
                }
            }
        }
    }

    /** Returns whether a title is of several people: {@code Ministers}, not {@code Mrs}. */
    private static boolean plural(String title) {
        return title.length() > 4 && title.endsWith("s") && !title.endsWith("ss");
    }

    /** Takes a name that fills a line near the head for the author, or for who speaks where an office follows. */
    private static void alone(List<Candidate> found, List<List<Word>> words, int i, Line line) {
        if (found.size() != 1 || i == 0 || i > HEAD_LINES || line.role() == Role.LIST_ITEM) {
            return;
        }
        Candidate c = found.get(0);
        if (c.single() || c.blocked || c.from != 0 || c.to != c.words.size() - 1 || c.words != words.get(i)) {
            return;
        }
        if (i + 1 < words.size() && !words.get(i + 1).isEmpty() && office(words.get(i + 1))) {
            c.weak = false;
            List<Word> next = words.get(i + 1);
            c.titles.add(next.get(0).key());
            OfficePhrase office = OfficePhrase.startingAt(next, 0, next.size());
            c.office = office == null ? null : office.range(next);
            c.tell(2.5, "name-above-office");
        } else if (c.part == null && line.role() != Role.HEADLINE && line.role() != Role.HEADING && !c.weak) {
            c.part = Part.AUTHOR;
            c.tell(1.5, "name-alone");
        }
    }

    private static boolean office(List<Word> words) {
        return words.size() < 8
                && (words.get(0).is(Lexicon.OFFICE) || words.get(0).is(Lexicon.MODIFIER))
                && words.stream().anyMatch(word -> word.is(Lexicon.OFFICE));
    }

    private static boolean capitals(List<Word> words) {
        int caps = 0;
        int small = 0;
        for (Word word : words) {
            if (word.type() == Shape.CAPS) {
                caps++;
            } else if (word.letters() && word.type() != Shape.INITIAL && word.length() > 2) {
                small++;
            }
        }
        return caps > 0 && caps >= 3 * small;
    }
}
