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

/** The same as the engine computes, in NumPy with the present numbers. */
final class MapCode {
    static final String ENGINE = "eigenscope/engine/linalg/";

    private MapCode() {}

    /**
     * Returns NumPy lines.
     *
     * @param expression the map in NumPy, such as {@code A} or {@code A @ B}
     * @param given lines that define its letters
     */
    static Snippet numpy(SquareMap m, String expression, List<Line> given) {
        var lines = new ArrayList<>(given);
        lines.add(new Line("v = np.array([" + row(m.vector()) + "])", "v"));
        if (m.overflows()) return new Snippet.Lines("NumPy", "python", lines);
        lines.add(new Line("", ""));
        boolean product = expression.contains("@");
        if (product) lines.add(new Line("M = " + expression, ""));
        String map = product ? "M" : expression;
        String argument = "(" + map + ")";
        lines.add(result(map + " @ v", "[" + row(m.image()) + "]", "v"));
        lines.add(result("np.linalg.det" + argument, Numbers.code(m.det()), "det"));
        lines.add(result("np.linalg.matrix_rank" + argument, Integer.toString(m.rank()), "range"));
        lines.add(result("np.linalg.eigvals" + argument, "[" + eigenvalues(m) + "]", "eigen"));
        lines.add(result(
                "U, s, Vt = np.linalg.svd" + argument, "s = [" + row(m.svd().sigma()) + "]", "singular"));
        return new Snippet.Lines("NumPy", "python", lines);
    }

    static List<Line> matrix(String name, Mat a) {
        String first = name + " = np.array([";
        String rest = " ".repeat(first.length());
        int last = a.rows() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> new Line((i == 0 ? first : rest) + "[" + row(a.row(i)) + (i == last ? "]])" : "],"), ""))
                .toList();
    }

    private static Line result(String code, String value, String term) {
        return new Line(code + "  # " + value, term);
    }

    private static String row(Vec v) {
        return IntStream.range(0, v.size()).mapToObj(k -> Numbers.code(v.at(k))).collect(Collectors.joining(", "));
    }

    private static String eigenvalues(SquareMap m) {
        return m.eigen().values().stream().map(MapCode::complex).collect(Collectors.joining(", "));
    }

    private static String complex(Complex z) {
        if (z.isReal()) return Numbers.code(z.re());
        return Numbers.code(z.re()) + (z.im() < 0 ? "-" : "+") + Numbers.code(Math.abs(z.im())) + "j";
    }
}
