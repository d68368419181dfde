package eigenscope.engine.linalg;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/** Matrices for the tests: every degenerate one worth fearing, and random ones of many scales. */
final class Matrices {
    private static final int RANDOM = 3000;
    private static final long SEED = 20_260_101;

    private Matrices() {}

    /** 2×2: zero, singular, defective, orthogonal, nearly all of these, tiny, huge and mixed. */
    static List<Mat> degenerate2() {
        return Stream.of(
                        rows(0, 0, 0, 0),
                        rows(1, 0, 0, 1),
                        rows(-1, 0, 0, -1),
                        rows(0, 1, 1, 0),
                        rows(0, -1, 1, 0),
                        rows(1, 0, 0, 0),
                        rows(0, 0, 1, 0),
                        rows(0, 1, 0, 0),
                        rows(1, 2, 2, 4),
                        rows(0.1, 0.2, 0.3, 0.6),
                        rows(1, 1, 0, 1),
                        rows(1, 0, -3, 1),
                        rows(3, 1, -1, 1),
                        rows(1.1, 0.1, -0.1, 0.9),
                        rows(1, 1, 1e-15, 1),
                        rows(1, 1, -1e-15, 1),
                        rows(1, 1e-200, 1e-200, 1),
                        rows(1, 1, 1, 1 + 0x1p-52),
                        rows(1, 1, 1, 1 + 1e-12),
                        rows(1, 0, 0, 1 + 0x1p-52),
                        rows(0.6, -0.8, 0.8, 0.6),
                        rows(Math.cos(1), -Math.sin(1), Math.sin(1), Math.cos(1)),
                        rows(Math.cos(2), Math.sin(2), Math.sin(2), -Math.cos(2)),
                        rows(1, -1e-160, 1e-160, 1),
                        rows(1e-300, 2e-300, 3e-300, 4e-300),
                        rows(1e300, 2e300, -3e300, 4e300),
                        rows(1e300, 0, 0, 1e-300),
                        rows(0, 1e300, 1e-300, 0),
                        rows(0, 1e300, -1e-300, 0),
                        rows(1e300, 1, 1, 1e-300),
                        rows(1e300, 2, 1, 1e-300),
                        rows(1e-300, -1e300, 1e300, 1e-300),
                        rows(1e300, 1e-300, 1e300, 0),
                        rows(1e-300, 1e300, 0, 1e-300),
                        rows(1e8, 0, 0, 1e-9),
                        rows(1e10, 1, 1, 1e-10),
                        rows(1, 1e17, 1e-17, 3),
                        rows(Double.MIN_VALUE, 0, Double.MIN_VALUE, 0),
                        rows(Double.MIN_VALUE, 0x1p-1030, -0x1p-1063, 61 * Double.MIN_VALUE),
                        rows(1.7e308, 1.7e308, -1.7e308, 1.7e308),
                        rows(1.7e308, 1.7e308, 1.7e308, 1.7e308),
                        rows(94906267, 94906266, 94906266, 94906265),
                        rows(-0.0, 2, -0.0, -0.0))
                .toList();
    }

    /** 3×3: the same fears. */
    static List<Mat> degenerate3() {
        return Stream.of(
                        cube(0, 0, 0, 0, 0, 0, 0, 0, 0),
                        cube(1, 0, 0, 0, 1, 0, 0, 0, 1),
                        cube(0, 0, 1, 1, 0, 0, 0, 1, 0),
                        cube(0, -1, 0, 1, 0, 0, 0, 0, 1),
                        cube(1, 1, 1, 1, 1, 1, 1, 1, 1),
                        cube(1, 2, 3, 4, 5, 6, 7, 8, 9),
                        cube(2, 1, 0, 0, 2, 1, 0, 0, 2),
                        cube(2, 1, 0, 0, 2, 0, 0, 0, 2),
                        cube(2, 1, 0, 0, 2, 0, 0, 0, 5),
                        cube(5, 4, 2, 0, 1, -1, -1, -1, 3),
                        cube(1, 1, 0, 1e-15, 1, 0, 0, 0, 5),
                        cube(0, 1, 0, 0, 0, 1, 0, 0, 0),
                        cube(2, -1, 0, -1, 2, -1, 0, -1, 2),
                        cube(0.1, 0.2, 0.3, 0.2, 0.4, 0.6, 0.3, 0.6, 0.9),
                        cube(1, 1. / 2, 1. / 3, 1. / 2, 1. / 3, 1. / 4, 1. / 3, 1. / 4, 1. / 5),
                        cube(1, 1, 1, 1, 1 + 1e-9, 1, 1, 1, 1 - 1e-9),
                        cube(1e300, 0, 0, 0, 1, 0, 0, 0, 1e-300),
                        cube(0, 1e300, 0, 0, 0, 1, 1e-300, 0, 0),
                        cube(1e-300, 2e-300, 3e-300, 4e-300, 5e-300, 6e-300, 7e-300, 8e-300, 1e-299),
                        cube(1e300, 2e300, 3e300, 4e300, 5e300, 6e300, 7e300, 8e300, 1e301),
                        cube(Double.MIN_VALUE, 0, 0, 0x1p-1063, 0x1p-1030, 0, 0, 0, 61 * Double.MIN_VALUE))
                .toList();
    }

    /** 2×2: the degenerate ones and thousands of random ones. */
    static List<Mat> all2() {
        return Stream.concat(degenerate2().stream(), random(2).stream()).toList();
    }

    /** 3×3: the degenerate ones and thousands of random ones. */
    static List<Mat> all3() {
        return Stream.concat(degenerate3().stream(), random(3).stream()).toList();
    }

    /** Both sizes. */
    static List<Mat> all() {
        return Stream.concat(all2().stream(), all3().stream()).toList();
    }

    /** Random n×n matrices in turn: uniform, whole (often singular), of mixed scales, nearly singular. */
    static List<Mat> random(int n) {
        var seeded = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(SEED + n);
        return Stream.iterate(0, k -> k < RANDOM, k -> k + 1)
                .map(k -> random(n, k % 4, seeded))
                .toList();
    }

    private static Mat random(int n, int sort, RandomGenerator random) {
        double[] a = new double[n * n];
        double scale = Math.pow(10, random.nextInt(-9, 10));
        for (int k = 0; k < a.length; k++)
            a[k] = switch (sort) {
                case 0 -> scale * random.nextDouble(-1, 1);
                case 1 -> random.nextInt(-3, 4);
                case 2 -> random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-12, 13));
                default -> k < n ? random.nextDouble(-1, 1) : 3 * a[k - n] + 1e-7 * random.nextDouble(-1, 1);
            };
        return Mat.of(n, n, a);
    }

    private static Mat rows(double... entries) {
        return Mat.of(2, 2, entries);
    }

    private static Mat cube(double... entries) {
        return Mat.of(3, 3, entries);
    }
}
