package eigenscope.topics.linear;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The code behind a linear map: the engine's own, and the same in NumPy with the present numbers. */
final class MapCode {
    private static final String ENGINE = "eigenscope/engine/linalg/";
    private static final int COMMENT_COLUMN = 32;

    private MapCode() {}

    static List<Snippet> of(MapModel m) {
        return List.of(
                new Snippet.Lines("NumPy", "python", numpy(m)),
                new Snippet.Region("Image", ENGINE + "Mat.java", "apply", "v"),
                new Snippet.Region("Determinant", ENGINE + "Determinant.java", "det", "det"),
                new Snippet.Region("Eigenvalues", ENGINE + "Eigen2.java", "eigenvalues", "eigen"),
                new Snippet.Region("SVD", ENGINE + "SvdFactors.java", "svd", "singular"));
    }

    private static List<Line> numpy(MapModel m) {
        var lines = new ArrayList<Line>();
        lines.addAll(matrix("A", m.a()));
        if (m.parts().isProduct()) lines.addAll(matrix("B", m.b()));
        lines.add(new Line("v = np.array([" + row(m.v().vec()) + "])", "v"));
        lines.add(new Line("", ""));
        String map = switch (m.parts()) {
            case A -> "A";
            case AB -> "(A @ B)";
            case BA -> "(B @ A)";
        };
        if (m.overflows()) return lines;
        lines.add(result(map + " @ v", "[" + row(m.image().vec()) + "]", "v"));
        lines.add(result("np.linalg.det" + argument(map), Numbers.code(m.det()), "det"));
        lines.add(result("np.linalg.matrix_rank" + argument(map), Integer.toString(m.rank()), "range"));
        lines.add(result("np.linalg.eigvals" + argument(map), "[" + eigenvalues(m) + "]", "eigen"));
        lines.add(result(
                "U, s, Vt = np.linalg.svd" + argument(map),
                "s = [" + row(m.svd().sigma()) + "]",
                "singular"));
        return lines;
    }

    private static String argument(String map) {
        return map.startsWith("(") ? map : "(" + map + ")";
    }

    private static List<Line> matrix(String name, Mat a) {
        String first = name + " = np.array([";
        return List.of(
                new Line(first + "[" + row(a.row(0)) + "],", ""),
                new Line(" ".repeat(first.length()) + "[" + row(a.row(1)) + "]])", ""));
    }

    private static Line result(String code, String value, String term) {
        return new Line(code + " ".repeat(Math.max(2, COMMENT_COLUMN - code.length())) + "# " + value, term);
    }

    private static String row(Vec v) {
        return IntStream.range(0, v.size()).mapToObj(k -> Numbers.code(v.at(k))).collect(Collectors.joining(", "));
    }

    private static String eigenvalues(MapModel m) {
        return m.eigen().values().stream().map(MapCode::complex).collect(Collectors.joining(", "));
    }

    private static String complex(Complex z) {
        if (z.isReal()) return Numbers.code(z.re());
        return Numbers.code(z.re()) + (z.im() < 0 ? "-" : "+") + Numbers.code(Math.abs(z.im())) + "j";
    }
}
