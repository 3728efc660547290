package org.chancery.parse.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Mention;
import org.chancery.model.Office;
import org.chancery.model.Part;
import org.chancery.model.Range;
import org.chancery.parse.LocalPerson;
import org.chancery.parse.layout.Layout;
import org.chancery.parse.names.NameSpan;
import org.chancery.parse.places.Found;

/** Finds the people of an article: full names with titles, short forms, credits. */
public final class PeopleReader {

    private final LineReader lines = new LineReader(Lexicon.shipped());

    private final Outlets outlets;

    /** Makes a reader over these lists. */
    public PeopleReader(Gazetteer gazetteer) {
        this.outlets = gazetteer.outlets();
    }

    /**
     * Returns the people, those first who are named first.
     *
     * @param layout the article
     * @param likely what the model takes for names
     * @param places what may be a place, a country or an organisation
     */
    public List<LocalPerson> read(Layout layout, List<NameSpan> likely, List<Found> places) {
        List<Candidate> candidates = lines.read(layout);
        Outside.weigh(candidates, likely, places);
        OutletNames.weigh(candidates, layout, outlets);
        Interviewers.read(layout, candidates);
        Appositions.settle(candidates);
        Roster roster = new Roster(layout.text());
        roster.join(candidates, Aliases.all(candidates));
        List<LocalPerson> people = new ArrayList<>();
        for (Identity person : roster.people()) {
            people.add(local(layout, person));
        }
        return people;
    }

    private static LocalPerson local(Layout layout, Identity person) {
        List<Mention> mentions = new ArrayList<>();
        for (Map.Entry<Range, String> mention : person.mentions.entrySet()) {
            Range range = mention.getKey();
            String words = layout.sheet().text(range).replace('\n', ' ');
            mentions.add(new Mention(layout.sheet().toSpan(range), words, mention.getValue()));
        }
        String name = person.name();
        Set<String> variants = new LinkedHashSet<>();
        for (Identity.Form form : person.forms.values()) {
            variants.add(Names.usualCase(form.shown()));
        }
        variants.remove(name);
        Set<String> titles = new LinkedHashSet<>(person.shownTitles);
        List<Office> offices = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Range range : person.offices) {
            String words = layout.sheet().text(range).replace('\n', ' ');
            titles.add(words);
            if (seen.add(words)) {
                offices.add(new Office(words, layout.sheet().toSpan(range)));
            }
        }
        double confidence = 1 - 1 / (1.5 + Math.max(0, person.evidence)) + Math.min(0.1, 0.02 * mentions.size());
        return new LocalPerson(
                name,
                person.complete,
                person.part == null ? Part.SUBJECT : person.part,
                List.copyOf(titles),
                offices,
                mentions,
                List.copyOf(variants),
                Math.min(0.99, confidence),
                person.rule);
    }

    /** Returns the struck-out names, such as {@code **}. */
    public List<Range> redactions(Layout layout) {
        return Redactions.find(layout);
    }
}
