package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Range;
import org.jspecify.annotations.Nullable;

/** What the rows of a page are taken for so far. One draft belongs to one reading. */
final class Draft {

    private final Page page;
    private final @Nullable Vote[] votes;

    /** First row of the running text, or the number of rows where there is none. */
    private int bodyStart;

    /** One past the last row of the running text. */
    private int bodyEnd;

    Draft(Page page) {
        this.page = page;
        this.votes = new @Nullable Vote[page.size()];
        this.bodyStart = page.size();
        this.bodyEnd = page.size();
    }

    Page page() {
        return page;
    }

    int size() {
        return votes.length;
    }

    Row row(int index) {
        return page.row(index);
    }

    int bodyStart() {
        return bodyStart;
    }

    int bodyEnd() {
        return bodyEnd;
    }

    void body(int start, int end) {
        bodyStart = start;
        bodyEnd = end;
    }

    @Nullable
    Vote vote(int index) {
        return votes[index];
    }

    /** Returns the role a row has so far, or null. */
    @Nullable
    Role role(int index) {
        Vote vote = votes[index];
        return vote == null ? null : vote.role();
    }

    /** Returns whether a row has this role with at least this strength in some part. */
    boolean is(int index, Role role, int strength) {
        Vote vote = votes[index];
        return vote != null && vote.strength() >= strength && vote.has(role);
    }

    /** Returns whether a row is surely no part of the article. */
    boolean isDropped(int index, int strength) {
        Vote vote = votes[index];
        return vote != null && vote.strength() >= strength && !vote.role().kept();
    }

    /** Returns the name of the rule that gave a row its role so far, or nothing. */
    String rule(int index) {
        Vote vote = votes[index];
        return vote == null ? "" : vote.lines().get(0).rule();
    }

    int strength(int index) {
        Vote vote = votes[index];
        return vote == null ? 0 : vote.strength();
    }

    /** Takes a vote where it is stronger than what is known. */
    void offer(int index, @Nullable Vote vote) {
        if (vote != null && vote.strength() > strength(index)) {
            votes[index] = vote;
        }
    }

    /** Settles a row, whatever was known. */
    void settle(int index, Role role, String rule) {
        votes[index] = Vote.of(row(index), role, Vote.CERTAIN, rule);
    }

    void settle(int index, Role role, @Nullable Range label, String rule) {
        votes[index] = Vote.of(row(index), role, Vote.CERTAIN, label, rule);
    }

    void settle(int index, Vote vote) {
        votes[index] = vote;
    }

    /** Forgets what was known of a row. */
    void clear(int index) {
        votes[index] = null;
    }

    /** Returns all lines; a row that no rule knows is running text. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>(votes.length);
        for (int i = 0; i < votes.length; i++) {
            Vote vote = votes[i];
            if (vote == null) {
                lines.add(new Line(row(i).range(), Role.PARAGRAPH, null, "text"));
            } else {
                lines.addAll(vote.lines());
            }
        }
        return lines;
    }
}
