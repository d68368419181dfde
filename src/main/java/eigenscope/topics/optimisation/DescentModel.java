package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Curvature;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Race;
import eigenscope.engine.optim.Run;
import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Step;
import eigenscope.engine.optim.Surface;
import eigenscope.figure.Box;
import eigenscope.topic.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The numbers behind a descent.
 *
 * @param surface what is descended
 * @param loss the same as a function
 * @param settings the numbers of formulas as the learner chose them
 * @param racers the runs, in the order of the list of optimisers; one if there is nothing to compare
 * @param chosen the run that formulas and readouts are about, which is among the racers
 * @param ranking the racers in the order of the finish, as their indices
 * @param next the step that comes after the last one
 * @param curvature how the surface bends at the point; empty where its Hessian is not finite
 * @param show what the learner wants to see
 * @param window the part of the plane that a picture starts with
 */
record DescentModel(
        Surface surface,
        Loss loss,
        DescentSettings settings,
        List<Racer> racers,
        Racer chosen,
        List<Integer> ranking,
        Step next,
        Optional<Curvature> curvature,
        Show show,
        Box window) {
    /** Wider than high, as pictures are. */
    private static final double ASPECT = 1.25;
    /** A window is not centred farther away. */
    private static final double FAR = 1e100;
    /** Half of a window's height, as a share of how far away it is: at least. */
    private static final double FINEST = 1e-6;

    /** An optimiser, what it did, and how that stands. */
    record Racer(Method method, Run run, Status status) {}

    /** What the learner wants to see. */
    record Show(boolean gradient, boolean velocity, boolean scale, boolean hessian, boolean basins) {}

    static DescentModel of(State s) {
        var settings = DescentSettings.of(s);
        var loss = DescentParams.loss(s);
        var methods = List.copyOf(DescentParams.running(s));
        var race = Race.of(
                settings.descent(loss, s.get(DescentParams.OPTIMIZER)),
                methods.stream().map(settings::optimizer).toList(),
                settings.steps());
        var racers = IntStream.range(0, methods.size())
                .mapToObj(i -> new Racer(
                        methods.get(i), race.runs().get(i), race.runs().get(i).status()))
                .toList();
        Racer chosen = racers.get(methods.indexOf(s.get(DescentParams.OPTIMIZER)));
        Run run = chosen.run();
        return new DescentModel(
                s.get(DescentParams.SURFACE),
                loss,
                settings,
                racers,
                chosen,
                race.ranking(),
                run.step(run.last()),
                Curvature.at(loss.objective(), run.point(run.last())),
                show(s),
                window(s));
    }

    private static Show show(State s) {
        return new Show(
                s.get(DescentParams.GRADIENT),
                s.get(DescentParams.VELOCITY),
                s.get(DescentParams.SCALE),
                s.get(DescentParams.HESSIAN),
                s.get(DescentParams.BASINS));
    }

    // Far out a window must be wide enough for doubles to tell its edges apart.
    private static Box window(State s) {
        Vec2 centre = s.get(DescentParams.CENTRE);
        double x = Math.clamp(centre.x(), -FAR, FAR);
        double y = Math.clamp(centre.y(), -FAR, FAR);
        double half = Math.max(s.get(DescentParams.WINDOW), FINEST * Math.max(Math.abs(x), Math.abs(y)));
        return new Box(x - ASPECT * half, y - half, x + ASPECT * half, y + half);
    }

    Method method() {
        return chosen.method();
    }

    Run run() {
        return chosen.run();
    }

    /** Returns the number of steps made: fewer than asked for where the run diverged. */
    int last() {
        return run().last();
    }

    Vec point() {
        return next.before().x();
    }

    /** Returns the rate beyond which this optimiser diverges on a parabola as steep as the surface is here; empty where none is known. */
    OptionalDouble stableRate() {
        return curvature.isEmpty()
                ? OptionalDouble.empty()
                : run().descent().optimizer().stableRate(curvature.get().largest());
    }

    /** Says whether several optimisers run. */
    boolean isRace() {
        return racers.size() > 1;
    }
}
