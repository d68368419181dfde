package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters and vectors of a step as LaTeX, each in the hue of its term. */
final class DescentTex {
    static final String X = point("\\vec x");
    static final String G = gradient("\\vec g");
    static final String V = velocity("\\vec v");
    static final String V_HAT = velocity("\\hat v");
    static final String S = squares("\\vec s");
    static final String S_HAT = squares("\\hat s");
    static final String U = squares("\\vec u");
    static final String D = step("\\vec d");
    static final String ETA = rate("\\eta");
    static final String BETA1 = velocity("\\beta_1");
    static final String BETA2 = squares("\\beta_2");

    private DescentTex() {}

    static String point(String tex) {
        return term("point", tex);
    }

    static String gradient(String tex) {
        return term("gradient", tex);
    }

    static String velocity(String tex) {
        return term("velocity", tex);
    }

    static String squares(String tex) {
        return term("squares", tex);
    }

    static String step(String tex) {
        return term("step", tex);
    }

    static String rate(String tex) {
        return term("rate", tex);
    }

    static String term(String id, String tex) {
        return "\\term{" + id + "}{" + tex + "}";
    }

    /** Returns a column. */
    static String vector(Vec v) {
        return IntStream.range(0, v.size())
                .mapToObj(i -> Numbers.tex(v.at(i)))
                .collect(Collectors.joining("\\\\", "\\begin{bmatrix}", "\\end{bmatrix}"));
    }
}
