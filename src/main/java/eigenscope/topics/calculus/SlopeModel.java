package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.calculus.Smoothness;
import eigenscope.topic.State;
import eigenscope.topics.calculus.Subject.Jet;

/**
 * The numbers behind a slope.
 *
 * @param f the function
 * @param x where its slope is looked at, finite
 * @param h the step to a second point, positive
 * @param method how the slope is estimated from two points
 * @param window the part of the x axis that is looked at, with x in it
 * @param show what the learner wants to see
 * @param at value and exact derivatives at x
 * @param smoothness whether there is a tangent at x
 * @param quotient the estimate; not finite where a point of it has no value
 * @param graphs the function and its derivative as they are drawn
 * @param sketch the derivative as the learner drew it
 */
record SlopeModel(
        Subject f,
        double x,
        double h,
        Difference method,
        Span window,
        Show show,
        Jet at,
        Smoothness smoothness,
        double quotient,
        Graphs graphs,
        Sketch sketch) {

    private static final double LOST = 1e-3;

    /** What the learner wants to see. */
    record Show(
            boolean secant, boolean triangle, boolean tangent, boolean concavity, boolean derivative, boolean theory) {}

    static SlopeModel of(State s) {
        Subject f = Subject.of(s);
        double x = s.get(Derivatives.X);
        double h = s.get(Derivatives.H);
        Difference method = s.get(Derivatives.METHOD);
        Span window = window(s);
        Graphs graphs = Graphs.of(f.compiled(), window);
        Span up = new Span(graphs.slopeHome().minY(), graphs.slopeHome().maxY());
        return new SlopeModel(
                f,
                x,
                h,
                method,
                window,
                show(s),
                f.at(x),
                Smoothness.at(f.compiled(), x),
                method.quotient(f.compiled(), x, h),
                graphs,
                Sketch.of(s.get(Derivatives.GUESS), s.get(Derivatives.REVEAL), f.compiled(), window, up));
    }

    /** Returns the part of the x axis that is looked at: pushed along by x. */
    static Span window(State s) {
        double x = s.get(Derivatives.X);
        Span still = Span.between(s.get(Derivatives.WINDOW));
        return isNear(x) ? still.pushedTo(x) : still;
    }

    private static Show show(State s) {
        return new Show(
                s.get(Derivatives.SECANT),
                s.get(Derivatives.TRIANGLE),
                s.get(Derivatives.TANGENT),
                s.get(Derivatives.CONCAVITY),
                s.get(Derivatives.DERIVATIVE),
                s.get(Derivatives.THEORY));
    }

    private static boolean isNear(double x) {
        return Math.abs(x) <= Span.FARTHEST;
    }

    /** Says whether x is where a picture can show it. */
    boolean isNear() {
        return isNear(x);
    }

    /** Says whether the estimate is a number. */
    boolean hasQuotient() {
        return Double.isFinite(quotient);
    }

    /** Says whether there is one tangent at x, and not an upright one. */
    boolean hasTangent() {
        return smoothness.kind() == Smoothness.Kind.SMOOTH && at.hasSlope();
    }

    /** Returns by how much the estimate is off; not finite where one of both is none. */
    double error() {
        return Math.abs(quotient - at.slope());
    }

    /** Returns what roundings may do to a difference, in units of f. */
    double noise() {
        return Difference.noise(x, at.value(), at.slope());
    }

    /** Returns the step at which truncation and rounding are least; as {@link Difference#bestStep} says. */
    double bestStep() {
        return method.bestStep(at.second(), at.third(), noise());
    }

    /** Says whether the step is so small that rounding has left less than three digits of the slope. */
    boolean isDrowned() {
        boolean isRounding = noise() / h > method.truncation(at.second(), at.third(), h);
        return hasTangent() && isRounding && error() >= LOST * Math.abs(at.slope());
    }

    /** Returns the abscissa of the left one of the two points of the estimate. */
    double left() {
        return method == Difference.CENTRAL ? x - h : x;
    }

    /** Returns how far apart the two points are. */
    double run() {
        return method == Difference.CENTRAL ? 2 * h : h;
    }
}
