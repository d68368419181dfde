package eigenscope.topics.probability.softmax;

import static eigenscope.topic.Numbers.show;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How logits became probabilities, in words. */
final class SoftmaxSpeech {
    private static final int DIGITS = 3;

    private SoftmaxSpeech() {}

    static String of(SoftmaxModel m) {
        String all = IntStream.range(0, m.n())
                .mapToObj(i -> "class %d %s".formatted(i + 1, show(m.p().at(i), DIGITS)))
                .collect(Collectors.joining(", "));
        return "At temperature %s softmax gives %s. %s".formatted(show(m.temperature()), all, loss(m));
    }

    private static String loss(SoftmaxModel m) {
        if (m.right().isEmpty()) return "No class is right, for " + SoftmaxReadouts.noClass(m) + ".";
        int k = m.right().getAsInt();
        return "Class %d is right, which makes the loss %s nats."
                .formatted(k + 1, show(m.softmax().crossEntropy(k), DIGITS));
    }
}
