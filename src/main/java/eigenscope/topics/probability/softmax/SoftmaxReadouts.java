package eigenscope.topics.probability.softmax;

import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Undefined;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The numbers worth showing of a softmax. */
final class SoftmaxReadouts {
    static final List<Readout<SoftmaxModel>> ALL = List.of(
            readout("probabilities", "probabilities", "", m -> Value.of(m.p())),
            readout("argmax", "most likely class", "", m -> Value.of(m.first() + 1)),
            readout("maxProbability", "its probability", "", m -> Value.of(m.sureness())),
            readout(
                    "crossEntropy",
                    "cross-entropy in nats",
                    "loss",
                    m -> ofRight(m, k -> Value.of(m.softmax().crossEntropy(k)))),
            readout(
                    "crossEntropyBits",
                    "cross-entropy in bits",
                    "loss",
                    m -> ofRight(m, k -> Value.of(m.softmax().crossEntropyBits(k)))),
            readout(
                    "gradient",
                    "gradient of it",
                    "gradient",
                    m -> ofRight(m, k -> Value.of(m.softmax().gradient(k)))),
            readout(
                    "entropy",
                    "entropy in nats",
                    "entropy",
                    m -> Value.of(m.softmax().entropy())),
            readout(
                    "perplexity",
                    "perplexity",
                    "entropy",
                    m -> Value.of(Math.exp(m.softmax().entropy()))),
            readout("logSumExp", "log-sum-exp", "sum", m -> Value.of(m.softmax().logSumExp())),
            readout(
                    "jacobian",
                    "Jacobian",
                    "jacobian",
                    m -> Value.of(m.softmax().jacobian())));

    private SoftmaxReadouts() {}

    private static Readout<SoftmaxModel> readout(
            String id, String label, String term, Function<SoftmaxModel, Value> value) {
        return new Readout<>(id, label, term, value);
    }

    private static Value ofRight(SoftmaxModel m, IntFunction<Value> value) {
        return m.right().isPresent() ? value.apply(m.right().getAsInt()) : new Undefined(noClass(m));
    }

    static String noClass(SoftmaxModel m) {
        return "there is no class %d among %d".formatted(m.target() + 1, m.n());
    }
}
