package eigenscope.engine.linalg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The eigenvalues and eigenvectors of a 2×2 or 3×3 matrix.
 *
 * <p>Eigenvalues of 2×2 matrices are good to a few ulps of themselves, the small one beside a huge one too; those of 3×3
 * matrices to a few ulps of the norm at worst, for double roots too. What is called repeated is so up to the rounding of the
 * entries: the discriminant cancels to a few ulps of its own terms. [1 1; 1e−15 1] has two eigenvalues.
 *
 * @param kind what sort of map this is
 * @param values all n eigenvalues with their multiplicity, larger real part first, then larger imaginary part
 * @param pairs independent eigenvectors with their eigenvalues, in the order of the values; fewer than n where defective
 */
public record Eigen(Kind kind, List<Complex> values, List<Pair> pairs) {
    /** What the eigenvalues and eigenvectors of a matrix amount to. */
    public enum Kind {
        /** All eigenvalues are real and differ. */
        DISTINCT_REAL,
        /** Two eigenvalues are conjugate complex numbers: the map turns a plane. */
        COMPLEX,
        /** All are real, some coincide, and there is a basis of eigenvectors all the same. */
        REPEATED_DIAGONALISABLE,
        /** Some coincide and eigenvectors are missing: no basis makes the matrix diagonal. */
        DEFECTIVE
    }

    /**
     * An eigenvalue and one of its eigenvectors.
     *
     * @param value the eigenvalue
     * @param vector n complex components, of length 1, the first that is not zero real and positive
     */
    public record Pair(Complex value, List<Complex> vector) {
        /** Copies the components. */
        public Pair {
            vector = List.copyOf(vector);
        }

        static Pair real(double value, Vec vector) {
            var components = new ArrayList<Complex>();
            for (double x : vector.components()) components.add(Complex.real(x));
            return new Pair(Complex.real(value), components);
        }

        /** Whether the eigenvalue, and with it the vector, is real. */
        public boolean isReal() {
            return value.isReal();
        }

        /** The real parts of the vector: the eigenvector itself where it is real. */
        public Vec real() {
            return Vec.owning(vector.stream().mapToDouble(Complex::re).toArray());
        }

        /** The imaginary parts of the vector; zero where it is real. */
        public Vec imaginary() {
            return Vec.owning(vector.stream().mapToDouble(Complex::im).toArray());
        }
    }

    /**
     * All vectors that a real eigenvalue stretches: a line, a plane, or the whole space.
     *
     * @param value the factor
     * @param basis unit vectors that span it; one for a line, n where the matrix is a multiple of the identity
     */
    public record Space(double value, List<Vec> basis) {
        /** Copies the basis. */
        public Space {
            basis = List.copyOf(basis);
        }

        /** The number of independent directions. */
        public int dimension() {
            return basis.size();
        }

        /** Whether every vector is an eigenvector. */
        public boolean isEverything() {
            return dimension() == basis.getFirst().size();
        }
    }

    private static final Comparator<Complex> DESCENDING = Comparator.comparingDouble(Complex::re)
            .thenComparingDouble(Complex::im)
            .reversed();

    /** Copies the lists. */
    public Eigen {
        values = List.copyOf(values);
        pairs = List.copyOf(pairs);
    }

    /** The eigenvalues and eigenvectors of {@code a}, which is 2×2 or 3×3. */
    public static Eigen of(Mat a) {
        Require.square(a);
        Require.finite(a);
        return switch (a.rows()) {
            case 2 -> Eigen2.of(a);
            case 3 -> Eigen3.of(a);
            default ->
                throw new IllegalArgumentException(
                        "eigenvectors are found for 2×2 and 3×3 matrices, not %d×%d".formatted(a.rows(), a.cols()));
        };
    }

    static Eigen sorted(Kind kind, List<Complex> values, List<Pair> pairs) {
        return new Eigen(
                kind,
                values.stream().sorted(DESCENDING).toList(),
                pairs.stream()
                        .sorted(Comparator.comparing(Pair::value, DESCENDING))
                        .toList());
    }

    /** The same for the matrix times 2^shift; a value beyond the range of doubles becomes infinite. */
    Eigen shifted(int shift) {
        return new Eigen(
                kind,
                values.stream().map(value -> shifted(value, shift)).toList(),
                pairs.stream()
                        .map(pair -> new Pair(shifted(pair.value(), shift), pair.vector()))
                        .toList());
    }

    private static Complex shifted(Complex z, int shift) {
        return new Complex(Math.scalb(z.re(), shift), Math.scalb(z.im(), shift));
    }

    /** Whether there is a basis of eigenvectors, complex ones allowed. */
    public boolean isDiagonalisable() {
        return kind != Kind.DEFECTIVE;
    }

    /** The real eigenvalues, each once, with all their eigenvectors: what a plot can draw. */
    public List<Space> eigenspaces() {
        return pairs.stream()
                .filter(Pair::isReal)
                .map(Pair::value)
                .distinct()
                .map(value -> new Space(
                        value.re(),
                        pairs.stream()
                                .filter(pair -> pair.value().equals(value))
                                .map(Pair::real)
                                .toList()))
                .toList();
    }
}
