package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;

import eigenscope.figure.Curve;
import eigenscope.figure.Series;
import java.util.Collection;

/** Looks through values, records within records, for numbers that are none. */
final class Finite {
    private Finite() {}

    /** Fails if there is a NaN in it, or the text of one; a curve alone may have some, where it is interrupted. */
    static void check(Object value, String where) {
        switch (value) {
            case Double x -> assertFalse(x.isNaN(), where);
            case String s -> assertFalse(s.contains("NaN"), () -> where + ": " + s);
            case Curve _ -> {}
            case Series series -> {
                for (int i = 0; i < series.size(); i++)
                    assertFalse(Double.isNaN(series.x(i)) || Double.isNaN(series.y(i)), where + " at point " + i);
            }
            case Collection<?> all -> all.forEach(each -> check(each, where));
            case Record r -> components(r, where);
            case null, default -> {}
        }
    }

    private static void components(Record value, String where) {
        try {
            for (var c : value.getClass().getRecordComponents()) {
                var accessor = c.getAccessor();
                accessor.setAccessible(true);
                check(accessor.invoke(value), where + ", " + value.getClass().getSimpleName() + "." + c.getName());
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(where, e);
        }
    }
}
