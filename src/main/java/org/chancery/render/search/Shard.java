package org.chancery.render.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.render.Output;

/**
 * A stretch of the index that is read as a whole. Where one ends follows from the terms themselves: a term begins a shard
 * if its hash says so and enough stands before it. So a new term moves the ends near it at most, and all other shards
 * stay as they are, byte for byte.
 *
 * @param entries the terms in order
 */
record Shard(List<Entry> entries) {

    private static final int LEAST_BYTES = 4_000;
    private static final int MOST_BYTES = 16_000;

    /** One term of so many may begin a shard. */
    private static final int ONE_OF = 64;

    Shard {
        entries = List.copyOf(entries);
    }

    /** Parts sorted entries. */
    static List<Shard> split(List<Entry> sorted) {
        List<Shard> shards = new ArrayList<>();
        int start = 0;
        int size = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            boolean may = TermHash.of(entry.term()) % ONE_OF == 0;
            int next = entry.size();
            if (i > start && ((may && size >= LEAST_BYTES) || size + next > MOST_BYTES)) {
                shards.add(new Shard(sorted.subList(start, i)));
                start = i;
                size = 0;
            }
            size += next;
        }
        if (start < sorted.size()) {
            shards.add(new Shard(sorted.subList(start, sorted.size())));
        }
        return shards;
    }

    /** Returns its first term, by which it is found. */
    String first() {
        return entries.get(0).term();
    }

    /** Returns its files. */
    List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        String name = TermHash.name(first());
        outputs.add(Script.output("t-" + name, this::terms));
        outputs.add(Script.output("x-" + name, this::positions));
        for (Entry entry : entries) {
            String own = TermHash.name(entry.term());
            if (entry.hasOwnNumbers()) {
                outputs.add(Script.output(
                        "p-" + own, script -> script.bytes(entry.postings().numbers())));
            }
            if (entry.hasOwnPositions()) {
                outputs.add(Script.output(
                        "y-" + own, script -> script.bytes(entry.postings().positions())));
            }
        }
        return outputs;
    }

    private void terms(Script script) {
        for (Entry entry : entries) {
            script.line().open().text(entry.term()).number(entry.postings().articles());
            script.bytes(entry.hasOwnNumbers() ? new byte[0] : entry.postings().numbers());
            if (entry.flags() > 0) {
                script.number(entry.flags());
            }
            entry.named().forEach(value -> script.open()
                    .text(value.key())
                    .text(value.name())
                    .number(value.articles().size())
                    .text(String.join("\n", value.names()))
                    .close());
            script.close();
        }
    }

    /** A term without positions here has a file of its own, or none are kept. */
    private void positions(Script script) {
        for (Entry entry : entries) {
            if (entry.postings().positions().length > 0 && !entry.hasOwnPositions()) {
                script.line()
                        .open()
                        .text(entry.term())
                        .bytes(entry.postings().positions())
                        .close();
            }
        }
    }
}
