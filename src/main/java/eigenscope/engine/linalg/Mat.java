package eigenscope.engine.linalg;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * A matrix of m rows and n columns: immutable, equal when shape and entries are equal. Rows and columns count from 0.
 *
 * <p>Factories take finite entries only. Arithmetic may overflow, and then gives infinite entries, as with doubles; {@link #isFinite} asks for that, and a decomposition of such a matrix is refused with an {@link
 * IllegalArgumentException}. Shapes that do not fit are refused likewise. A negative zero becomes a plain one.
 */
public final class Mat {
    private static final double[] ONE = {1};

    private final int rows;
    private final int cols;
    private final double[] a;

    private Mat(int rows, int cols, double[] owned) {
        this.rows = rows;
        this.cols = cols;
        this.a = Entries.normalised(owned);
    }

    /** The matrix, at least 1×1, of the given finite entries, one row after the other; they are copied. */
    public static Mat of(int rows, int cols, double... rowMajor) {
        Require.shape(rows, cols);
        Require.equal("the number of entries", rows * cols, rowMajor.length);
        return finite(rows, cols, rowMajor.clone());
    }

    /** The identity of size n. */
    public static Mat identity(int n) {
        return diagonal(Entries.map(new double[n], x -> 1));
    }

    /** The matrix of zeros. */
    public static Mat zero(int rows, int cols) {
        Require.shape(rows, cols);
        return new Mat(rows, cols, new double[rows * cols]);
    }

    /** The square matrix with the given finite numbers on its diagonal. */
    public static Mat diagonal(double... d) {
        Require.shape(d.length, d.length);
        double[] a = new double[d.length * d.length];
        for (int i = 0; i < d.length; i++) a[i * (d.length + 1)] = d[i];
        return finite(d.length, d.length, a);
    }

    /** The rotation of the plane by {@code angle} radians, counter-clockwise. */
    public static Mat rotation(double angle) {
        var image = Vec2.polar(1, angle);
        return columns(image, image.perpendicular());
    }

    /** The 2×2 matrix that takes (1, 0) to {@code first} and (0, 1) to {@code second}. */
    public static Mat columns(Vec2 first, Vec2 second) {
        return of(2, 2, first.x(), second.x(), first.y(), second.y());
    }

    /** The 3×3 matrix with the given columns. */
    public static Mat columns(Vec3 first, Vec3 second, Vec3 third) {
        return columns(first.vec(), second.vec(), third.vec());
    }

    /** The matrix with the given columns, all of one size. */
    public static Mat columns(Vec... columns) {
        Require.shape(columns.length, columns.length);
        int rows = columns[0].size();
        double[] a = new double[rows * columns.length];
        for (int j = 0; j < columns.length; j++) {
            Require.equal("the size of column " + j, rows, columns[j].size());
            for (int i = 0; i < rows; i++) a[i * columns.length + j] = columns[j].at(i);
        }
        return finite(rows, columns.length, a);
    }

    private static Mat finite(int rows, int cols, double[] owned) {
        var m = new Mat(rows, cols, owned);
        Require.finite(m);
        return m;
    }

    static Mat owning(int rows, int cols, double[] rowMajor) {
        return new Mat(rows, cols, rowMajor);
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int cols() {
        return cols;
    }

    /** Whether every entry is finite. */
    public boolean isFinite() {
        return Entries.areFinite(a);
    }

    /** The entry in row i and column j. */
    public double at(int i, int j) {
        return a[i * cols + Objects.checkIndex(j, cols)];
    }

    /** This matrix with the entry in row i and column j replaced by the finite number {@code x}. */
    public Mat with(int i, int j, double x) {
        return withColumn(j, column(j).with(i, x));
    }

    /** This matrix with column j replaced. */
    public Mat withColumn(int j, Vec column) {
        Require.equal("the size of the column", rows, column.size());
        double[] b = a.clone();
        for (int i = 0; i < rows; i++) b[i * cols + Objects.checkIndex(j, cols)] = column.at(i);
        return finite(rows, cols, b);
    }

    /** The column j, of size m. */
    public Vec column(int j) {
        double[] column = new double[rows];
        for (int i = 0; i < rows; i++) column[i] = at(i, j);
        return Vec.owning(column);
    }

    /** The row i, of size n. */
    public Vec row(int i) {
        return Vec.owning(Arrays.copyOfRange(a, i * cols, (i + 1) * cols));
    }

    /** The sum of this and a matrix of the same shape. */
    public Mat plus(Mat other) {
        return combine(other, Double::sum);
    }

    /** The difference of this and a matrix of the same shape. */
    public Mat minus(Mat other) {
        return combine(other, (x, y) -> x - y);
    }

    /** This matrix with every entry multiplied by {@code k}. */
    public Mat times(double k) {
        return new Mat(rows, cols, Entries.map(a, x -> k * x));
    }

    /** The matrix product, every entry as good as if summed in twice the precision and then rounded. */
    public Mat times(Mat other) {
        Require.equal("the rows of the right factor", cols, other.rows);
        double[] product = new double[rows * other.cols];
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < other.cols; j++)
                product[i * other.cols + j] = Compensated.dot(a, i * cols, 1, other.a, j, other.cols, cols);
        return new Mat(rows, other.cols, product);
    }

    /** The image of a vector of size n, as good as if summed in twice the precision and then rounded. */
    public Vec times(Vec v) {
        Require.equal("the size of the vector", cols, v.size());
        double[] image = new double[rows];
        for (int i = 0; i < rows; i++) image[i] = Compensated.dot(a, i * cols, 1, v.components(), 0, 1, cols);
        return Vec.owning(image);
    }

    /** The image of a vector of the plane under this 2×2 matrix; each component within 2 ulps of the true one. */
    public Vec2 times(Vec2 v) {
        Require.size(this, 2);
        // region apply
        // A v = v₁ · (first column) + v₂ · (second column)
        return new Vec2(
                Compensated.sumOfProducts(a[0], v.x(), a[1], v.y()),
                Compensated.sumOfProducts(a[2], v.x(), a[3], v.y()));
        // endregion
    }

    /** The image of a vector of space under this 3×3 matrix. */
    public Vec3 times(Vec3 v) {
        Require.size(this, 3);
        return times(v.vec()).xyz();
    }

    /** The n×m matrix whose rows are the columns of this one. */
    public Mat transpose() {
        double[] b = new double[a.length];
        for (int i = 0; i < rows; i++) for (int j = 0; j < cols; j++) b[j * rows + i] = a[i * cols + j];
        return new Mat(cols, rows, b);
    }

    /** The sum of the diagonal entries of a square matrix. */
    public double trace() {
        Require.square(this);
        return Compensated.dot(a, 0, rows + 1, ONE, 0, 0, rows);
    }

    /**
     * The determinant of a square matrix.
     *
     * <p>2×2: within 2 ulps of the true one. 3×3: as good as if computed in twice the precision and then rounded. Beyond: by
     * LU with partial pivoting. Zero or infinite only where the determinant itself leaves the range of doubles.
     */
    public double det() {
        return Determinant.of(this).toDouble();
    }

    /**
     * Which way round the map leaves things: 1 where the determinant of this square matrix is positive, −1 where it is
     * negative, else 0; right for 2×2 and 3×3 even where the determinant itself is too small for a double.
     */
    public int orientation() {
        return (int) Math.signum(Determinant.of(this).value());
    }

    /**
     * The inverse of a square matrix; empty when its {@link #rank} is less than its size, or where an entry of the inverse
     * would exceed the range of doubles. 2×2 and 3×3: by the adjugate, every entry accurate in itself.
     */
    public Optional<Mat> inverse() {
        Require.square(this);
        return rank() < rows ? Optional.empty() : Inverse.of(this).filter(Mat::isFinite);
    }

    /** The number of independent columns; {@link Svd#rank} states the tolerance. */
    public int rank() {
        return Rank.of(this);
    }

    /** The largest stretch of a vector: the largest singular value. */
    public double norm2() {
        return Svd.of(this).sigma().at(0);
    }

    /** The ratio σ₁/σₙ; infinite when the smallest singular value is zero or the ratio exceeds the range of doubles. */
    public double condition() {
        return Svd.of(this).condition();
    }

    /** The same map in the coordinates of another basis, B⁻¹ A B; empty when the columns of {@code basis} are dependent. */
    public Optional<Mat> changeOfBasis(Mat basis) {
        Require.square(this);
        return basis.inverse().map(inverse -> inverse.times(times(basis)));
    }

    /** Straight from this matrix (t = 0) to {@code other} (t = 1), entry by entry; exact at both ends. */
    public Mat interpolate(Mat other, double t) {
        return combine(other, (x, y) -> (1 - t) * x + t * y);
    }

    /** The square root of the sum of the squared entries. */
    public double frobeniusNorm() {
        return Norms.euclidean(a);
    }

    /** The largest sum of moduli in a column. */
    public double norm1() {
        return Norms.largestRun(a, cols, 1, rows, cols);
    }

    /** The largest sum of moduli in a row. */
    public double normInf() {
        return Norms.largestRun(a, rows, cols, cols, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mat m && rows == m.rows && cols == m.cols && Arrays.equals(a, m.a);
    }

    @Override
    public int hashCode() {
        return 31 * cols + Arrays.hashCode(a);
    }

    /** The rows as {@code 1.0 2.0; 3.0 4.0}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int k = 0; k < a.length; k++)
            text.append(k == 0 ? "" : k % cols == 0 ? "; " : " ").append(a[k]);
        return text.toString();
    }

    /** This matrix times 2^shift, exact unless it overflows or underflows. */
    Mat shifted(int shift) {
        return shift == 0 ? this : new Mat(rows, cols, Entries.map(a, x -> Math.scalb(x, shift)));
    }

    private Mat combine(Mat other, DoubleBinaryOperator f) {
        Require.sameShape(this, other);
        return new Mat(rows, cols, Entries.combine(a, other.a, f));
    }

    double[] entries() {
        return a;
    }
}
