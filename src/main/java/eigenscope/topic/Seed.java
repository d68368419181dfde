package eigenscope.topic;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Where random numbers come from: the same seed gives the same picture on every machine.
 *
 * @param initial value a topic starts with
 */
public record Seed(Meta meta, Long initial) implements Param<Long>, Meta.Described<Seed> {
    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("Xoshiro256PlusPlus");
    private static final long MOST = 999_999_999;

    /** Returns a seed that starts at 42. */
    public static Seed seed(String id) {
        return new Seed(Meta.of(id, "\\text{" + id + "}"), 42L).aside();
    }

    /** Returns the generator that a seed stands for, at its beginning. */
    public static RandomGenerator generator(long seed) {
        return GENERATORS.create(seed);
    }

    @Override
    public Seed described(Meta other) {
        return new Seed(other, initial);
    }

    @Override
    public Long clamp(Long value) {
        return Math.clamp(value, 0, MOST);
    }

    @Override
    public Long nudge(Long value, int part, double steps) {
        return clamp(value + (long) (Math.signum(steps) * Math.max(1, Math.abs(steps))));
    }

    @Override
    public Long sample(RandomGenerator random) {
        return random.nextLong(MOST + 1);
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public Long read(String text) {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is not a whole number".formatted(text.strip()), e);
        }
    }

    @Override
    public String kind() {
        return "seed";
    }

    @Override
    public String legal() {
        return "a whole number from 0 to " + MOST;
    }
}
