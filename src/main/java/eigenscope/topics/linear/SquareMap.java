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

    /** Returns the angle from v to its image in radians, both other than 0. */
    double turn();

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

    /** Returns k where A v = k v to the accuracy of the numbers, nothing where v is no eigenvector. */
    default Optional<Double> factor() {
        if (vector().norm() == 0) return Optional.empty();
        Vec unit = vector().normalised();
        Vec image = map().times(unit);
        double along = unit.dot(image);
        double aside = image.minus(unit.times(along)).norm();
        return aside <= SAME_LINE * svd().sigma().at(0)
                ? Optional.of(Numbers.tidy(along, FACTOR_DIGITS))
                : Optional.empty();
    }
}
