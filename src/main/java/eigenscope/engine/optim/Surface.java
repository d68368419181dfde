package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec2;

/**
 * Loss surfaces worth seeing, each one text in the language of {@link eigenscope.engine.calculus}: value, derivatives, formula and
 * code all follow from it.
 *
 * <p>Sources, unless said otherwise at a surface: M. Jamil, X.-S. Yang, "A literature survey of benchmark functions for global
 * optimisation problems", Int. J. Math. Model. Numer. Optim. 4 (2013).
 */
public enum Surface {
    /** A bowl as round as can be: gradient descent heads straight for the bottom. */
    BOWL,
    /** A parabola 25 times as steep across as along: plain descent swings from wall to wall. */
    RAVINE,
    /** The bent valley with a floor that hardly falls; the start is Rosenbrock's own (Comput. J. 3, 1960). */
    ROSENBROCK,
    /** Four minima of the same depth: which one is reached is decided at the start. */
    HIMMELBLAU,
    /** Steep walls about flat plains, which punish large rates and small ones. */
    BEALE,
    /** Down one way, up the other: no minimum, and a point at which the gradient vanishes nevertheless. */
    SADDLE,
    /** Down three ways, up three: the curvature vanishes in the middle too. */
    MONKEY_SADDLE,
    /** A funnel full of dents, with a point at its bottom that is not smooth: Ackley (1987). */
    ACKLEY,
    /** A bowl with a dent at every whole number. */
    RASTRIGIN,
    /** A pit in a plain: far out the gradient all but vanishes, as behind a saturated sigmoid. */
    PLATEAU,
    /** Hills and hollows of several depths, MATLAB's peaks; the digits of the minima by mpmath with 40 digits. */
    HILLS,
    /** Whatever the learner types; first a double well, with its minima at (±√(3/2), 0). */
    CUSTOM;

    /** What there is to know of it. */
    public Landscape landscape() {
        return switch (this) {
            case BOWL -> new Landscape("x^2 + y^2", Window.square(3), new Vec2(2.5, 1.5), 0.1, new Vec2(0, 0));
            case RAVINE ->
                new Landscape("x^2/2 + 25y^2/2", new Window(-5, 5, -2.5, 2.5), new Vec2(-4, 1.2), 0.07, new Vec2(0, 0));
            case ROSENBROCK ->
                new Landscape(
                        "(1 - x)^2 + 100(y - x^2)^2",
                        new Window(-2, 2, -1, 3),
                        new Vec2(-1.2, 1),
                        1e-3,
                        new Vec2(1, 1));
            case HIMMELBLAU ->
                new Landscape(
                        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
                        Window.square(6),
                        new Vec2(0, 0),
                        0.01,
                        new Vec2(3, 2),
                        new Vec2(-2.805118086952745, 3.131312518250573),
                        new Vec2(-3.779310253377747, -3.2831859912861696),
                        new Vec2(3.584428340330492, -1.8481265269644034));
            case BEALE ->
                new Landscape(
                        "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
                        Window.square(4.5),
                        new Vec2(1, 1),
                        0.01,
                        new Vec2(3, 0.5));
            case SADDLE -> new Landscape("x^2 - y^2", Window.square(2.5), new Vec2(2, 0.01), 0.1);
            case MONKEY_SADDLE -> new Landscape("x^3 - 3x y^2", Window.square(2), new Vec2(1.5, 0.05), 0.05);
            case ACKLEY ->
                new Landscape(
                        "-20exp(-0.2sqrt((x^2 + y^2)/2)) - exp((cos(2pi x) + cos(2pi y))/2) + 20 + e",
                        Window.square(5),
                        new Vec2(2.6, 1.7),
                        0.02,
                        new Vec2(0, 0));
            case RASTRIGIN ->
                new Landscape(
                        "20 + x^2 - 10cos(2pi x) + y^2 - 10cos(2pi y)",
                        Window.square(5.12),
                        new Vec2(2.4, -1.3),
                        2e-3,
                        new Vec2(0, 0));
            case PLATEAU ->
                new Landscape("1 - exp(-(x^2 + 2y^2)/2)", Window.square(4), new Vec2(2.5, 1.2), 0.5, new Vec2(0, 0));
            case HILLS ->
                new Landscape(
                        "3(1 - x)^2 exp(-x^2 - (y + 1)^2) - 10(x/5 - x^3 - y^5)exp(-x^2 - y^2) - exp(-(x + 1)^2 -"
                                + " y^2)/3",
                        Window.square(3),
                        new Vec2(-0.1, 1.2),
                        0.02,
                        new Vec2(0.22827892055636909, -1.6255349574999964),
                        new Vec2(-1.3473962443682108, 0.20451886609700518),
                        new Vec2(0.2964455538468321, 0.32019624766683435));
            case CUSTOM ->
                new Landscape(
                        "x^4 - 3x^2 + y^2",
                        Window.square(2.5),
                        new Vec2(0.1, 2),
                        0.05,
                        new Vec2(Math.sqrt(1.5), 0),
                        new Vec2(-Math.sqrt(1.5), 0));
        };
    }
}
