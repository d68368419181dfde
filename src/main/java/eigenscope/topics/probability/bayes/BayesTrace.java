package eigenscope.topics.probability.bayes;

import eigenscope.topic.Table;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Undefined;
import eigenscope.topic.Value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A row for every test, or for every flip: the result, and what is believed after it. The first row is the prior. */
final class BayesTrace {
    private static final List<String> TESTS = List.of("test", "result", "likelihood ratio", "P(sick)");
    private static final List<String> FLIPS =
            List.of("flip", "result", "heads", "tails", "alpha", "beta", "mean", "standard deviation");
    private static final Value NONE = new Words("");

    private BayesTrace() {}

    static Table of(BayesModel m) {
        return m.isTest() ? tests(m.test()) : flips(m.coin());
    }

    private static Table tests(BayesTests m) {
        var rows = IntStream.rangeClosed(0, m.count())
                .mapToObj(count -> {
                    boolean isPositive = count > 0 && m.isPositive(count);
                    var posterior = m.afterFirst(count);
                    return List.of(
                            Value.of(count),
                            count == 0 ? NONE : new Words(isPositive ? "positive" : "negative"),
                            count == 0 ? NONE : ratio(m.diagnosis().likelihoodRatio(isPositive)),
                            posterior.isPresent()
                                    ? Value.of(posterior.getAsDouble())
                                    : new Undefined("such results never happen"));
                })
                .toList();
        return new Table(TESTS, rows);
    }

    private static Value ratio(double ratio) {
        return Double.isNaN(ratio) ? new Undefined("0/0") : Value.of(ratio);
    }

    private static Table flips(BayesCoin m) {
        var rows = new ArrayList<List<Value>>();
        var belief = m.prior();
        int heads = 0;
        for (int count = 0; count <= m.flips().size(); count++) {
            boolean isHeads = count > 0 && m.flips().get(count - 1);
            if (count > 0) belief = belief.after(isHeads ? 1 : 0, isHeads ? 0 : 1);
            if (isHeads) heads++;
            rows.add(List.of(
                    Value.of(count),
                    count == 0 ? NONE : new Words(isHeads ? "heads" : "tails"),
                    Value.of(heads),
                    Value.of(count - heads),
                    Value.of(belief.belief().alpha()),
                    Value.of(belief.belief().beta()),
                    Value.of(belief.nextIsHeads()),
                    Value.of(belief.belief().sd())));
        }
        return new Table(FLIPS, rows);
    }
}
