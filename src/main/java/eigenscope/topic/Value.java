package eigenscope.topic;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A number worth showing, on the screen, as JSON and as the answer to an exercise. */
public sealed interface Value {
    /** A number, finite or infinite. */
    record Num(double value) implements Value {
        /** Refuses NaN, which is {@link Undefined} with a reason. */
        public Num {
            if (Double.isNaN(value))
                throw new IllegalArgumentException("what is not a number is Undefined, with the reason");
            value += 0.0;
        }
    }

    /** A complex number. */
    record Cplx(Complex value) implements Value {}

    /** An angle in radians, shown in degrees. */
    record Angle(double radians) implements Value {
        /** Refuses what is not finite. */
        public Angle {
            if (!Double.isFinite(radians)) throw new IllegalArgumentException("an angle is finite, not " + radians);
            radians += 0.0;
        }
    }

    /** Values in order: a vector, the rows of a matrix, a list. */
    record Many(List<? extends Value> values) implements Value {
        /** Keeps its own copy. */
        public Many {
            values = List.copyOf(values);
        }
    }

    /** Words. */
    record Words(String text) implements Value {}

    /** A truth value. */
    record Truth(boolean value) implements Value {}

    /** What does not exist, with the reason in words. */
    record Undefined(String reason) implements Value {}

    /** Returns a number. */
    static Value of(double x) {
        return new Num(x);
    }

    /** Returns the list of a vector's components. */
    static Value of(Vec v) {
        return new Many(IntStream.range(0, v.size()).mapToObj(i -> of(v.at(i))).toList());
    }

    /** Returns the list of a matrix's rows. */
    static Value of(Mat m) {
        return new Many(IntStream.range(0, m.rows()).mapToObj(i -> of(m.row(i))).toList());
    }

    /** Returns the value for eyes: rounded, with a typographic minus. */
    default String show() {
        return switch (this) {
            case Num(double x) -> Numbers.show(x);
            case Cplx(Complex z) -> show(z);
            case Angle(double radians) -> Numbers.show(Math.toDegrees(radians)) + "\u00b0";
            case Many(var values)
            when values.stream().allMatch(Many.class::isInstance) && !values.isEmpty() ->
                values.stream().map(Value::show).collect(Collectors.joining("  "));
            case Many(var values) -> values.stream().map(Value::show).collect(Collectors.joining(", ", "(", ")"));
            case Words(String text) -> text;
            case Truth(boolean value) -> value ? "yes" : "no";
            case Undefined(String reason) -> reason;
        };
    }

    private static String show(Complex z) {
        if (z.im() == 0) return Numbers.show(z.re());
        String sign = z.im() < 0 ? " \u2212 " : " + ";
        return Numbers.show(z.re()) + sign + Numbers.show(Math.abs(z.im())) + "\u2009i";
    }
}
