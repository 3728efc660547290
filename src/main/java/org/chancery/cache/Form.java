package org.chancery.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The form in which values of one type are kept as bytes. It follows from the type: the components of a record in their
 * order, the elements of a list behind their number. A file in another form than the program's is never read, as the
 * program's version stands at its head.
 */
abstract class Form {

    /** Puts a value, which may be null. */
    abstract void put(@Nullable Object value, ByteSink sink);

    /** Takes a value. */
    abstract @Nullable Object take(ByteSource source);

    /**
     * Returns the form of a type.
     *
     * @param given forms of types that are not records, numbers, texts, enums, dates or lists; takes up those found
     */
    static Form of(Type type, Map<Type, Form> given) {
        Form known = given.get(type);
        if (known != null) {
            return known;
        }
        Form form = make(type, given);
        given.put(type, form);
        return form;
    }

    private static Form make(Type type, Map<Type, Form> given) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Elements(of(list.getActualTypeArguments()[0], given));
        }
        if (type == String.class) {
            return new Text();
        }
        if (type == int.class || type == long.class || type == boolean.class || type == double.class) {
            return new Plain((Class<?>) type);
        }
        if (type == LocalDate.class) {
            return new Day();
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Constant(plain.getEnumConstants());
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            Form components = new Components(plain, given);
            return type == PartialDate.class ? new Shared(components) : components;
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private static final class Text extends Form {
        @Override
        void put(@Nullable Object value, ByteSink sink) {
            sink.size(value == null ? 0 : 1);
            if (value != null) {
                sink.text((String) value);
            }
        }

        @Override
        @Nullable
        Object take(ByteSource source) {
            return source.size() == 0 ? null : source.text();
        }
    }

    private static final class Plain extends Form {
        private final Class<?> type;

        private Plain(Class<?> type) {
            this.type = type;
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            if (value instanceof Boolean yes) {
                sink.size(yes ? 1 : 0);
            } else if (value instanceof Double number) {
                sink.wide(Double.doubleToLongBits(number));
            } else if (value instanceof Number number) {
                sink.number(number.longValue());
            }
        }

        @Override
        Object take(ByteSource source) {
            if (type == boolean.class) {
                return source.size() == 1;
            }
            if (type == double.class) {
                return Double.longBitsToDouble(source.wide());
            }
            return type == int.class ? (Object) (int) source.number() : (Object) source.number();
        }
    }

    private static final class Day extends Form {
        @Override
        void put(@Nullable Object value, ByteSink sink) {
            sink.number(value == null ? Long.MIN_VALUE : ((LocalDate) value).toEpochDay());
        }

        @Override
        @Nullable
        Object take(ByteSource source) {
            long day = source.number();
            return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
        }
    }

    private static final class Constant extends Form {
        private final List<Object> constants;

        private Constant(Object[] constants) {
            this.constants = List.of(constants);
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            sink.size(value == null ? 0 : constants.indexOf(value) + 1L);
        }

        @Override
        @Nullable
        Object take(ByteSource source) {
            int at = (int) source.size();
            return at == 0 ? null : constants.get(at - 1);
        }
    }

    private static final class Elements extends Form {
        private final Form element;

        private Elements(Form element) {
            this.element = element;
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            List<?> list = value == null ? List.of() : (List<?>) value;
            sink.size(list.size());
            list.forEach(one -> element.put(one, sink));
        }

        @Override
        Object take(ByteSource source) {
            int size = (int) source.size();
            if (size == 0) {
                return List.of();
            }
            List<@Nullable Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(element.take(source));
            }
            return list;
        }
    }

    /** A small value that comes again in many articles. */
    private static final class Shared extends Form {
        private final Form form;

        private Shared(Form form) {
            this.form = form;
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            form.put(value, sink);
        }

        @Override
        @Nullable
        Object take(ByteSource source) {
            Object value = form.take(source);
            return value == null ? null : source.share(value);
        }
    }

    private static final class Components extends Form {
        private final Constructor<?> constructor;
        private final Method[] accessors;
        private final Form[] forms;

        private Components(Class<?> type, Map<Type, Form> given) {
            RecordComponent[] components = type.getRecordComponents();
            accessors = new Method[components.length];
            forms = new Form[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = components[i].getAccessor();
                accessors[i].setAccessible(true);
                forms[i] = of(components[i].getGenericType(), given);
            }
            try {
                constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor", e);
            }
        }

        @Override
        void put(@Nullable Object value, ByteSink sink) {
            sink.size(value == null ? 0 : 1);
            if (value == null) {
                return;
            }
            try {
                for (int i = 0; i < forms.length; i++) {
                    forms[i].put(accessors[i].invoke(value), sink);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a record does not tell what it holds", e);
            }
        }

        @Override
        @Nullable
        Object take(ByteSource source) {
            if (source.size() == 0) {
                return null;
            }
            @Nullable Object[] values = new @Nullable Object[forms.length];
            for (int i = 0; i < forms.length; i++) {
                values[i] = forms[i].take(source);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record cannot be made of what was kept of it", e);
            }
        }
    }
}
