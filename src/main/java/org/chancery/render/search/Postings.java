package org.chancery.render.search;

import java.util.Arrays;

/** Collects the articles of one term with its positions in each, packed, as there are millions of them. */
final class Postings {

    /** A term that stands in a text this often matters more to it. */
    private static final int OFTEN = 3;

    /** So many positions are not kept of a word in nearly every article: it parts hardly a phrase from another. */
    private static final int MANY_POSITIONS = 50_000;

    private byte[] packed = new byte[8];
    private int length;
    private int articles;
    private long places;
    private int last = -1;
    private int field;
    private int[] positions = new int[2];
    private int count;

    /**
     * Takes up a place of the term.
     *
     * @param number the article's number; never less than that of the call before
     * @param position the term's place in it; within one article never less than that of the call before
     * @param where the field it stands in
     */
    void add(int number, int position, Field where) {
        if (number != last) {
            flush();
            varint(number - last);
            last = number;
            articles++;
        }
        field = Math.max(field, where.code());
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
        }
        positions[count++] = position;
    }

    /** Adds the places of the same term in articles whose numbers all lie above those taken up so far; returns this. */
    Postings followedBy(Postings later) {
        flush();
        later.flush();
        Cursor first = later.new Cursor();
        varint(first.next() - 1 - last);
        int rest = later.length - first.at;
        if (length + rest > packed.length) {
            packed = Arrays.copyOf(packed, Math.max(packed.length * 2, length + rest));
        }
        System.arraycopy(later.packed, first.at, packed, length, rest);
        length += rest;
        last = later.last;
        articles += later.articles;
        places += later.places;
        return this;
    }

    private void flush() {
        if (count == 0) {
            return;
        }
        places += count;
        int at = count >= OFTEN ? Math.max(field, Field.OFTEN.code()) : field;
        varint(count << 2 | at);
        int before = -1;
        for (int i = 0; i < count; i++) {
            varint(positions[i] - before);
            before = positions[i];
        }
        count = 0;
        field = 0;
    }

    private void varint(int value) {
        int rest = value;
        if (length + 5 > packed.length) {
            packed = Arrays.copyOf(packed, packed.length * 2);
        }
        while (rest > 0x7F) {
            packed[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        packed[length++] = (byte) rest;
    }

    /** Returns the number of articles. */
    int articles() {
        return articles;
    }

    /** Returns the number of places. */
    long places() {
        return places + count;
    }

    /** Returns what gives the articles one by one; nothing may be added while it is used. */
    Reader reader() {
        flush();
        return new Reader();
    }

    /** Gives the articles one by one, each with its field and positions. */
    final class Reader {

        private final Cursor cursor = new Cursor();
        private int number = -1;
        private int field;
        private int count;
        private int[] positions = new int[4];

        /** Goes on to the next article. */
        void next() {
            if (cursor.at >= length) {
                number = Integer.MAX_VALUE;
                return;
            }
            number += cursor.next();
            int head = cursor.next();
            field = head & 3;
            count = head >>> 2;
            if (count > positions.length) {
                positions = new int[count * 2];
            }
            int position = -1;
            for (int i = 0; i < count; i++) {
                position += cursor.next();
                positions[i] = position;
            }
        }

        /** Returns the article's number; behind the last one the greatest number there is. */
        int number() {
            return number;
        }

        int field() {
            return field;
        }

        int count() {
            return count;
        }

        int position(int i) {
            return positions[i];
        }
    }

    /**
     * Returns the postings as the shards hold them. For each article: the gap to the number before, by the code of Rice;
     * the field as a unary number. Apart from them for each article: how many positions, and the gaps between them.
     *
     * @param space the numbers lie below this
     * @param all number of articles in the archive
     */
    Coded coded(int space, int all) {
        flush();
        count = 0;
        int k = Coded.parameter(space, articles);
        int order = order();
        BitWriter numbers = new BitWriter();
        BitWriter places = new BitWriter();
        places.bits(order, 5);
        Cursor cursor = new Cursor();
        while (cursor.at < length) {
            numbers.rice(cursor.next() - 1, k);
            int head = cursor.next();
            int at = head & 3;
            if (at == Field.HEADLINE.code()) {
                numbers.bits(7, 3);
            } else {
                numbers.unary(at);
            }
            int here = head >>> 2;
            places.golomb(here - 1, 0);
            for (int i = 0; i < here; i++) {
                places.golomb(cursor.next() - 1, order);
            }
        }
        byte[] positionBytes = places.bytes();
        boolean everywhere = articles * 10L > all * 9L && positionBytes.length > MANY_POSITIONS;
        return new Coded(articles, numbers.bytes(), everywhere ? new byte[0] : positionBytes);
    }

    /** Returns the order of the code that suits the gaps between positions. */
    private int order() {
        long sum = 0;
        long gaps = 0;
        Cursor cursor = new Cursor();
        while (cursor.at < length) {
            cursor.next();
            int here = cursor.next() >>> 2;
            for (int i = 0; i < here; i++) {
                sum += cursor.next();
                gaps++;
            }
        }
        int mean = (int) Math.min(Integer.MAX_VALUE, sum / Math.max(1, gaps * 2));
        return mean <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(mean);
    }

    /** Reads what was packed. */
    private final class Cursor {
        private int at;

        int next() {
            int value = 0;
            int shift = 0;
            while (true) {
                byte b = packed[at++];
                value |= (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
                shift += 7;
            }
        }
    }
}
