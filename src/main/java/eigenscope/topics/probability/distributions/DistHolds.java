package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Family;
import eigenscope.topic.Numeric;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a family that a hand can hold in the picture: places stand where they are, widths beside the place they are measured from. */
final class DistHolds {
    /** No width is dragged down to nothing. */
    private static final double LEAST = 1e-3;

    private DistHolds() {}

    /**
     * A number with a place on the axis.
     *
     * @param index which of the family's numbers
     * @param at where it is held
     * @param from the place it is measured from; the number is the distance from there, or the place itself where this is empty
     */
    record Hold(int index, double at, Optional<Double> from) {
        /** Returns the number that brings it to a place. */
        double value(double to) {
            return from.map(place -> Math.max(Math.abs(to - place), LEAST)).orElse(to);
        }
    }

    /** Returns what can be held of a family with some numbers. */
    static List<Hold> of(DistNamed named) {
        if (named.family().isEmpty()) return List.of();
        var v = named.values();
        return switch (named.family().get()) {
            case NORMAL, CAUCHY, LAPLACE, LOGISTIC, GUMBEL -> List.of(place(v, 0), width(v, 1, 0));
            case LEVY -> List.of(place(v, 0));
            case MIXTURE -> List.of(place(v, 1), width(v, 2, 1), place(v, 3), width(v, 4, 3));
            case UNIFORM, LOG_UNIFORM, TRIANGULAR, TRAPEZOIDAL -> places(v, 0, v.size());
            case TRUNCATED_NORMAL -> places(v, 2, 4);
            case PARETO -> List.of(place(v, 0));
            default -> List.of();
        };
    }

    private static List<Hold> places(List<Double> values, int from, int to) {
        var holds = new ArrayList<Hold>();
        for (int i = from; i < to; i++) holds.add(place(values, i));
        return holds;
    }

    private static Hold place(List<Double> values, int index) {
        return new Hold(index, values.get(index), Optional.empty());
    }

    private static Hold width(List<Double> values, int index, int place) {
        double from = values.get(place);
        return new Hold(index, from + values.get(index), Optional.of(from));
    }

    /** Returns the number of a state's family that has an id; empty if it is none that can be held. */
    static Optional<State> dragged(State s, String param, double to) {
        var named = DistNamed.first(s);
        if (named.family().isEmpty()) return Optional.empty();
        var numbers = DistParams.NUMBERS.numbers(named.family().get());
        return of(named).stream()
                .filter(hold -> numbers.get(hold.index).id().equals(param))
                .findFirst()
                .map(hold -> with(s, numbers.get(hold.index), hold.value(to)));
    }

    private static <T> State with(State s, Numeric<T> number, double value) {
        return s.with(number, number.withPart(s.get(number), 0, value));
    }

    /** Returns the id and the label of the parameter that is held. */
    static Numeric<?> number(Family family, Hold hold) {
        return DistParams.NUMBERS.numbers(family).get(hold.index);
    }
}
