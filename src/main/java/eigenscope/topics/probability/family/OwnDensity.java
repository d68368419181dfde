package eigenscope.topics.probability.family;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Expression.expression;
import static eigenscope.topic.Real.real;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Made;
import eigenscope.engine.prob.Typed;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.figure.Series;
import eigenscope.topic.Choice;
import eigenscope.topic.Expression;
import eigenscope.topic.Letters;
import eigenscope.topic.Memo;
import eigenscope.topic.Numbers;
import eigenscope.topic.Param;
import eigenscope.topic.Real;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A density typed by the learner as parameters: the function, and where it holds. */
public final class OwnDensity {
    /** Where a typed density holds. */
    public enum Where {
        REAL_LINE,
        POSITIVE,
        INTERVAL
    }

    private static final int POINTS = 401;

    private final Expression density;
    private final Choice<Where> where;
    private final Real low;
    private final Real high;
    private final Predicate<State> isUsed;
    private final Memo<Typed, Made> made = new Memo<>(TypedDensity::of);

    /**
     * Prepares the parameters.
     *
     * @param group heading they stand under
     * @param isUsed in which states they make sense
     * @param taken ids of the topic's other parameters that are single letters
     */
    public OwnDensity(String group, Predicate<State> isUsed, String... taken) {
        this.isUsed = isUsed;
        density = expression(
                        "custom.density",
                        "g(x)",
                        Letters.of("x").andSliders(taken),
                        "exp(-x^4/4 + x^2)",
                        "1/(1+x^2)^2",
                        "exp(-abs(x))(2+sin(3x))",
                        "if(abs(x)<1, 1-x^2, 0)")
                .label("Your density")
                .group(group)
                .help("Nowhere negative; it is divided by the area under it.")
                .when(isUsed);
        where = choice("custom.where", Where.REAL_LINE)
                .label("Where it holds")
                .group(group)
                .when(isUsed);
        low = real("custom.low", "a", -10, 10, -3).label("From").group(group).when(this::hasEnds);
        high = real("custom.high", "b", -10, 10, 3).label("To").group(group).when(this::hasEnds);
    }

    private boolean hasEnds(State s) {
        return isUsed.test(s) && s.get(where) == Where.INTERVAL;
    }

    /** Returns all parameters. */
    public List<Param<?>> all() {
        List<Param<?>> all = new ArrayList<>(List.of(density, where, low, high));
        all.addAll(density.sliders(isUsed));
        return List.copyOf(all);
    }

    /** Returns a state with the first function again, and where it holds. */
    public State reset(State s) {
        return s.reset(density).reset(where).reset(low).reset(high);
    }

    /** Returns the function, as it is typed. */
    public Expression density() {
        return density;
    }

    /** Returns points of the function as it is typed, whether or not it makes a distribution. */
    public Series points(State s, double from, double to) {
        var compiled = Compiled.of(s.get(density).expr(), List.of("x"), density.values(s));
        return Series.sampled(POINTS, from, to, x -> new Vec2(x, compiled.value(x)));
    }

    /** Returns the distribution, or why what is typed makes none. */
    public Made made(State s) {
        double from = switch (s.get(where)) {
            case REAL_LINE -> Double.NEGATIVE_INFINITY;
            case POSITIVE -> 0;
            case INTERVAL -> s.get(low);
        };
        double to = s.get(where) == Where.INTERVAL ? s.get(high) : Double.POSITIVE_INFINITY;
        if (!(from < to))
            return new Made.Refused(
                    "its interval ends at %s, not above %s".formatted(Numbers.show(to), Numbers.show(from)));
        return made.of(new Typed(s.get(density).expr(), "x", density.values(s), from, to));
    }
}
