package org.chancery.render.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.link.Section;
import org.chancery.model.Article;
import org.chancery.model.Mention;
import org.chancery.model.Range;
import org.chancery.model.Span;
import org.chancery.render.DateWords;
import org.chancery.render.Links;
import org.jspecify.annotations.Nullable;

/** Gathers all findings of an article that stand on its sheet. */
final class Marks {

    static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::range).thenComparing(Mark::type).thenComparing(Mark::key);

    private final Article article;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Article article) {
        this.article = article;
    }

    /** Returns the findings in order of place, those around others first. */
    static List<Mark> of(Article a, Links links) {
        Marks m = new Marks(a);
        m.add(a.title().span(), Mark.Type.TITLE, "", null, "", null);
        m.add(a.published().span(), Mark.Type.PUBLISHED, "", null, "", null);
        a.sources().forEach(s -> m.add(s.span(), Mark.Type.SOURCE, s.id(), null, "", null));
        a.people().forEach(p -> {
            String href = links.to(Section.PEOPLE, p.id());
            p.mentions()
                    .forEach(mention -> m.add(
                            mention.span(),
                            Mark.Type.PERSON,
                            p.id(),
                            href,
                            mention.text().equals(p.name()) ? "" : p.name(),
                            null));
            p.offices().forEach(office -> m.add(office.span(), Mark.Type.OFFICE, p.id(), null, "", null));
        });
        a.dates().forEach(d -> {
            String words = links.words().dates().of(d.date());
            m.add(
                    d.span(),
                    Mark.Type.DATE,
                    d.date().edtf(),
                    null,
                    words.equals(d.text()) ? "" : words,
                    DateWords.machine(d.date()));
        });
        a.quotes().forEach(q -> m.add(q.span(), Mark.Type.SAID, "", null, "", null));
        a.places().forEach(p -> m.all(p.mentions(), Mark.Type.PLACE, p.id(), links.to(Section.PLACES, p.id())));
        a.organisations().forEach(o -> m.all(o.mentions(), Mark.Type.ORGANISATION, o.id(), null));
        a.topics().forEach(t -> m.all(t.evidence(), Mark.Type.TOPIC, t.id(), null));
        a.redactions()
                .forEach(r ->
                        m.add(r, Mark.Type.REDACTION, "", null, links.words().say("article.struck-out.mark"), null));
        m.marks.sort(ORDER);
        return m.marks;
    }

    private void all(List<Mention> mentions, Mark.Type type, String key, @Nullable String href) {
        mentions.forEach(mention -> add(mention.span(), type, key, href, "", null));
    }

    private void add(
            @Nullable Span span,
            Mark.Type type,
            String key,
            @Nullable String href,
            String note,
            @Nullable String machine) {
        if (span != null) {
            Range range = article.sheet().toRange(span);
            if (!range.isEmpty()) {
                marks.add(new Mark(range, type, key, href, note, machine));
            }
        }
    }
}
