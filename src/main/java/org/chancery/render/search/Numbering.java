package org.chancery.render.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.link.Chronology;
import org.chancery.model.Article;
import org.chancery.model.PartialDate;

/**
 * The numbers by which the index calls articles. They ascend with the date of publication; articles without a date come
 * first. Each month has a stretch of numbers of its own with room left over, and an article's place in it follows from
 * its day and id, so that one article more or less moves hardly any other.
 */
final class Numbering {

    /** Longest month and the day 0 of an article whose day is not known. */
    private static final int DAYS = 32;

    private final List<Month> months = new ArrayList<>();
    private int space;

    /**
     * A stretch of numbers.
     *
     * @param name the month or year as in EDTF, or {@code undated}
     * @param start its first number
     * @param room how many numbers it has
     * @param articles the articles in order
     */
    record Month(String name, int start, int room, List<Numbered> articles) {}

    /**
     * An article with its number.
     *
     * @param article the article
     * @param slot its place in its month, 0 or more
     * @param number its number
     * @param day day of the month, or 0 where it is not known
     */
    record Numbered(Article article, int slot, int number, int day) {}

    Numbering(List<Article> articles) {
        Map<Integer, List<Article>> groups = new TreeMap<>();
        for (Article article : articles) {
            groups.computeIfAbsent(key(article), key -> new ArrayList<>()).add(article);
        }
        groups.forEach((key, group) -> {
            int room = room(group.size());
            months.add(new Month(name(key), space, room, numbered(group, room, space)));
            space += room;
        });
    }

    /** Returns the months in order. */
    List<Month> months() {
        return months;
    }

    /** Returns the number above all. */
    int space() {
        return Math.max(1, space);
    }

    private static int key(Article article) {
        Integer year = Chronology.year(article);
        return year == null ? -1 : year * 13 + Chronology.month(article);
    }

    private static String name(int key) {
        if (key < 0) {
            return "undated";
        }
        String year = digits(key / 13, 4);
        return key % 13 == 0 ? year : year + "-" + digits(key % 13, 2);
    }

    private static String digits(int number, int width) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, width - plain.length())) + plain;
    }

    /** Returns a power of two, or one and a half of it, that is at most about seven tenths full. */
    private static int room(int articles) {
        int room = 2;
        while (room * 7L < articles * 10L) {
            int half = Integer.highestOneBit(room);
            room = room == half ? room + room / 2 : half * 2;
        }
        return room;
    }

    private static List<Numbered> numbered(List<Article> group, int room, int start) {
        List<Article> sorted = group.stream()
                .sorted(Comparator.comparingLong(Numbering::place).thenComparing(Article::id))
                .toList();
        int[] slots = new int[sorted.size()];
        int next = 0;
        for (int i = 0; i < slots.length; i++) {
            long home = (place(sorted.get(i)) * room / DAYS) >>> 32;
            slots[i] = (int) Math.max(next, home);
            next = slots[i] + 1;
        }
        int end = room;
        for (int i = slots.length - 1; i >= 0 && slots[i] >= end; i--) {
            slots[i] = --end;
        }
        List<Numbered> numbered = new ArrayList<>(slots.length);
        for (int i = 0; i < slots.length; i++) {
            Article article = sorted.get(i);
            numbered.add(new Numbered(article, slots[i], start + slots[i], day(article)));
        }
        return numbered;
    }

    /** Returns the day with 32 bits of the id's hash behind it. */
    private static long place(Article article) {
        return ((long) day(article) << 32) | (TermHash.of(article.id()) & 0xFFFFFFFFL);
    }

    private static int day(Article article) {
        PartialDate date = article.published().date();
        if (date == null || Chronology.month(article) == 0) {
            return 0;
        }
        int month = "2000-01".length();
        boolean named = date.edtf().length() > month + 1 && date.edtf().charAt(month) == '-';
        return named ? date.earliest().getDayOfMonth() : 0;
    }
}
