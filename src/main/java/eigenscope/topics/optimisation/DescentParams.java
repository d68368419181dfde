package eigenscope.topics.optimisation;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Expression.expression;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Schedule;
import eigenscope.engine.optim.Surface;
import eigenscope.topic.Choice;
import eigenscope.topic.Expression;
import eigenscope.topic.Letters;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a learner can set in the topic on gradient descent. */
final class DescentParams {
    private static final String SURFACES = "Surface";
    private static final String DESCENT = "Descent";
    private static final String COMPARED = "Compare with";
    private static final String SHOWN = "Show";
    private static final String CHANCE = "Noise and schedule";
    private static final String VIEW = "Window";

    private static final double BELOW_ONE = Math.nextDown(1.0);
    private static final int MOST_STEPS = 2000;
    private static final int LONGEST_HORIZON = 1_000_000;

    private static final Set<Method> WITH_BETA1 =
            EnumSet.of(Method.MOMENTUM, Method.NESTEROV, Method.ADAM, Method.ADAMW);
    private static final Set<Method> WITH_BETA2 =
            EnumSet.of(Method.RMSPROP, Method.ADAM, Method.ADAMW, Method.ADADELTA);
    private static final Set<Method> WITH_EPSILON =
            EnumSet.of(Method.ADAGRAD, Method.RMSPROP, Method.ADAM, Method.ADAMW, Method.ADADELTA);

    static final Choice<Surface> SURFACE =
            choice("surface", Surface.HIMMELBLAU).label("Surface").group(SURFACES);
    static final Expression F = expression(
                    "f",
                    "f",
                    Letters.of("x", "y").andSliders(),
                    Surface.CUSTOM.landscape().formula(),
                    Surface.CUSTOM.landscape().formula(),
                    "x^2 + 10y^2",
                    "sin(x)cos(y) + (x^2 + y^2)/20",
                    "abs(x) + y^2",
                    "ln(1 + x^2 + 3y^2)",
                    "(x y - 1)^2",
                    "a x^2 + b y^2")
            .label("f(x, y)")
            .group(SURFACES)
            .help("Any function of x and y.")
            .when(DescentParams::isCustom);
    static final Point START = point("start", "x", 5, 0, 0).label("Start").group(DESCENT);
    static final Choice<Method> OPTIMIZER = choice("optimizer", Method.GRADIENT_DESCENT)
            .called(Hues::name)
            .label("Optimiser")
            .group(DESCENT);
    static final Real RATE = real("rate", "\\eta", 1e-4, 10, 0.01)
            .onLogScale()
            .limits(Double.MIN_VALUE, Double.MAX_VALUE)
            .label("Learning rate")
            .group(DESCENT)
            .help("What the direction is multiplied by to make a step.");
    static final Real BETA1 = real("beta1", "\\beta_1", 0, 0.99, 0.9)
            .limits(0, BELOW_ONE)
            .label("Memory of gradients")
            .group(DESCENT)
            .help("What is left of the velocity after a step.")
            .when(uses(WITH_BETA1));
    static final Real BETA2 = real("beta2", "\\beta_2", 0, 0.9999, 0.999)
            .limits(0, BELOW_ONE)
            .label("Memory of squares")
            .group(DESCENT)
            .help("What is left of the mean of squared gradients after a step.")
            .when(uses(WITH_BETA2));
    static final Real EPSILON = real("epsilon", "\\varepsilon", 1e-10, 0.1, 1e-8)
            .onLogScale()
            .limits(0, Double.MAX_VALUE)
            .label("Epsilon")
            .group(DESCENT)
            .help("Keeps the quotient finite where there has been no slope.")
            .when(uses(WITH_EPSILON));
    static final Real DECAY = real("decay", "\\lambda", 0, 1, 0.01)
            .limits(0, Double.MAX_VALUE)
            .label("Decay of weights")
            .group(DESCENT)
            .when(uses(EnumSet.of(Method.ADAMW)));
    static final Whole STEPS =
            whole("steps", "t", 0, MOST_STEPS, 40).timeline().label("Steps").group(DESCENT);
    static final Map<Method, Toggle> COMPARE = compare();
    static final Toggle GRADIENT =
            show("gradient", "gradient", "How far the gradient alone would carry, \u2212\u03b7 g.");
    static final Toggle VELOCITY = show("velocity", "velocity", "How far the velocity carries, \u2212\u03b7 v.")
            .when(s -> WITH_BETA1.contains(s.get(DescentParams.OPTIMIZER)));
    static final Toggle SCALE =
            show("scale", "adaptive scale", "Where a gradient of this length would lead, in all directions.");
    static final Toggle HESSIAN = show("hessian", "Hessian axes", "The directions of most and least curvature.");
    static final Toggle BASINS = show("basins", "basin map", "The minimum at which each start ends.");
    static final Choice<Schedule.Kind> SCHEDULE = choice("schedule", Schedule.Kind.CONSTANT)
            .label("Schedule")
            .group(CHANCE)
            .help("How the rate changes over a run.")
            .aside();
    static final Whole HORIZON = whole("horizon", "T", 10, MOST_STEPS, 100)
            .limits(1, LONGEST_HORIZON)
            .label("Horizon")
            .group(CHANCE)
            .help("The number of steps that the schedule is laid out for.")
            .aside()
            .when(s -> s.get(DescentParams.SCHEDULE) != Schedule.Kind.CONSTANT);
    static final Real NOISE = real("noise", "\\sigma", 0, 5, 0)
            .limits(0, Double.MAX_VALUE)
            .label("Noise of the gradient")
            .group(CHANCE)
            .help("Standard deviation of what is added to each coordinate of the gradient.")
            .aside();
    static final Seed SEED = seed("seed").label("Seed").group(CHANCE).help("The same seed gives the same noise.");
    static final Point CENTRE =
            point("centre", "c", 5, 0, 0).label("Centre").group(VIEW).aside();
    static final Real WINDOW = real("window", "r", 0.01, 100, 5)
            .onLogScale()
            .limits(1e-9, 1e9)
            .label("Half of its height")
            .group(VIEW)
            .help("The plane is drawn so far above and below the centre, and somewhat farther to the sides.")
            .aside();

    private DescentParams() {}

    static List<Param<?>> all() {
        return Stream.of(
                        Stream.of(SURFACE, F),
                        F.sliders(DescentParams::isCustom).stream(),
                        Stream.of(START, OPTIMIZER, RATE, BETA1, BETA2, EPSILON, DECAY, STEPS),
                        COMPARE.values().stream(),
                        Stream.of(GRADIENT, VELOCITY, SCALE, HESSIAN, BASINS),
                        Stream.of(SCHEDULE, HORIZON, NOISE, SEED, CENTRE, WINDOW))
                .<Param<?>>flatMap(s -> s)
                .toList();
    }

    private static boolean isCustom(State s) {
        return s.get(SURFACE) == Surface.CUSTOM;
    }

    /** Returns the function of the chosen surface. */
    static Loss loss(State s) {
        return isCustom(s) ? Loss.of(s.get(F).expr(), F.values(s)) : Loss.of(s.get(SURFACE));
    }

    /** Returns the optimisers that run: the chosen one and those it is compared with, in the order of the list. */
    static Set<Method> running(State s) {
        var methods = EnumSet.of(s.get(OPTIMIZER));
        COMPARE.forEach((method, toggle) -> {
            if (s.get(toggle)) methods.add(method);
        });
        return methods;
    }

    private static Predicate<State> uses(Set<Method> constants) {
        return s -> running(s).stream().anyMatch(constants::contains);
    }

    private static Map<Method, Toggle> compare() {
        var toggles = new EnumMap<Method, Toggle>(Method.class);
        for (Method method : Method.values()) {
            String name = OPTIMIZER.format(method);
            toggles.put(
                    method,
                    toggle("compare." + name, method == Method.MOMENTUM)
                            .label(Hues.name(method))
                            .group(COMPARED));
        }
        return Collections.unmodifiableMap(toggles);
    }

    private static Toggle show(String id, String label, String help) {
        return toggle("show." + id, false).label(label).help(help).group(SHOWN);
    }
}
