package org.chancery.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Article;
import org.chancery.model.Span;
import org.chancery.parse.ArticleParser;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.ArticleReader;
import org.chancery.read.RawArticle;
import org.chancery.read.UnreadableException;
import org.chancery.render.RecordWriter;
import org.chancery.resolve.Resolver;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What {@code extract} does with one file, with nothing caught. */
final class Extraction {

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final ArticleReader reader = new ArticleReader();
    private final ArticleParser parser = new ArticleParser(gazetteer);
    private final Resolver resolver = new Resolver(gazetteer);
    private final JsonFactory json = new JsonFactory();

    /** Returns the record of a file, or null where it is refused as no article. */
    @Nullable
    Article run(Mutations.Damaged file) {
        RawArticle raw;
        try {
            raw = reader.read(file.bytes(), file.name(), "id");
        } catch (UnreadableException refused) {
            assertThat(refused.problem().message()).isNotBlank();
            return null;
        }
        ParsedArticle parsed = parser.parse(raw);
        Article article = resolver.resolve(List.of(parsed)).articles().get(0);
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            RecordWriter.write(article, generator);
        }
        return article;
    }

    /** Fails where a finding stands outside of the text it was found in. */
    void requireInside(Mutations.Damaged file, Article article) throws UnreadableException {
        String text = reader.read(file.bytes(), file.name(), "id").decoded();
        inside(article.withoutText(), text.codePointCount(0, text.length()), file.name());
    }

    private static void inside(@Nullable Object value, int length, String name) {
        if (value instanceof Span span) {
            if (span.end() > length) {
                fail("%s: %s reaches out of the text of %d characters", name, span, length);
            }
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> inside(one, length, name));
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                inside(value(component, record), length, name);
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
