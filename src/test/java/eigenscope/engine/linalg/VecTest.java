package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class VecTest {
    @Test
    void arithmeticIsComponentByComponent() {
        assertEquals(new Vec2(4, 1), new Vec2(1, 3).plus(new Vec2(3, -2)));
        assertEquals(new Vec2(-2, 5), new Vec2(1, 3).minus(new Vec2(3, -2)));
        assertEquals(new Vec2(2, 6), new Vec2(1, 3).times(2));
        assertEquals(new Vec3(5, 7, 9), new Vec3(1, 2, 3).plus(new Vec3(4, 5, 6)));
        assertEquals(new Vec3(-3, -3, -3), new Vec3(1, 2, 3).minus(new Vec3(4, 5, 6)));
        assertEquals(new Vec3(-1, -2, -3), new Vec3(1, 2, 3).negated());
        assertEquals(Vec.of(5, 7), Vec.of(1, 2).plus(Vec.of(4, 5)));
        assertEquals(Vec.of(-3, -3), Vec.of(1, 2).minus(Vec.of(4, 5)));
        assertEquals(Vec.of(3, 6), Vec.of(1, 2).times(3));
    }

    @Test
    void aNegativeZeroIsAZero() {
        assertEquals(Vec2.ZERO, Vec2.ZERO.negated());
        assertEquals(Vec3.ZERO, Vec3.ZERO.times(-1));
        assertEquals(Vec.of(0), Vec.of(-0.0));
        assertEquals(Complex.real(0), new Complex(-0.0, -0.0));
    }

    @Test
    void theCrossProductIsTheSignedArea() {
        assertEquals(6, new Vec2(2, 0).cross(new Vec2(5, 3)));
        assertEquals(-6, new Vec2(5, 3).cross(new Vec2(2, 0)));
        assertEquals(Vec3.E3, Vec3.E1.cross(Vec3.E2));
        assertEquals(new Vec3(-3, 6, -3), new Vec3(1, 2, 3).cross(new Vec3(4, 5, 6)));
    }

    @Test
    void theDotProductKeepsWhatIsLeftOfACancellation() {
        // (2²⁷ + 1)² − 2⁵⁴ − 2²⁸ = 1
        double big = 0x1p27 + 1;
        assertEquals(1, new Vec2(big, 1).dot(new Vec2(big, -0x1p54 - 0x1p28)));
        assertEquals(1, Vec.of(big, 0x1p54, 0x1p28).dot(Vec.of(big, -1, -1)));
        assertEquals(32, new Vec3(1, 2, 3).dot(new Vec3(4, 5, 6)));
    }

    @Test
    void lengthsNeitherOverflowNorUnderflow() {
        assertEquals(5e300, new Vec2(3e300, 4e300).norm(), 1e285);
        assertEquals(5e-300, new Vec2(3e-300, 4e-300).norm(), 1e-315);
        assertEquals(3e300, new Vec3(1e300, 2e300, 2e300).norm(), 1e285);
        assertEquals(3e-300, Vec.of(1e-300, 2e-300, 2e-300).norm(), 1e-315);
    }

    @Test
    void aUnitVectorHasLengthOneAtAnyScale() {
        for (double scale : new double[] {Double.MIN_VALUE, 1e-300, 1, 1e300, Double.MAX_VALUE}) {
            assertEquals(1, new Vec2(scale, -scale).normalised().norm(), 0x1p-52);
            assertEquals(1, new Vec3(scale, scale, scale).normalised().norm(), 0x1p-51);
            assertEquals(1, Vec.of(scale, scale, scale, scale).normalised().norm(), 0x1p-51);
        }
        assertEquals(new Vec2(0.6, -0.8), new Vec2(3, -4).normalised());
    }

    @Test
    void theZeroVectorHasNoDirectionAndStaysZero() {
        assertEquals(Vec2.ZERO, Vec2.ZERO.normalised());
        assertEquals(Vec3.ZERO, Vec3.ZERO.normalised());
        assertEquals(Vec.of(0, 0), Vec.of(0, 0).normalised());
        assertEquals(0, Vec2.ZERO.angle());
    }

    @Test
    void aPolarVectorHasItsLengthAndAngle() {
        var v = Vec2.polar(2, 2.5);
        assertEquals(2, v.norm(), 0x1p-51);
        assertEquals(2.5, v.angle(), 0x1p-51);
        assertEquals(2.5 + Math.PI / 2 - 2 * Math.PI, v.perpendicular().angle(), 0x1p-50);
    }

    @Test
    void plainVectorsAndVectorsOfAnySizeAreTheSame() {
        assertEquals(new Vec2(1, 2), new Vec2(1, 2).vec().xy());
        assertEquals(new Vec3(1, 2, 3), new Vec3(1, 2, 3).vec().xyz());
        assertEquals("(1.0, 2.5)", Vec.of(1, 2.5).toString());
        assertNotEquals(Vec.of(1, 2), Vec.of(1, 2, 0));
    }

    @Test
    void arraysAreCopiedOnTheWayInAndOut() {
        double[] numbers = {1, 2};
        var v = Vec.of(numbers);
        numbers[0] = 9;
        v.toArray()[1] = 9;
        assertEquals(Vec.of(1, 2), v);
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> Vec.of(1, 2).plus(Vec.of(1)));
        assertEquals("a vector of size 1 is needed here, this has 2", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Vec.of(1, 2).xyz());
    }

    @Test
    void whatOverflowedSaysSo() {
        assertFalse(new Vec2(1e300, 0).times(1e300).isFinite());
        assertFalse(new Vec3(1e300, 0, 0).times(1e300).isFinite());
        assertFalse(Vec.of(1e300).times(1e300).isFinite());
    }

    @Test
    void complexNumbersMultiplyByTurning() {
        var i = new Complex(0, 1);
        assertEquals(Complex.real(-1), i.times(i));
        assertEquals(new Complex(-5, 10), new Complex(1, 2).times(new Complex(3, 4)));
        assertEquals(Complex.real(5), new Complex(1, 2).times(new Complex(1, 2).conjugate()));
        assertEquals(new Complex(4, 6), new Complex(1, 2).plus(new Complex(3, 4)));
        assertEquals(new Complex(-2, -2), new Complex(1, 2).minus(new Complex(3, 4)));
        assertEquals(new Complex(3, 6), new Complex(1, 2).times(3));
        assertEquals(5, new Complex(3, 4).modulus());
        assertEquals(Math.PI / 2, i.argument());
    }
}
