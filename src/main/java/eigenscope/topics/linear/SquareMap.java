package eigenscope.topics.linear;

import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Svd;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import java.util.Optional;

/** What maps of the plane and maps of space have in common: readouts, laws and code are said of this, once. */
interface SquareMap {
    /** A hand that lets go on a line leaves v within rounding of it; a thousandth of a pixel is far outside. */
    double SAME_LINE = 1e-12;

    /** Beyond this nothing is drawn: squares and sums of coordinates must stay finite, and no screen shows them. */
    double DRAWABLE = 1e100;

    /** What a hand on a picture leaves between two numbers that it takes for equal: a few pixels. */
    double HAND = 0.02;

    /** Digits kept of a factor read off the picture, which has the rounding of a few operations in it. */
    int FACTOR_DIGITS = 12;

    /** Returns the letters of the map, such as A or AB. */
    String name();

    /** Returns the matrix of the whole map, 2×2 or 3×3. */
    Mat map();

    /** Returns eigenvalues and eigenvectors of the map. */
    Eigen eigen();

    /** Returns singular values and axes of the map. */
    Svd svd();

    /** Returns v. */
    Vec vector();

    /**
     * Returns the angle between two directions in radians, with the sign that the dimension gives it.
     *
     * @param from unit vector
     * @param to unit vector
     */
    double angle(Vec from, Vec to);

    /** Returns whether map, motion and vector are small enough for a picture. */
    boolean isDrawable();

    /** Returns whether a product was too large for a double: the map is the identity then, and nothing is shown of it. */
    boolean overflows();

    /** Returns the image of v under the whole map. */
    default Vec image() {
        return map().times(vector());
    }

    default double det() {
        return map().det();
    }

    default int rank() {
        return svd().rank();
    }

    /** Returns whether the map leaves no dimension out. */
    default boolean isInvertible() {
        return rank() == map().rows();
    }

    /** Returns the image of the direction of v, which is not 0, under the map brought near 1 by a power of two. */
    private Vec imageOfDirection() {
        return nearOne(map()).times(vector().normalised());
    }

    /** Returns by what v, which is not 0, is stretched; infinite where that is too large for a double. */
    default double stretch() {
        return imageOfDirection().norm() * scale(map());
    }

    /** Returns the angle from v to its image in radians; nothing where one of them is 0. */
    default Optional<Double> turn() {
        if (vector().norm() == 0) return Optional.empty();
        Vec image = imageOfDirection();
        return image.norm() == 0 ? Optional.empty() : Optional.of(angle(vector().normalised(), image.normalised()));
    }

    /** Returns k where A v = k v to the accuracy of the numbers, nothing where v is no eigenvector. */
    default Optional<Double> factor() {
        if (vector().norm() == 0) return Optional.empty();
        Vec unit = vector().normalised();
        Vec image = imageOfDirection();
        double along = unit.dot(image);
        double aside = image.minus(unit.times(along)).norm();
        return aside <= SAME_LINE * nearOne(map()).norm2()
                ? Optional.of(Numbers.tidy(along * scale(map()), FACTOR_DIGITS))
                : Optional.empty();
    }

    /** Says whether the whole map turns and does nothing else, to the accuracy of a hand. */
    default boolean isRotation() {
        Mat identity = Mat.identity(map().rows());
        return map().det() > 0 && isNear(map().transpose().times(map()), identity) && !isNear(map(), identity);
    }

    /** Says whether a hand could not tell two matrices apart. */
    static boolean isNear(Mat a, Mat b) {
        return a.minus(b).normInf() <= HAND;
    }

    /** Returns the matrix divided by {@link #scale}: its largest entries are near 1. */
    static Mat nearOne(Mat a) {
        // In two halves: the inverse of one power of two may be beyond a double.
        int exponent = Math.getExponent(scale(a));
        return a.times(Math.scalb(1.0, -exponent / 2)).times(Math.scalb(1.0, -exponent - -exponent / 2));
    }

    /** Returns the power of two at or below the largest entry; 1 for the zero matrix. */
    static double scale(Mat a) {
        double largest = 0;
        for (int i = 0; i < a.rows(); i++)
            for (int j = 0; j < a.cols(); j++) largest = Math.max(largest, Math.abs(a.at(i, j)));
        return largest == 0 ? 1 : Math.scalb(1.0, Math.max(Math.getExponent(largest), Double.MIN_EXPONENT));
    }

    /** Says whether entries are small enough to be drawn. */
    static boolean isDrawable(Mat a) {
        return scale(a) <= DRAWABLE;
    }
}
