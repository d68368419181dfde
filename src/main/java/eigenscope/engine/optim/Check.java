package eigenscope.engine.optim;

/** Refuses numbers out of their range, in one line that says which; NaN is never in range. */
final class Check {
    private Check() {}

    static void share(String name, double value) {
        require(value >= 0 && value < 1, name, "from 0 to below 1", value);
    }

    static void properShare(String name, double value) {
        require(value > 0 && value < 1, name, "between 0 and 1", value);
    }

    static void notNegative(String name, double value) {
        require(value >= 0 && value < Double.POSITIVE_INFINITY, name, "finite and not negative", value);
    }

    static void positive(String name, double value) {
        require(value > 0 && value < Double.POSITIVE_INFINITY, name, "finite and positive", value);
    }

    static void atLeast(int least, String name, int value) {
        require(value >= least, name, "at least " + least, value);
    }

    static void plane(Objective objective) {
        require(objective.dimension() == 2, "the number of coordinates", "2", objective.dimension());
    }

    private static void require(boolean good, String name, String range, Object value) {
        if (!good) throw new IllegalArgumentException("%s must be %s, not %s".formatted(name, range, value));
    }
}
