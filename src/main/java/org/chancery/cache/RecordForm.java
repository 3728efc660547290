package org.chancery.cache;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Sheet;
import org.chancery.parse.ParsedArticle;
import org.chancery.problem.Problem;
import org.chancery.read.RawArticle;
import org.jspecify.annotations.Nullable;

/** The form in which parsed articles and their sheets are kept. Safe for several threads once made. */
final class RecordForm {

    private final Form articles;

    RecordForm() {
        Map<Type, Form> forms = new HashMap<>();
        forms.put(RawArticle.class, new Raw(forms));
        articles = Form.of(ParsedArticle.class, forms);
    }

    void put(ParsedArticle article, ByteSink sink) {
        articles.put(article, sink);
    }

    /** Takes an article; its text is the one attached to the source. */
    ParsedArticle take(ByteSource source) {
        Object article = articles.take(source);
        if (article == null) {
            throw new IllegalStateException("an article that is not there was kept");
        }
        return (ParsedArticle) article;
    }

    static void put(Sheet sheet, ByteSink sink) {
        sink.text(sheet.text());
        int[] plan = sheet.plan();
        sink.size(plan.length);
        for (int i = 0; i < plan.length; i++) {
            sink.number(i < 4 ? plan[i] : plan[i] - (long) plan[i - 4]);
        }
    }

    static Sheet takeSheet(ByteSource source) {
        String text = source.text();
        int[] plan = new int[(int) source.size()];
        for (int i = 0; i < plan.length; i++) {
            plan[i] = (int) source.number() + (i < 4 ? 0 : plan[i - 4]);
        }
        return Sheet.of(text, plan);
    }

    /** Of a file only what the record tells of it; the text is kept apart, and the rest was needed for parsing alone. */
    private static final class Raw extends Form {
        private final Form texts;
        private final Form problem;

        private Raw(Map<Type, Form> forms) {
            texts = of(String.class, forms);
            problem = of(Problem.class, forms);
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            if (!(value instanceof RawArticle raw)) {
                throw new IllegalArgumentException("every parsed article has its file");
            }
            for (String text :
                    List.of(raw.file(), raw.id(), raw.sha256(), raw.encoding(), raw.encodingBasis(), raw.address())) {
                texts.put(text, sink);
            }
            sink.size(raw.problems().size());
            raw.problems().forEach(one -> problem.put(one, sink));
        }

        @Override
        Object take(ByteSource source) {
            String[] told = new String[6];
            for (int i = 0; i < told.length; i++) {
                told[i] = String.valueOf(texts.take(source));
            }
            Problem[] problems = new Problem[(int) source.size()];
            for (int i = 0; i < problems.length; i++) {
                problems[i] = (Problem) problem.take(source);
            }
            return new RawArticle(
                    told[0],
                    told[1],
                    told[2],
                    told[3],
                    told[4],
                    "",
                    RawArticle.stated(told[5]),
                    source.attached(),
                    List.of(problems),
                    List.of());
        }
    }
}
