package eigenscope.figure;

import java.util.stream.DoubleStream;

/** Powers of ten about a positive number, and round numbers between them: where windows begin and end. */
public final class Decades {
    private Decades() {}

    /** Returns the largest power of ten that is no larger than {@code x}; 0 below all that doubles hold. */
    public static double below(double x) {
        return Math.pow(10, Math.floor(Math.log10(x)));
    }

    /** Returns the smallest power of ten that is no smaller than {@code x}; infinite above all that doubles hold. */
    public static double above(double x) {
        return Math.pow(10, Math.ceil(Math.log10(x)));
    }

    /**
     * Returns the next round number from {@code x} on.
     *
     * @param leading what a round number may be of its power of ten, rising from 1 to 10
     */
    public static double next(double x, double... leading) {
        double power = below(x);
        return DoubleStream.of(leading)
                .map(digit -> digit * power)
                .filter(round -> round >= x)
                .findFirst()
                .orElse(x);
    }
}
