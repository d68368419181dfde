package eigenscope.topics.optimisation;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.optim.Method;
import eigenscope.topic.Choice;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.List;

/** What a learner can set in the topic on fitting a line. */
final class FitParams {
    private static final String DATA_GROUP = "Data";
    private static final String DESCENT = "Descent";
    private static final String SHOWN = "Show";
    private static final int USUAL_STEPS = 200;
    private static final int MOST_STEPS = 10_000;
    private static final int USUAL_BATCH = 100;
    private static final int LARGEST_BATCH = 1_000_000;

    static final Samples DATA = Samples.resource("data", "(x_i, y_i)", 2, "/data/line.csv")
            .label("Points")
            .group(DATA_GROUP)
            .help("Click to add one, drag it, press Delete on it; or take a CSV file.");
    static final Point START = point("start", "(w_0, b_0)", 5, 0, 0)
            .label("Start")
            .group(DESCENT)
            .help("Slope and height at 0 of the line before the first step.");
    static final Real RATE = real("rate", "\\eta", 1e-3, 10, 0.1)
            .onLogScale()
            .limits(Double.MIN_VALUE, Double.MAX_VALUE)
            .label("Learning rate")
            .group(DESCENT)
            .help("What the direction is multiplied by to make a step.");
    static final Choice<Method> OPTIMIZER = choice("optimizer", Method.GRADIENT_DESCENT)
            .called(Hues::name)
            .label("Optimiser")
            .group(DESCENT);
    static final Whole BATCH = whole("batch", "|B|", 0, USUAL_BATCH, 0)
            .limits(0, LARGEST_BATCH)
            .label("Rows of a batch")
            .group(DESCENT)
            .help("So many rows, drawn anew for every step, give the gradient; 0 takes all of them.");
    static final Whole STEPS = whole("steps", "t", 0, USUAL_STEPS, 50)
            .limits(0, MOST_STEPS)
            .timeline()
            .label("Steps")
            .group(DESCENT);
    static final Toggle SQUARES = toggle("show.squares", true)
            .label("squares")
            .group(SHOWN)
            .help("A square on every residual, of some hundred rows at most: the loss is their mean area.");
    static final Toggle EXACT = toggle("show.exact", true)
            .label("best line")
            .group(SHOWN)
            .help("The line that least squares give at once.");
    static final Seed SEED = seed("seed").label("Seed").group("Chance").help("The same seed draws the same batches.");

    private FitParams() {}

    static List<Param<?>> all() {
        return List.of(DATA, START, RATE, OPTIMIZER, BATCH, STEPS, SQUARES, EXACT, SEED);
    }
}
