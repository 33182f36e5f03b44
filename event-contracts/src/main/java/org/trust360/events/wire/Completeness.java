package org.trust360.events.wire;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Holds what was read against what the records promise: only a component marked nullable may be absent. */
final class Completeness {

    private Completeness() {}

    static void check(Record read) {
        for (var component : read.getClass().getRecordComponents()) {
            checkValue(component, value(component, read));
        }
    }

    private static void checkValue(RecordComponent component, @Nullable Object value) {
        switch (value) {
            case null -> {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    throw new MalformedEvent("Field " + component.getName() + " is missing");
                }
            }
            case Record nested -> check(nested);
            case Collection<?> nested -> nested.forEach(Completeness::checkElement);
            default -> {}
        }
    }

    private static void checkElement(Object element) {
        if (element instanceof Record nested) {
            check(nested);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record read) {
        try {
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records", e);
        }
    }
}
