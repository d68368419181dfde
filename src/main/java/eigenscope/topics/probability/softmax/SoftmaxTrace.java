package eigenscope.topics.probability.softmax;

import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.List;
import java.util.stream.IntStream;

/** The computation as a spreadsheet does it: a row for each class, a column for each step. */
final class SoftmaxTrace {
    private static final List<String> COLUMNS =
            List.of("class", "z", "z + c", "(z + c \u2212 max) / T", "exp", "p", "ln p", "y", "(p \u2212 y) / T");
    private static final Value NO_CLASS = new Value.Undefined("no class is right");

    private SoftmaxTrace() {}

    static Table of(SoftmaxModel m) {
        return new Table(
                COLUMNS, IntStream.range(0, m.n()).mapToObj(i -> row(m, i)).toList());
    }

    private static List<Value> row(SoftmaxModel m, int i) {
        boolean isRight = m.right().isPresent() && m.right().getAsInt() == i;
        return List.of(
                Value.of(i + 1),
                Value.of(m.own().at(i)),
                Value.of(m.logits().at(i)),
                Value.of(m.logP().at(i) - m.logP().at(m.first())),
                Value.of(m.weights().at(i)),
                Value.of(m.p().at(i)),
                Value.of(m.logP().at(i)),
                m.right().isEmpty() ? NO_CLASS : Value.of(isRight ? 1 : 0),
                m.right().isEmpty()
                        ? NO_CLASS
                        : Value.of(m.softmax().gradient(m.right().getAsInt()).at(i)));
    }
}
