package org.chancery.cache;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.chancery.config.ArchiveConfig;
import org.chancery.model.SheetSource;
import org.chancery.parse.ParsedArticle;
import org.chancery.read.RawArticle;
import org.chancery.recognise.Recognisers;
import org.chancery.text.Fingerprint;

/**
 * What was parsed of one article as bytes that another machine can read, if it runs the same version of the program: all
 * but the text, which follows from the bytes of the file. Safe for several threads.
 */
public final class PortableRecord {

    private final RecordForm form = new RecordForm();

    /**
     * Returns a fingerprint of what must be the same where records are written and where they are read: the form of the
     * records, and the outlets and topics that an archive adds to those that are known.
     */
    public static Fingerprint.Value version(ArchiveConfig config) {
        Fingerprint print = new Fingerprint();
        describe(ParsedArticle.class, print, new HashSet<>());
        return print.add(Recognisers.installed().version())
                .add(config.sources())
                .add(config.topics())
                .value();
    }

    private static void describe(Type type, Fingerprint print, Set<Type> seen) {
        if (type instanceof ParameterizedType list) {
            print.add("list");
            describe(list.getActualTypeArguments()[0], print, seen);
            return;
        }
        print.add(type.getTypeName());
        if (type == RawArticle.class || !(type instanceof Class<?> plain) || !seen.add(type)) {
            return;
        }
        if (plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                print.add(constant);
            }
        }
        if (plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                print.add(component.getName());
                describe(component.getGenericType(), print, seen);
            }
        }
    }

    /** Returns the bytes of what was parsed. */
    public byte[] bytes(ParsedArticle article) {
        ByteSink sink = new ByteSink();
        form.put(article, sink);
        return sink.copy();
    }

    /**
     * Returns what was parsed.
     *
     * @param bytes what {@link #bytes} gave for the same file
     * @param raw the file, as it was read here
     * @throws IOException if the bytes are damaged
     */
    public ParsedArticle article(byte[] bytes, RawArticle raw) throws IOException {
        ParsedArticle kept;
        try {
            ByteSource source = new ByteSource();
            source.begin(bytes, 0, SheetSource.NONE);
            kept = form.take(source);
        } catch (RuntimeException e) {
            throw new IOException("the record of " + raw.file() + " is damaged", e);
        }
        return new ParsedArticle(
                raw,
                kept.language(),
                kept.title(),
                kept.published(),
                kept.sources(),
                kept.people(),
                kept.dates(),
                kept.quotes(),
                kept.places(),
                kept.organisations(),
                kept.countries(),
                kept.topics(),
                kept.body(),
                kept.leftOut(),
                kept.redactions());
    }
}
