package eigenscope.engine.linalg;

import java.util.Arrays;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** The three factors of a singular value decomposition, before anything is said of rank; see {@link Svd}. */
record SvdFactors(Mat u, Vec sigma, Mat v) {
    private static final Complex ONE = Complex.real(1);

    static SvdFactors of(Mat a) {
        int shift = -Scaled.exponent(a.entries());
        return a.rows() == 2 && a.cols() == 2 ? of2(a, shift) : byEjml(a, shift);
    }

    private static SvdFactors of2(Mat m, int shift) {
        double a = Math.scalb(m.at(0, 0), shift);
        double b = Math.scalb(m.at(0, 1), shift);
        double c = Math.scalb(m.at(1, 0), shift);
        double d = Math.scalb(m.at(1, 1), shift);
        var det = Determinant.of(m.at(0, 0), m.at(0, 1), m.at(1, 0), m.at(1, 1));

        // region svd
        // In complex numbers A z = p z + r z̄: a turn with stretch |p| and a mirror with stretch |r|.
        var p = new Complex((a + d) / 2, (c - b) / 2);
        var r = new Complex((a - d) / 2, (c + b) / 2);
        // They help each other along one axis and oppose each other across it:
        // σ₁ = |p| + |r|,   σ₂ = ||p| − |r|| = |det A| / σ₁
        double largest = p.modulus() + r.modulus();
        double sigma1 = Math.scalb(largest, -shift);
        double sigma2 = largest == 0 ? 0 : Math.abs(det.shifted(shift).over(largest));
        // V turns by ψ, U by φ, where φ − ψ = arg p and φ + ψ = arg r
        var turn = unit(p, unit(r, ONE));
        var mirror = unit(r, turn);
        var v = halfAngle(mirror.times(turn.conjugate()));
        var u = unit(v.times(turn), ONE);
        // endregion

        double flip = det.value() < 0 ? -1 : 1;
        return new SvdFactors(
                Mat.owning(2, 2, new double[] {u.re(), -flip * u.im(), u.im(), flip * u.re()}),
                Vec.of(sigma1, Math.min(sigma1, sigma2)),
                Mat.owning(2, 2, new double[] {v.re(), -v.im(), v.im(), v.re()}));
    }

    private static Complex unit(Complex z, Complex ifZero) {
        double r = z.modulus();
        return r == 0 ? ifZero : new Complex(z.re() / r, z.im() / r);
    }

    // e^(iψ) with ψ in [−π/2, π/2] from e^(2iψ); the larger part first, so that nothing cancels.
    private static Complex halfAngle(Complex z) {
        double larger = Math.sqrt((1 + Math.abs(z.re())) / 2);
        double smaller = z.im() / (2 * larger);
        var half = z.re() >= 0
                ? new Complex(larger, smaller)
                : new Complex(Math.abs(smaller), Math.copySign(larger, z.im()));
        return unit(half, ONE);
    }

    private static SvdFactors byEjml(Mat a, int shift) {
        var svd = DecompositionFactory_DDRM.svd(a.rows(), a.cols(), true, true, false);
        if (!svd.decompose(Ejml.scaled(a, shift))) throw new ArithmeticException("no singular values found for " + a);
        var u = svd.getU(null, false);
        var w = svd.getW(null);
        var v = svd.getV(null, false);
        SingularOps_DDRM.descendingOrder(u, false, w, v, false);
        double[] sigma = new double[Math.min(a.rows(), a.cols())];
        for (int i = 0; i < sigma.length; i++) sigma[i] = Math.scalb(w.get(i, i), -shift);
        if (a.rows() == 3 && a.cols() == 3) sharpen(sigma, a, shift);
        return new SvdFactors(Ejml.mat(u), Vec.owning(sigma), Ejml.mat(v));
    }

    // EJML errs by ulps of σ₁. But the matrix of cofactors has the singular values σ₁σ₂, σ₁σ₃, σ₂σ₃, and the largest of
    // them is accurate in itself, as are the determinant σ₁σ₂σ₃ and σ₁: their quotients give all three.
    private static void sharpen(double[] sigma, Mat a, int shift) {
        double largest = Math.scalb(sigma[0], shift);
        double[] cofactors = new double[9];
        Inverse.cofactors(Ejml.scaled(a, shift).data, cofactors);
        var svd = DecompositionFactory_DDRM.svd(3, 3, false, false, true);
        if (largest == 0 || !svd.decompose(Ejml.wrap(3, 3, cofactors))) return;
        double product = Arrays.stream(svd.getSingularValues()).max().orElse(0);
        sigma[1] = Math.min(sigma[0], Math.scalb(product / largest, -shift));
        sigma[2] = product == 0
                ? 0
                : Math.min(
                        sigma[1], Math.abs(Determinant.of(a).shifted(2 * shift).over(product)));
    }
}
