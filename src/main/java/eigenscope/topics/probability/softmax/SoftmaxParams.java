package eigenscope.topics.probability.softmax;

import static eigenscope.topic.Real.real;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Param;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.List;

/** What a learner can set in the topic on softmax. */
final class SoftmaxParams {
    static final int FEWEST = 2;
    static final int MOST = 10;
    static final double COLDEST = 0.05;
    static final double HOTTEST = 10;

    private static final String SCORES = "Scores";
    private static final double EXTREME = 1e6;

    static final Samples LOGITS = samples("logits", "z", 1, List.of(Vec.of(2), Vec.of(1), Vec.of(0.1)))
            .rows(FEWEST, MOST)
            .label("Logits")
            .group(SCORES)
            .help("A score a line, one for each class. Drag a bar; drag the + for one class more; Delete takes one"
                    + " away.");
    static final Real TEMPERATURE = real("temperature", "T", COLDEST, HOTTEST, 1)
            .onLogScale()
            .limits(1 / EXTREME, EXTREME)
            .timeline()
            .label("Temperature")
            .group(SCORES)
            .help("What the logits are divided by: low is decided, high is undecided.");
    static final Real SHIFT = real("shift", "c", -10, 10, 0)
            .limits(-EXTREME, EXTREME)
            .label("Shift")
            .group(SCORES)
            .help("Added to every logit. Watch the probabilities.");
    static final Whole TARGET = whole("target", "k", 1, MOST, 1)
            .label("Right class")
            .group("What happened")
            .help("The class that turned out to be right, counted from 1; the loss asks for its probability.");
    static final Toggle WEIGHTS = toggle("show.weights", false)
            .label("weights")
            .group("Show")
            .help("The step between: exponentials of the distances to the largest logit.");
    static final Toggle WANTED = toggle("show.wanted", true)
            .label("what is wanted")
            .group("Show")
            .help("All the probability for the right class, none for the others.");

    private SoftmaxParams() {}

    static List<Param<?>> all() {
        return List.of(LOGITS, TEMPERATURE, SHIFT, TARGET, WEIGHTS, WANTED);
    }
}
