package eigenscope.engine.linalg;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Unit vectors with a settled sign. */
final class Direction {
    private Direction() {}

    /** The unit vector along (x, y), whose components may lie beyond the range of doubles; its first that is not zero is positive. */
    static Vec of(Scaled x, Scaled y) {
        int ex = x.isZero() ? Integer.MIN_VALUE : Math.getExponent(x.value()) + x.exponent();
        int ey = y.isZero() ? Integer.MIN_VALUE : Math.getExponent(y.value()) + y.exponent();
        int e = Math.max(ex, ey);
        return of(new Vec2(x.shifted(-e).toDouble(), y.shifted(-e).toDouble()).vec());
    }

    /** The unit vector along {@code v}, its first component that is not zero positive. */
    static Vec of(Vec v) {
        double first =
                Arrays.stream(v.components()).filter(x -> x != 0).findFirst().orElse(1);
        return v.normalised().times(Math.signum(first));
    }

    /** The unit vector along {@code v}, turned until its first component that is not zero is real and positive. */
    static List<Complex> of(List<Complex> v) {
        double[] parts = v.stream()
                .flatMapToDouble(z -> Arrays.stream(new double[] {z.re(), z.im()}))
                .toArray();
        int e = Scaled.exponent(parts);
        for (int k = 0; k < parts.length; k++) parts[k] = Math.scalb(parts[k], -e);
        double length = Norms.euclidean(parts);
        int first = 0;
        while (parts[first] == 0 && parts[first + 1] == 0) first += 2;
        var lead = new Complex(parts[first], parts[first + 1]);
        double modulus = lead.modulus();
        var turn = new Complex(lead.re() / modulus, -lead.im() / modulus);
        int leading = first / 2;
        return IntStream.range(0, v.size())
                .mapToObj(i -> i == leading
                        ? Complex.real(modulus / length)
                        : new Complex(parts[2 * i] / length, parts[2 * i + 1] / length).times(turn))
                .toList();
    }
}
