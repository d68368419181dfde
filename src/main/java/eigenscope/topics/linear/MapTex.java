package eigenscope.topics.linear;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Matrices and vectors as LaTeX. */
final class MapTex {
    /** Terms of the columns, from the first on. */
    static final List<String> COLUMNS = List.of("i", "j", "k");

    private MapTex() {}

    /** Returns a matrix whose columns are the terms i, j and k. */
    static String columns(Mat a) {
        return matrix(a.rows(), i -> row(a.cols(), j -> "\\term{" + COLUMNS.get(j) + "}{" + tex(a.at(i, j)) + "}"));
    }

    static String matrix(Mat a) {
        return matrix(a.rows(), i -> row(a.cols(), j -> tex(a.at(i, j))));
    }

    static String diagonal(Vec d) {
        return matrix(d.size(), i -> row(d.size(), j -> i == j ? tex(d.at(i)) : "0"));
    }

    static String vector(Vec v) {
        return matrix(v.size(), i -> tex(v.at(i)));
    }

    /** Returns {@code + x} or {@code - |x|}: a term of a sum. */
    static String signed(double x) {
        return x < 0 ? "- " + tex(-x) : "+ " + tex(x);
    }

    private static String row(int cols, IntFunction<String> entry) {
        return IntStream.range(0, cols).mapToObj(entry).collect(Collectors.joining("&"));
    }

    private static String matrix(int rows, IntFunction<String> row) {
        return IntStream.range(0, rows)
                .mapToObj(row)
                .collect(Collectors.joining("\\\\", "\\begin{bmatrix}", "\\end{bmatrix}"));
    }
}
