package eigenscope.topics.calculus;

import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Undefined;
import eigenscope.topic.Value.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The numbers worth showing of a slope. */
final class SlopeReadouts {
    static final List<Readout<SlopeModel>> ALL = List.of(
            number("value", "f(x)", "f", m -> m.at().value()),
            number("slope", "slope f\u2032(x)", "slope", m -> m.at().slope()),
            readout("secant", "difference quotient", "secant", SlopeReadouts::quotient),
            ofTangent("error", "error of the quotient", "secant", SlopeReadouts::error),
            number("second", "f\u2033(x)", "second", m -> m.at().second()),
            readout("concavity", "bend", "second", m -> new Words(SlopeSpeech.concavity(m))),
            ofTangent("bestStep", "best step", "h", SlopeReadouts::bestStep),
            readout("score", "score of your drawing", "guess", SlopeReadouts::score));

    private SlopeReadouts() {}

    private static Readout<SlopeModel> readout(
            String id, String label, String term, Function<SlopeModel, Value> value) {
        return new Readout<>(id, label, term, value);
    }

    private static Readout<SlopeModel> number(
            String id, String label, String term, ToDoubleFunction<SlopeModel> number) {
        return readout(id, label, term, m -> {
            if (!m.at().isDefined()) return new Undefined("f is not defined here");
            double value = number.applyAsDouble(m);
            return Double.isNaN(value) ? new Undefined("none here") : Value.of(value);
        });
    }

    private static Readout<SlopeModel> ofTangent(
            String id, String label, String term, Function<SlopeModel, Value> value) {
        return readout(id, label, term, m -> m.hasTangent() ? value.apply(m) : new Undefined(SlopeSpeech.noSlope(m)));
    }

    private static Value quotient(SlopeModel m) {
        return m.hasQuotient() ? Value.of(m.quotient()) : new Undefined(SlopeSpeech.noQuotient(m));
    }

    private static Value error(SlopeModel m) {
        return m.hasQuotient() ? Value.of(m.error()) : new Undefined(SlopeSpeech.noQuotient(m));
    }

    private static Value bestStep(SlopeModel m) {
        double best = m.bestStep();
        if (Double.isNaN(best)) return new Undefined("no formula tells the truncation");
        if (Double.isInfinite(best)) return new Undefined("any large one: nothing is cut off");
        return best == 0 ? new Undefined("any small one: nothing is rounded") : Value.of(best);
    }

    private static Value score(SlopeModel m) {
        var sketch = m.sketch();
        if (sketch.score().isPresent()) return Value.of(sketch.score().getAsDouble());
        if (sketch.drawn().size() < 2) return new Undefined("nothing is drawn yet");
        return new Undefined(sketch.revealed() ? "there is no derivative to compare with" : "reveal f\u2032 to see it");
    }
}
