package eigenscope.engine.learn;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The softmax of n logits z at a temperature T: probabilities p with p_i = exp(z_i/T) / (exp(z_1/T) + ... + exp(z_n/T)).
 *
 * <p>Everything is computed from the differences to the largest logit, so that logits of any size do, and small probabilities keep their
 * digits: some units in the last place in all, plus the rounding of z_i/T in the exponent. After I. Goodfellow, Y. Bengio and A.
 * Courville, Deep Learning, sections 4.1 and 6.2.2.3.
 *
 * @param logits at least one, all finite
 * @param temperature T, finite and positive
 */
public record Softmax(Vec logits, double temperature) {
    /** Refuses what has no softmax. */
    public Softmax {
        if (logits.size() == 0 || !logits.isFinite())
            throw new IllegalArgumentException("want one or more finite logits, not " + logits);
        if (!(temperature > 0 && temperature < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("want a temperature above 0, not " + temperature);
    }

    /** Returns how many outcomes there are, n. */
    public int size() {
        return logits.size();
    }

    // region probabilities
    /** Returns the n probabilities. */
    public Vec probabilities() {
        double sum = 1 + others();
        return vec(i -> weight(i) / sum);
    }
    // endregion

    // region log-sum-exp
    /** Returns the n natural logarithms of the probabilities, with digits where a probability is 0 in doubles. */
    public Vec logProbabilities() {
        // Near certainty the sum is 1 + tiny, whose plain logarithm would have no digits left.
        double log = Math.log1p(others());
        return vec(i -> exponent(i) - log);
    }

    /** Returns ln(exp(z_1/T) + ... + exp(z_n/T)). */
    public double logSumExp() {
        return logits.at(largest()) / temperature + Math.log1p(others());
    }
    // endregion

    /** Returns the entropy of the probabilities in nats, 0 to ln n. */
    public double entropy() {
        Vec p = probabilities();
        Vec log = logProbabilities();
        return IntStream.range(0, size())
                .filter(i -> p.at(i) > 0)
                .mapToDouble(i -> -p.at(i) * log.at(i))
                .sum();
    }

    /**
     * Returns the cross-entropy −ln p_target in nats: the loss when {@code target} is what happened.
     *
     * @param target 0 to n − 1
     */
    public double crossEntropy(int target) {
        return -logProbabilities().at(target);
    }

    /** Returns {@link #crossEntropy} in bits. */
    public double crossEntropyBits(int target) {
        return crossEntropy(target) / Math.log(2);
    }

    // region gradient
    /**
     * Returns the gradient of {@link #crossEntropy} by the logits, (p − y)/T with y_target = 1 and the other y = 0.
     *
     * @param target 0 to n − 1
     */
    public Vec gradient(int target) {
        Vec p = probabilities();
        return vec(i -> (i == target ? -complement(p, i) : p.at(i)) / temperature);
    }
    // endregion

    // region jacobian
    /** Returns the n × n matrix of dp_i/dz_j, (diag(p) − p pᵀ)/T. */
    public Mat jacobian() {
        Vec p = probabilities();
        int n = size();
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                entries[i * n + j] = p.at(i) * (i == j ? complement(p, i) : -p.at(j)) / temperature;
        return Mat.of(n, n, entries);
    }
    // endregion

    /** Returns 1 − p_i without the subtraction. */
    private static double complement(Vec p, int i) {
        return IntStream.range(0, p.size())
                .filter(j -> j != i)
                .mapToDouble(p::at)
                .sum();
    }

    private int largest() {
        int best = 0;
        for (int i = 1; i < size(); i++) if (logits.at(i) > logits.at(best)) best = i;
        return best;
    }

    // region weights
    /** Returns (z_i − max z)/T, halved on the way since the difference may be twice the largest double. */
    private double exponent(int i) {
        return (logits.at(i) / 2 - logits.at(largest()) / 2) / temperature * 2;
    }

    private double weight(int i) {
        return Math.exp(exponent(i));
    }

    private double others() {
        int largest = largest();
        return IntStream.range(0, size())
                .filter(i -> i != largest)
                .mapToDouble(this::weight)
                .sum();
    }
    // endregion

    private Vec vec(IntToDoubleFunction component) {
        return Vec.of(IntStream.range(0, size()).mapToDouble(component).toArray());
    }
}
