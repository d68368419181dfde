package eigenscope.topics.optimisation;

import eigenscope.engine.optim.Method;
import eigenscope.figure.Ink;
import eigenscope.figure.Stroke;
import eigenscope.topic.Term;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which thing has which hue. An optimiser has that of the quantity it stands for; its sibling the same, dashed. */
final class Hues {
    static final Ink GRADIENT = Ink.SECOND;
    static final Ink VELOCITY = Ink.FOURTH;
    static final Ink SQUARES = Ink.THIRD;
    static final Ink STEP = Ink.FIRST;
    static final Ink HESSIAN = Ink.FIFTH;

    private static final double PATH = 2.2;

    private Hues() {}

    static List<Term> terms() {
        return Stream.concat(
                        Stream.of(
                                new Term("point", Ink.TEXT),
                                new Term("loss", Ink.TEXT),
                                new Term("gradient", GRADIENT),
                                new Term("velocity", VELOCITY),
                                new Term("squares", SQUARES),
                                new Term("step", STEP),
                                new Term("rate", Ink.AREA),
                                new Term("hessian", HESSIAN)),
                        Arrays.stream(Method.values()).map(m -> new Term(term(m), ink(m))))
                .toList();
    }

    /** Returns the term of an optimiser's path. */
    static String term(Method method) {
        return "path." + DescentParams.OPTIMIZER.format(method);
    }

    /** Returns the name of an optimiser for eyes. */
    static String name(Method method) {
        return switch (method) {
            case GRADIENT_DESCENT -> "gradient descent";
            case MOMENTUM -> "momentum";
            case NESTEROV -> "Nesterov";
            case ADAGRAD -> "AdaGrad";
            case RMSPROP -> "RMSProp";
            case ADAM -> "Adam";
            case ADAMW -> "AdamW";
            case ADADELTA -> "AdaDelta";
            case NEWTON -> "Newton";
            case BACKTRACKING -> "backtracking";
        };
    }

    static Ink ink(Method method) {
        return switch (method) {
            case GRADIENT_DESCENT, BACKTRACKING -> GRADIENT;
            case MOMENTUM, NESTEROV -> VELOCITY;
            case ADAGRAD, RMSPROP -> SQUARES;
            case ADAM, ADAMW -> STEP;
            case ADADELTA -> Ink.AREA;
            case NEWTON -> HESSIAN;
        };
    }

    static Stroke path(Method method) {
        var stroke = Stroke.of(ink(method), PATH);
        return switch (method) {
            case BACKTRACKING, NESTEROV, ADAGRAD, ADAMW -> stroke.dashes();
            case GRADIENT_DESCENT, MOMENTUM, RMSPROP, ADAM, ADADELTA, NEWTON -> stroke;
        };
    }
}
