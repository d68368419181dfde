package eigenscope.topic;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A matrix of finite numbers; the columns of one with two or three rows can be dragged.
 *
 * @param reach the slider of each entry goes from {@code -reach} to {@code reach}
 * @param initial value a topic starts with; its shape is the shape
 * @param columnTerms ids of the terms its columns belong to, whose hue they wear; empty for none
 * @param isCovariance whether only covariance matrices are legal; then an entry moves along with the one across the diagonal
 */
public record Matrix(Meta meta, double reach, Mat initial, List<String> columnTerms, boolean isCovariance)
        implements Numeric<Mat>, Meta.Described<Matrix> {
    private static final double SAMPLE_GRID = 4;

    /** Refuses terms for some columns only. */
    public Matrix {
        columnTerms = List.copyOf(columnTerms);
        if (!(columnTerms.isEmpty() || columnTerms.size() == initial.cols()))
            throw new IllegalArgumentException(
                    "%s: %d terms for %d columns".formatted(meta.id(), columnTerms.size(), initial.cols()));
        if (isCovariance && !Covariances.isLegal(initial))
            throw new IllegalArgumentException("%s begins with no covariance matrix: %s".formatted(meta.id(), initial));
    }

    /** Returns a matrix parameter, legal wherever its entries are finite. */
    public static Matrix matrix(String id, String tex, double reach, Mat initial) {
        return new Matrix(Meta.of(id, tex), reach, initial, List.of(), false);
    }

    /** Returns a matrix parameter whose values are symmetric and positive definite; see {@link Covariances}. */
    public static Matrix covariance(String id, String tex, double reach, Mat initial) {
        return new Matrix(Meta.of(id, tex), reach, initial, List.of(), true);
    }

    /** Says which terms the columns belong to. */
    public Matrix columns(String... terms) {
        return new Matrix(meta, reach, initial, List.of(terms), isCovariance);
    }

    @Override
    public Matrix described(Meta other) {
        return new Matrix(other, reach, initial, columnTerms, isCovariance);
    }

    /** Returns the number of rows. */
    public int rows() {
        return initial.rows();
    }

    /** Returns the number of columns. */
    public int cols() {
        return initial.cols();
    }

    @Override
    public int parts() {
        return rows() * cols();
    }

    @Override
    public double part(Mat value, int part) {
        return value.at(part / cols(), part % cols());
    }

    @Override
    public Mat withPart(Mat value, int part, double x) {
        int row = part / cols();
        int column = part % cols();
        Mat entered = value.with(row, column, Point.finite(x));
        return isCovariance ? Covariances.nearest(entered.with(column, row, Point.finite(x))) : entered;
    }

    @Override
    public Mat dragged(Mat value, int part, Vec to) {
        if (to.size() != rows()) return value;
        Mat moved = value;
        for (int i = 0; i < rows(); i++) moved = withPart(moved, i * cols() + part, to.at(i));
        return moved;
    }

    @Override
    public Mat clamp(Mat value) {
        return isCovariance ? Covariances.nearest(value) : value;
    }

    @Override
    public double step(double x) {
        return 0.1;
    }

    @Override
    public double from() {
        return -reach;
    }

    @Override
    public double to() {
        return reach;
    }

    @Override
    public Mat sample(RandomGenerator random) {
        double[] entries = random.doubles(parts(), -reach, reach)
                .map(x -> Math.rint(x * SAMPLE_GRID) / SAMPLE_GRID)
                .toArray();
        Mat sampled = Mat.of(rows(), cols(), entries);
        if (!isCovariance) return sampled;
        for (int i = 0; i < rows(); i++) sampled = sampled.with(i, i, Math.abs(sampled.at(i, i)) + 1 / SAMPLE_GRID);
        return clamp(sampled);
    }

    @Override
    public String format(Mat value) {
        return IntStream.range(0, rows())
                .mapToObj(i -> IntStream.range(0, cols())
                        .mapToObj(j -> Numbers.format(value.at(i, j)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Mat read(String text) {
        String[] rows = Rows.of(text);
        if (rows.length != rows())
            throw new IllegalArgumentException("'%s' has %d rows, not %d".formatted(text.strip(), rows.length, rows()));
        double[] entries = IntStream.range(0, rows())
                .boxed()
                .flatMapToDouble(i -> java.util.Arrays.stream(Rows.numbers(rows[i], cols())))
                .toArray();
        return Mat.of(rows(), cols(), entries);
    }

    @Override
    public String kind() {
        return "matrix";
    }

    @Override
    public String legal() {
        String what = isCovariance ? "a covariance matrix, symmetric and positive definite: " : "";
        return what + "%d rows of %d finite numbers such as '%s'".formatted(rows(), cols(), format(initial));
    }
}
