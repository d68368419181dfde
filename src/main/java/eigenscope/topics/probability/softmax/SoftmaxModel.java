package eigenscope.topics.probability.softmax;

import eigenscope.engine.learn.Softmax;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.State;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The numbers behind a state.
 *
 * @param own the logits without the shift
 * @param shift what is added to each
 * @param softmax of the shifted logits
 * @param p its probabilities
 * @param logP their logarithms
 * @param right index of the right class, counted from 0
 * @param target index of the right class as it was asked for; beyond the last one there is none
 * @param show what the learner wants to see
 */
record SoftmaxModel(Vec own, double shift, Softmax softmax, Vec p, Vec logP, OptionalInt right, int target, Show show) {
    private static final int USUAL_DIGITS = 3;
    /** Logits whose distances are a smaller part of them are told apart by their weights. */
    private static final double LARGEST_SHARE = 1e6;

    /** What the learner wants to see. */
    record Show(boolean weights, boolean wanted) {}

    static SoftmaxModel of(State s) {
        var own = Vec.of(s.get(SoftmaxParams.LOGITS).stream()
                .mapToDouble(row -> row.at(0))
                .toArray());
        double shift = s.get(SoftmaxParams.SHIFT);
        var softmax = new Softmax(map(own.size(), i -> own.at(i) + shift), s.get(SoftmaxParams.TEMPERATURE));
        int target = s.get(SoftmaxParams.TARGET) - 1;
        return new SoftmaxModel(
                own,
                shift,
                softmax,
                softmax.probabilities(),
                softmax.logProbabilities(),
                target < own.size() ? OptionalInt.of(target) : OptionalInt.empty(),
                target,
                new Show(s.get(SoftmaxParams.WEIGHTS), s.get(SoftmaxParams.WANTED)));
    }

    /** A number for each class. */
    interface Of {
        double at(int i);
    }

    static Vec map(int n, Of of) {
        return Vec.of(IntStream.range(0, n).mapToDouble(of::at).toArray());
    }

    /** Returns how many classes there are, 2 to 10. */
    int n() {
        return own.size();
    }

    double temperature() {
        return softmax.temperature();
    }

    /** Returns the logits with the shift added. */
    Vec logits() {
        return softmax.logits();
    }

    double largest() {
        return logits().at(first());
    }

    /** Returns the index of the largest logit, the first of several. */
    int first() {
        int best = 0;
        for (int i = 1; i < n(); i++) if (logits().at(i) > logits().at(best)) best = i;
        return best;
    }

    /** Returns how far the logits are apart, at most the largest double. */
    double spread() {
        double least = IntStream.range(0, n()).mapToDouble(logits()::at).min().orElseThrow();
        return Math.min(largest() - least, Double.MAX_VALUE);
    }

    /** Returns the exponentials of the distances to the largest logit over T: 0 to 1, and 1 for the largest. */
    Vec weights() {
        double top = p.at(first());
        return map(n(), i -> p.at(i) / top);
    }

    double sureness() {
        return p.at(first());
    }

    /** Returns how many digits tell the logits apart. */
    int digits() {
        double size = Math.max(Math.abs(largest()), Math.abs(largest() - spread()));
        double shares = size / spread();
        return shares > 1 && shares < LARGEST_SHARE ? USUAL_DIGITS + (int) Math.log10(shares) : USUAL_DIGITS;
    }

    /** Returns the same softmax with another logit. */
    Softmax with(int i, double logit) {
        return new Softmax(logits().with(i, logit), temperature());
    }
}
