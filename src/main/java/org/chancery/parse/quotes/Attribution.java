package org.chancery.parse.quotes;

import java.util.List;

/** Finds who speaks from the words before or behind a quotation. */
final class Attribution {

    /** Nobody is said to speak. */
    static final int NONE = -2;
    /** Somebody speaks who cannot be told. */
    static final int UNKNOWN = -1;

    private static final int REACH = 48;

    private final String text;
    private final Cast cast;
    private final Subjects subjects;
    private final Afterthoughts afterthoughts;
    private final Narrative narrative;
    private final Views views;

    Attribution(String text, Cast cast, Subjects subjects) {
        this.text = text;
        this.cast = cast;
        this.subjects = subjects;
        this.narrative = new Narrative(text, cast, subjects);
        this.views = new Views(cast, subjects);
        this.afterthoughts = new Afterthoughts(text, cast, subjects);
    }

    /**
     * Returns who speaks by the sentence behind a quotation that stands by itself.
     *
     * @param from where the quotation ends
     * @param to end of its paragraph, or the next quotation
     * @param bounds where to look for whom a pronoun means
     */
    int afterthought(int from, int to, Bounds bounds) {
        return afterthoughts.speaker(from, to, bounds);
    }

    /**
     * Returns who speaks by the words behind a quotation: {@code NAME said}, {@code said NAME}.
     *
     * @param from where those words begin
     * @param to end of their clause
     * @param bounds where to look for whom a pronoun means
     */
    int behind(int from, int to, Bounds bounds) {
        List<Term> terms = Terms.read(text, from, to, REACH);
        int i = 0;
        while (i < terms.size() && !terms.get(i).word()) {
            if (terms.get(i).mark('.') || terms.get(i).mark(';') || terms.get(i).mark(':')) {
                return NONE;
            }
            i++;
        }
        if (i >= terms.size()) {
            return NONE;
        }
        if (leadsOn(terms, i)) {
            return NONE;
        }
        int uttered = Utterances.behind(terms, i, subjects, bounds);
        if (uttered != NONE) {
            return uttered;
        }
        if (Speech.participle(terms.get(i))) {
            return NONE;
        }
        if (Speech.direct(terms.get(i))) {
            return subjects.behind(terms, i, bounds);
        }
        for (int v = i + 1; v < terms.size(); v++) {
            Term term = terms.get(v);
            if (term.mark('.')
                    && v > i
                    && !terms.get(v - 1).capital()
                    && terms.get(v - 1).lower().length() > 3) {
                return NONE;
            }
            boolean speaks = Speech.direct(term) && !Speech.passive(terms, v);
            if (speaks || Speech.phrasal(terms, v)) {
                return subjects.before(terms, i, v, bounds);
            }
            if (inTheWordsOf(terms, v)) {
                return subjects.behind(terms, v, bounds);
            }
            if (term.lower().equals("told")
                    && v + 1 < terms.size()
                    && terms.get(v + 1).lower().equals("by")) {
                return subjects.behind(terms, v + 1, bounds);
            }
        }
        return NONE;
    }

    /** Returns whether a word ends {@code in the words of}, which leads to a speaker. */
    private static boolean inTheWordsOf(List<Term> terms, int last) {
        return last >= 3
                && terms.get(last).lower().equals("of")
                && terms.get(last - 1).lower().equals("words")
                && terms.get(last - 3).lower().equals("in");
    }

    /** Returns whether words behind a quotation speak of something else: {@code and NAME said}, {@code to which NAME replied}. */
    private static boolean leadsOn(List<Term> terms, int i) {
        String next = i + 1 < terms.size() ? terms.get(i + 1).lower() : "";
        String third = i + 2 < terms.size() ? terms.get(i + 2).lower() : "";
        String word = terms.get(i).lower();
        boolean put = third.equals("how") && (next.equals("is") || next.equals("was"));
        return switch (word) {
            case "and", "but", "which", "or", "although", "though", "while", "whereas" -> true;
            case "that", "this" -> !put && (word.equals("that") || terms.get(i).capital());
            case "to", "after", "upon", "with" -> next.equals("which") || next.equals("whom");
            default -> false;
        };
    }

    /**
     * Returns who speaks by the words before a quotation: {@code NAME said: }, {@code NAME called it }.
     *
     * @param from beginning of the sentence or the end of the quotation before
     * @param to where the quotation opens
     * @param bounds where to look for whom a pronoun means
     * @param near whether the verb must stand close before, as for a fragment
     */
    int before(int from, int to, Bounds bounds, boolean near) {
        List<Term> terms = Terms.read(text, from, to, 400);
        int words = 0;
        for (int v = terms.size() - 1; v >= 0; v--) {
            Term term = terms.get(v);
            if (term.word()) {
                words++;
            }
            if (words > (near ? 12 : 25) || term.mark(';')) {
                return NONE;
            }
            boolean passive = Speech.passive(terms, v) || v == terms.size() - 1 && Speech.names(term) && near;
            if (v < 2
                    && Speech.participle(term)
                    && cast.within(from, term.start()).isEmpty()) {
                return UNKNOWN;
            }
            boolean close = near || words <= 4;
            boolean view = close && term.is(WordKind.VIEW) && Character.isLowerCase(text.charAt(to + 1));
            if ((Speech.direct(term) || view || Speech.phrasal(terms, v)) && !passive) {
                int speaker = subjects.before(terms, 0, v, bounds);
                return speaker == NONE && v + 1 < terms.size() ? subjects.inverted(terms, v, bounds) : speaker;
            }
            if (term.lower().equals("quote")
                    && v > 0
                    && terms.get(v - 1).lower().equals("to")) {
                return subjects.behind(terms, v, bounds);
            }
            boolean according = term.lower().equals("to")
                    && v > 0
                    && terms.get(v - 1).lower().equals("according");
            if (according || inTheWordsOf(terms, v)) {
                return subjects.behind(terms, v, bounds);
            }
            if (term.is(WordKind.UTTERANCE) && leadsTo(terms, v)) {
                int owner = subjects.owner(terms, v, bounds);
                if (owner != NONE) {
                    return owner;
                }
            }
        }
        return near ? views.holder(terms, bounds) : announced(terms, bounds);
    }

    /**
     * Returns whether a quotation goes on with the sentence of one before it, whose speaker says both: {@code "..." and
     * "..."}.
     *
     * @param from where the quotation before it ends
     * @param open where it opens
     * @param words where its words begin
     */
    boolean joins(int from, int open, int words) {
        if (open <= from || open - from > 200 || !Character.isLowerCase(text.charAt(words))) {
            return false;
        }
        boolean that = text.startsWith("that ", words);
        for (Term term : Terms.read(text, from, open, 400)) {
            if (term.mark('.')
                    || term.mark(';')
                    || term.mark(':')
                    || Speech.direct(term)
                    || term.lower().equals("by")) {
                return false;
            }
        }
        List<Term> last = Terms.read(text, Math.max(from, open - 6), open, 6);
        boolean comma = !last.isEmpty() && last.get(last.size() - 1).mark(',');
        return comma && (that || cast.within(from, open).isEmpty()) && !Sentences.ends(text, from, open);
    }

    /**
     * Returns whether a verb of speaking takes one word in quotation marks: {@code cried "..."}, {@code he found, is "..."}.
     *
     * @param from where the sentence begins
     * @param to where the quotation opens
     * @param closing whether it is a small word that closes its clause, as in {@code called the pact "..."}
     */
    boolean govern(int from, int to, boolean closing) {
        List<Term> terms = Terms.read(text, from, to, 400);
        int last = terms.size() - 1;
        if (last < 1) {
            return false;
        }
        Term before = terms.get(last);
        if (Speech.direct(before)) {
            return !Speech.names(before) && !Speech.passive(terms, last);
        }
        for (int v = last; closing && v >= 0 && v > last - 4 && terms.get(v).word(); v--) {
            if (Speech.names(terms.get(v))) {
                return !Speech.passive(terms, v);
            }
        }
        boolean is = before.lower().equals("is") || before.lower().equals("was");
        return is && last > 2 && terms.get(last - 1).mark(',') && Speech.direct(terms.get(last - 2));
    }

    /** Returns whether only a link stands between a noun for what is said and the words: {@code his answer was:}. */
    private static boolean leadsTo(List<Term> terms, int noun) {
        for (int i = noun + 1; i < terms.size(); i++) {
            if (terms.get(i).word() && !terms.get(i).is(WordKind.LINK)) {
                return false;
            }
        }
        return true;
    }

    /** Returns who is the subject of a sentence without a verb of speaking that a colon closes: {@code NAME waved it off:}. */
    private int announced(List<Term> terms, Bounds bounds) {
        int last = terms.size() - 1;
        if (last < 0 || !terms.get(last).mark(':')) {
            return NONE;
        }
        for (Term term : terms) {
            if (term.is(WordKind.NAMING)) {
                return NONE;
            }
        }
        int speaker = subjects.before(terms, 0, last, bounds);
        return speaker >= 0
                ? speaker
                : narrative.subject(terms.get(0).start(), terms.get(last).start(), bounds);
    }

    /**
     * Returns who speaks where a quotation opens a sentence that ends with its speaker: {@code "..." for the young, NAME
     * said}.
     *
     * @param from where the quotation ends
     * @param to end of its clause
     * @param bounds where to look for whom a pronoun means
     */
    int trailing(int from, int to, Bounds bounds) {
        List<Term> terms = Terms.read(text, from, to, REACH);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (Speech.direct(term) || term.mark('.') || term.mark(';') || term.mark(':')) {
                return NONE;
            }
            if (!term.mark(',')) {
                continue;
            }
            for (int v = i + 2; v < terms.size() && v < i + 10; v++) {
                if (!terms.get(v).word()) {
                    return NONE;
                }
                if (Speech.direct(terms.get(v)) && !Speech.passive(terms, v)) {
                    return subjects.before(terms, i + 1, v, bounds);
                }
            }
            return NONE;
        }
        return NONE;
    }
}
