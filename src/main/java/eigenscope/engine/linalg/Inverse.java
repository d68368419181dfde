package eigenscope.engine.linalg;

import java.util.Optional;
import org.ejml.dense.row.CommonOps_DDRM;

/** Inverses of square matrices of full rank; entries past the range of doubles come out infinite. */
final class Inverse {
    private Inverse() {}

    static Optional<Mat> of(Mat m) {
        return switch (m.rows()) {
            case 1 -> Optional.of(Mat.owning(1, 1, new double[] {1 / m.at(0, 0)}));
            case 2 -> of2(m);
            default -> scaledBack(m);
        };
    }

    private static Optional<Mat> of2(Mat m) {
        double a = m.at(0, 0);
        double b = m.at(0, 1);
        double c = m.at(1, 0);
        double d = m.at(1, 1);
        // region inverse
        //              1    ⎡  d  −b ⎤
        // A⁻¹  =  ――――――――  ⎢        ⎥
        //         ad − bc   ⎣ −c   a ⎦
        var det = Determinant.of(a, b, c, d);
        if (det.isZero()) return Optional.empty();
        double[] inverse = {det.under(d), det.under(-b), det.under(-c), det.under(a)};
        return Optional.of(Mat.owning(2, 2, inverse));
        // endregion
    }

    private static Optional<Mat> scaledBack(Mat m) {
        int n = m.rows();
        var equilibrated = Equilibrated.of(m);
        double[] s = equilibrated.scaled().entries();
        double[] inverse = new double[n * n];
        boolean regular = n == 3
                ? adjugate(equilibrated.scaled(), inverse)
                : CommonOps_DDRM.invert(Ejml.wrap(n, n, s.clone()), Ejml.wrap(n, n, inverse));
        return regular ? Optional.of(equilibrated.restoreInverse(inverse)) : Optional.empty();
    }

    private static boolean adjugate(Mat scaled, double[] inverse) {
        double det = scaled.det();
        if (det == 0) return false;
        cofactors(scaled.entries(), inverse);
        for (int k = 0; k < 9; k++) inverse[k] /= det;
        return true;
    }

    /**
     * Writes the adjugate of the row-major 3×3 matrix {@code s}, the transpose of its cofactors, into {@code adjugate}. The
     * indices run cyclically, which gives each minor its sign.
     */
    static void cofactors(double[] s, double[] adjugate) {
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                int r = (j + 1) % 3 * 3;
                int t = (j + 2) % 3 * 3;
                int p = (i + 1) % 3;
                int q = (i + 2) % 3;
                adjugate[i * 3 + j] = Compensated.sumOfProducts(s[r + p], s[t + q], -s[r + q], s[t + p]);
            }
    }
}
