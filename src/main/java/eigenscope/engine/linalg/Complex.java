package eigenscope.engine.linalg;

/**
 * A complex number re + i im.
 *
 * @param re the real part; a negative zero becomes a plain one, so that equal numbers are equal
 * @param im the imaginary part, likewise
 */
public record Complex(double re, double im) {
    /** Normalises the zeros. */
    public Complex {
        re += 0.0;
        im += 0.0;
    }

    /** The real number {@code x}. */
    public static Complex real(double x) {
        return new Complex(x, 0);
    }

    /** Whether the imaginary part is exactly zero. */
    public boolean isReal() {
        return im == 0;
    }

    /** The modulus |z|, without overflow on the way. */
    public double modulus() {
        return Math.hypot(re, im);
    }

    /** The argument of z in (−π, π]; 0 for zero. */
    public double argument() {
        return Math.atan2(im, re);
    }

    /** The conjugate re − i im. */
    public Complex conjugate() {
        return new Complex(re, -im);
    }

    /** The sum of this and {@code other}. */
    public Complex plus(Complex other) {
        return new Complex(re + other.re, im + other.im);
    }

    /** The difference of this and {@code other}. */
    public Complex minus(Complex other) {
        return new Complex(re - other.re, im - other.im);
    }

    /** The product of this and {@code other}; each part within 2 ulps of the true one. */
    public Complex times(Complex other) {
        return new Complex(
                Compensated.sumOfProducts(re, other.re, -im, other.im),
                Compensated.sumOfProducts(re, other.im, im, other.re));
    }

    /** This times the real number {@code k}. */
    public Complex times(double k) {
        return new Complex(re * k, im * k);
    }
}
