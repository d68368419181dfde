package eigenscope.topic;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** States of a topic to try: such as a learner reaches, and such as only a file or a command does. The same on every run. */
final class TopicStates {
    private static final int USUAL = 250;
    private static final int EXTREME = 250;

    /** Zero, one, the largest and smallest powers of ten that engines meet, and the ends of what a double holds. */
    private static final double[] ENDS = {
        0,
        1,
        -1,
        1e-300,
        -1e-300,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE
    };

    /** Counts on logarithmic sliders are amounts of work: to try the largest once in a while is enough, and much of it where all is extreme. */
    private static final int MUCH = 100_000;

    private static final int LITTLE = 1000;

    private static final int RARELY = 50;

    private TopicStates() {}

    /** Returns the initial state, one for each preset, and random ones. */
    static List<State> usual(Topic<?> topic) {
        RandomGenerator random = Seed.generator(1);
        State start = topic.initial();
        return Stream.of(
                        Stream.of(start),
                        topic.presets().stream().map(p -> p.change().apply(start)),
                        Stream.iterate(1, i -> i + 1)
                                .limit(USUAL)
                                .map(i -> i % RARELY == 0 ? start.sample(random) : atMost(MUCH, start.sample(random))))
                .flatMap(s -> s)
                .toList();
    }

    /** Returns states with one kind of end in every number, then with a mixture of ends. */
    static List<State> extreme(Topic<?> topic) {
        RandomGenerator random = Seed.generator(2);
        var uniform = Stream.iterate(0, i -> i + 1).limit(ENDS.length).map(i -> pushed(topic.initial(), () -> ENDS[i]));
        var mixed = Stream.iterate(0, i -> i + 1)
                .limit(EXTREME)
                .map(i -> atMost(
                        i % RARELY == 0 ? MUCH : LITTLE,
                        pushed(topic.initial().sample(random), () -> ENDS[random.nextInt(ENDS.length)])));
        return Stream.concat(uniform.map(s -> atMost(MUCH, s)), mixed).toList();
    }

    private static State atMost(int most, State state) {
        State less = state;
        for (Param<?> p : state.params())
            if (p instanceof Whole count && count.logarithmic())
                less = less.with(count, Math.min(state.get(count), most));
        return less;
    }

    private interface Ends {
        double next();
    }

    private static State pushed(State state, Ends ends) {
        State pushed = state;
        for (Param<?> p : state.params()) pushed = pushed(pushed, p, ends);
        return pushed;
    }

    private static <T> State pushed(State state, Param<T> param, Ends ends) {
        return switch (param) {
            case Numeric<T> numeric -> {
                T value = state.get(param);
                for (int part = 0; part < numeric.parts(); part++) value = numeric.withPart(value, part, ends.next());
                yield state.with(param, value);
            }
            case Samples samples -> state.with(samples, rows(samples, ends));
            case Choice<?> _, Toggle _, Expression _, Seed _ -> state;
        };
    }

    private static List<Vec> rows(Samples samples, Ends ends) {
        double first = ends.next();
        if (first == 0) return List.of();
        return Stream.generate(() -> Vec.of(DoubleStream.generate(ends::next)
                        .limit(samples.columns())
                        .toArray()))
                .limit(4)
                .toList();
    }
}
