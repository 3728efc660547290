package org.chancery.parse.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Range;

/** Gives the words between quotation marks to their speakers and leaves out marked words that nobody is said to have spoken. */
final class DirectSpeech {

    /** What closes the owner of a noun. */
    private static final Set<String> OWNERS = Set.of("s", "his", "her", "'", "’");

    private final String text;
    private final List<Range> lines;
    private final List<Marked> marked;
    private final Attribution attribution;
    private final Narrative narrative;
    private final QuoteForm form;

    /**
     * Words given to a speaker.
     *
     * @param inside the words
     * @param speaker index of the person, or -1
     * @param rule name of the rule
     */
    record Spoken(Range inside, int speaker, String rule) {}

    DirectSpeech(String text, Cast cast, Subjects subjects, List<Range> lines, List<Marked> marked) {
        this.text = text;
        this.form = new QuoteForm(text);
        this.lines = lines;
        this.marked = marked;
        this.attribution = new Attribution(text, cast, subjects);
        this.narrative = new Narrative(text, cast, subjects);
    }

    /** Returns the direct quotations in order. */
    List<Spoken> read() {
        List<Spoken> spoken = new ArrayList<>();
        int lastSpeaker = Attribution.NONE;
        int lastLine = -9;
        int lastEnd = -1;
        for (int i = 0; i < marked.size(); i++) {
            Marked quote = marked.get(i);
            Range inside = form.trimmed(quote.inside());
            if (inside.isEmpty()) {
                continue;
            }
            int speaker = attributed(i);
            String rule = "attribution";
            boolean leans = speaker == Attribution.UNKNOWN
                    && together(lastLine, quote.line())
                    && !Sentences.ends(text, lastEnd, quote.outside().start() + 1);
            if (leans && lastSpeaker >= 0) {
                speaker = lastSpeaker;
            }
            boolean goesOn =
                    lastSpeaker != Attribution.NONE && form.sentence(inside) && opensSentence(quote, lastEnd, lastLine);
            if (speaker == Attribution.NONE && goesOn) {
                int told = form.full(lastEnd) ? narrated(i, lastEnd, lastLine, lastSpeaker) : Attribution.NONE;
                speaker = told >= 0 ? told : lastSpeaker;
                rule = told >= 0 ? "narrative" : "goes-on";
            }
            if (speaker == Attribution.NONE
                    && lastSpeaker >= 0
                    && attribution.joins(lastEnd, quote.outside().start(), inside.start())) {
                speaker = lastSpeaker;
                rule = "goes-on";
            }
            if (speaker == Attribution.NONE && form.sentence(inside)) {
                speaker = narrated(i, lastEnd, lastLine, lastSpeaker);
                rule = "narrative";
            }
            if (speaker == Attribution.NONE) {
                continue;
            }
            if (speaker >= 0) {
                for (Range paragraph : quote.paragraphs()) {
                    Range words = form.trimmed(paragraph);
                    if (!words.isEmpty()) {
                        spoken.add(new Spoken(words, speaker, rule));
                    }
                }
            }
            lastSpeaker = speaker;
            lastLine = quote.lastLine();
            lastEnd = quote.outside().end();
        }
        return spoken;
    }

    /** Returns who speaks a whole sentence by the sentence of narrative before it. */
    private int narrated(int i, int lastEnd, int lastLine, int lastSpeaker) {
        Marked quote = marked.get(i);
        Range line = lines.get(quote.line());
        int open = quote.outside().start();
        int close = quote.outside().end();
        int lineEnd = lines.get(quote.lastLine()).end();
        int next = close;
        while (next < lineEnd && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next < lineEnd && Character.isLowerCase(text.charAt(next))) {
            return Attribution.NONE;
        }
        boolean sameParagraph = together(lastLine, quote.line());
        if (sameParagraph && lastSpeaker >= 0 && narrative.leadsOn(lastEnd, open)) {
            return lastSpeaker;
        }
        Bounds bounds = new Bounds(lines.get(Math.max(0, quote.line() - 2)).start(), open);
        if (!Sentences.blank(text, line.start(), open)) {
            int from = sameParagraph ? lastEnd : line.start();
            boolean opens = Sentences.blank(text, Sentences.start(text, from, open), open);
            return opens ? narrative.speaker(from, open, bounds) : Attribution.NONE;
        }
        boolean alone = next >= lineEnd && quote.line() > 0;
        if (!alone || lastLine == quote.line() - 1) {
            return Attribution.NONE;
        }
        Range before = lines.get(quote.line() - 1);
        return narrative.speaker(before.start(), before.end(), bounds);
    }

    /** Returns whether two lines are one, or one paragraph that the page broke into several. */
    private boolean together(int earlier, int later) {
        return earlier == later || (earlier >= 0 && QuoteMarks.wrapped(text, lines, earlier + 1, later));
    }

    private int attributed(int i) {
        Marked quote = marked.get(i);
        Range line = lines.get(quote.line());
        int lineEnd = lines.get(quote.lastLine()).end();
        int sameLineBefore = i > 0 && together(marked.get(i - 1).lastLine(), quote.line())
                ? marked.get(i - 1).outside().end()
                : line.start();
        int next = i + 1 < marked.size() ? Math.min(marked.get(i + 1).outside().start(), lineEnd) : lineEnd;
        int open = quote.outside().start();
        Bounds bounds = new Bounds(lines.get(Math.max(0, quote.line() - 2)).start(), open);
        int close = quote.outside().end();
        Range inside = form.trimmed(quote.inside());
        boolean ends = form.ends(inside, close, lineEnd);
        int sentence = Sentences.start(text, sameLineBefore, open);
        boolean opens = Sentences.blank(text, sentence, open);
        int behind = Attribution.NONE;
        if (ends && close < lineEnd && startsLowerOrName(inside, close, next, opens)) {
            behind = attribution.behind(close, next, bounds);
            if (behind >= 0 || (behind == Attribution.UNKNOWN && opens)) {
                return behind;
            }
        }
        if (opens && !ends && behind == Attribution.NONE) {
            int told = attribution.trailing(close, next, bounds);
            if (told >= 0) {
                return told;
            }
        }
        if (opens && behind == Attribution.NONE) {
            int told = attribution.afterthought(close, next, bounds);
            if (told >= 0) {
                return told;
            }
        }
        if (opens || named(sentence, open)) {
            return introduced(sameLineBefore, open, bounds);
        }
        boolean joinedToQuote = sentence == sameLineBefore && i > 0 && sentence > line.start();
        boolean fragment = !ends && !form.colonOrComma(open);
        int speaker = attribution.before(sentence, open, bounds, fragment);
        boolean single = fragment
                && !joinedToQuote
                && Terms.read(text, quote.inside().start(), quote.inside().end(), 3)
                                .size()
                        < 2;
        boolean closes = close >= lineEnd || ".,;)".indexOf(text.charAt(close)) >= 0;
        boolean word = closes && Character.isLowerCase(text.charAt(inside.start()));
        return single && !attribution.govern(sentence, open, word)
                ? Attribution.NONE
                : speaker == Attribution.NONE ? behind : speaker;
    }

    /** Reads a quotation that a sentence before it announces with a colon: {@code He said:}. */
    private int introduced(int from, int open, Bounds bounds) {
        int at = open - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        if (at <= 0 || text.charAt(at) != ':') {
            return Attribution.NONE;
        }
        int start = at;
        int limit = Math.max(0, at - 300);
        while (start > limit && text.charAt(start - 1) != '\n') {
            start--;
        }
        int clause = from <= at ? Math.max(start, from) : start;
        return attribution.before(Sentences.start(text, clause, at), at, bounds, false);
    }

    private boolean startsLowerOrName(Range inside, int close, int to, boolean opens) {
        char last = text.charAt(inside.end() - 1);
        if (last != '.') {
            return true;
        }
        List<Term> terms = Terms.read(text, close, to, 6);
        if (!opens || terms.isEmpty() || !terms.get(0).word()) {
            return false;
        }
        boolean verb = false;
        for (Term term : terms) {
            verb |= Speech.direct(term);
        }
        return !terms.get(0).capital()
                || (verb && terms.size() > 1 && !terms.get(0).lower().equals("he") && !Speech.direct(terms.get(0)));
    }

    private boolean named(int from, int open) {
        List<Term> terms = Terms.read(text, Math.max(from, open - 40), open, 20);
        for (int i = terms.size() - 1; i >= 0 && i >= terms.size() - 2; i--) {
            boolean owned = i > 0 && OWNERS.contains(terms.get(i - 1).lower());
            if (terms.get(i).is(WordKind.NAMING) && !(owned && terms.get(i).is(WordKind.UTTERANCE))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSentence(Marked quote, int lastEnd, int lastLine) {
        int open = quote.outside().start();
        Range line = lines.get(quote.line());
        if (together(lastLine, quote.line())) {
            return Sentences.blank(text, Sentences.start(text, lastEnd, open), open)
                    && !Sentences.ends(text, lastEnd, Sentences.start(text, lastEnd, open) - 2);
        }
        return quote.line() == lastLine + 1
                && Sentences.blank(text, line.start(), open)
                && Sentences.blank(
                        text,
                        quote.outside().end(),
                        Math.max(line.end(), quote.outside().end()));
    }
}
