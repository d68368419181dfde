package eigenscope.topics.linear;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topics.linear.MapTex.signed;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Formula;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The formulas of a map of space, in letters and with the present numbers. */
final class SpaceFormulas {
    private SpaceFormulas() {}

    static List<Formula> of(SpaceMap m) {
        return List.of(
                MapFormulas.image(m, "v_1\\,\\term{i}{A\\ihat} + v_2\\,\\term{j}{A\\jhat} + v_3\\,\\term{k}{A\\khat}"),
                determinant(m),
                characteristic(m),
                eigenvalues(m),
                MapFormulas.singular(m));
    }

    // det A = a₁ · (a₂ × a₃), the volume that the columns span
    private static Formula determinant(SpaceMap m) {
        Mat a = m.map();
        String columns = IntStream.range(0, 3)
                .mapToObj(j -> "\\term{" + MapTex.COLUMNS.get(j) + "}{" + MapTex.vector(a.column(j)) + "}")
                .collect(Collectors.joining("\\;"));
        return new Formula(
                "determinant",
                "Determinant",
                "\\term{det}{\\det A} = \\term{i}{\\vec a_1} \\cdot (\\term{j}{\\vec a_2} \\times \\term{k}{\\vec"
                        + " a_3})",
                "\\det\\left(" + columns + "\\right) = \\term{det}{" + tex(m.det()) + "}");
    }

    // λ³ − tr(A) λ² + m λ − det A, where m is the sum of the principal minors
    private static Formula characteristic(SpaceMap m) {
        Mat a = m.map();
        double minors = IntStream.range(0, 3).mapToDouble(k -> minor(a, k)).sum();
        String lambda = "\\term{eigen}{\\lambda}";
        return new Formula(
                "characteristic",
                "Characteristic polynomial",
                "\\det(%s I - A) = 0".formatted(lambda),
                "%s^3 %s\\,%s^2 %s\\,%s \\term{det}{%s} = 0"
                        .formatted(lambda, signed(-a.trace()), lambda, signed(minors), lambda, signed(-m.det())));
    }

    private static double minor(Mat a, int without) {
        int i = without == 0 ? 1 : 0;
        int j = without == 2 ? 1 : 2;
        return Mat.of(2, 2, a.at(i, i), a.at(i, j), a.at(j, i), a.at(j, j)).det();
    }

    private static Formula eigenvalues(SpaceMap m) {
        String values = m.eigen().values().stream().map(SpaceFormulas::complex).collect(Collectors.joining(",\\;"));
        return new Formula(
                "eigenvalues",
                "Eigenvalues",
                "A\\,\\vec x = \\term{eigen}{\\lambda}\\,\\vec x",
                "\\term{eigen}{\\lambda} = " + values);
    }

    private static String complex(Complex z) {
        return z.isReal() ? tex(z.re()) : tex(z.re()) + signed(z.im()) + "\\,i";
    }
}
