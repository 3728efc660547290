package org.chancery.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short number for what records hold, all the way down: equal values have equal fingerprints in every run of the
 * program, and different ones hardly ever have. It tells what changed; it is no protection against somebody who wants two
 * values to have the same.
 */
public final class Fingerprint {

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
            }
            return accessors;
        }
    };

    private static final int NULL = 1;
    private static final int TEXT = 2;
    private static final int LIST = 3;
    private static final int MAP = 4;
    private static final int RECORD = 5;
    private static final int NUMBER = 6;

    private long high = 0x6a09e667f3bcc908L;
    private long low = 0xbb67ae8584caa73bL;

    /**
     * A finished fingerprint.
     *
     * @param high its first 64 bits
     * @param low its last 64 bits
     */
    public record Value(long high, long low) {}

    /** Returns the fingerprint of some values, in this order. */
    public static Value of(@Nullable Object... values) {
        Fingerprint print = new Fingerprint();
        for (Object value : values) {
            print.add(value);
        }
        return print.value();
    }

    /**
     * Takes up a value: null, a text, a number, an enum constant, or a list, map or record of such. The words of anything
     * else, by {@code toString}, stand for it.
     */
    public Fingerprint add(@Nullable Object value) {
        if (value == null) {
            mix(NULL);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Value done) {
            mix(done.high);
            mix(done.low);
        } else if (value instanceof Record record) {
            mix(RECORD);
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                add(part(record, accessor));
            }
        } else if (value instanceof List<?> list) {
            mix(LIST + 16L * list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            mix(MAP + 16L * map.size());
            map.forEach((key, entry) -> add(key).add(entry));
        } else if (value instanceof Integer || value instanceof Long) {
            mix(NUMBER);
            mix(((Number) value).longValue());
        } else {
            text(value.toString());
        }
        return this;
    }

    /** Returns the fingerprint of all that was taken up so far. */
    public Value value() {
        return new Value(finish(high), finish(low ^ high));
    }

    private static @Nullable Object part(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record does not tell its " + accessor.getName(), e);
        }
    }

    private void text(String text) {
        long hash = TEXT + 16L * text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        mix(hash);
        low += text.hashCode();
    }

    private void mix(long value) {
        high = finish(high ^ value);
        low = (low + value) * 0x9e3779b97f4a7c15L;
        low ^= low >>> 29;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long finish(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
