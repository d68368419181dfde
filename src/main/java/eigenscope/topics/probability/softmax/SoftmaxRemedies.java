package eigenscope.topics.probability.softmax;

import eigenscope.topic.Numbers;
import eigenscope.topic.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Ways out of where there is no right class, or where doubles have no digit left of a probability. */
final class SoftmaxRemedies {
    /** exp of minus this is far above the least double. */
    private static final double DEEP = 30;

    private static final int DIGITS = 2;

    private SoftmaxRemedies() {}

    static List<Remedy> of(SoftmaxModel m) {
        var remedies = new ArrayList<Remedy>();
        if (m.right().isEmpty())
            remedies.add(new Remedy(
                    "existing-class",
                    SoftmaxReadouts.noClass(m),
                    "take class " + m.n(),
                    s -> s.with(SoftmaxParams.TARGET, m.n())));
        double warmer = Numbers.tidy(m.spread() / DEEP, DIGITS);
        boolean isLost = IntStream.range(0, m.n()).anyMatch(i -> m.p().at(i) == 0);
        if (isLost && warmer > m.temperature() && warmer <= SoftmaxParams.TEMPERATURE.most())
            remedies.add(new Remedy(
                    "warmer",
                    "a probability is too small for a double",
                    "warm up to T = " + Numbers.show(warmer),
                    s -> s.with(SoftmaxParams.TEMPERATURE, warmer)));
        return remedies;
    }
}
