package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "2, 2",
        "-3, -3",
        "0.1, 0.1",
        "1e-9, 1e-9",
        "1.5e300, 1.5e300",
        "4.9e-324, 4.9e-324",
        "1234567, 1234567",
        "12345678, 1.2345678e7"
    })
    void aNumberIsWrittenInTheShortestWay(double x, String text) {
        assertEquals(text, Numbers.format(x));
    }

    @Test
    void whatIsWrittenIsReadBackBitForBit() {
        var random = Seed.generator(3);
        for (int i = 0; i < 100_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (!Double.isFinite(x) || x == 0) continue;
            assertEquals(x, Numbers.parse(Numbers.format(x)));
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "+.5, 0.5", "5., 5", " 1e3 , 1000", "1E-2, 0.01", "1/4, 0.25", "-1 / 2, -0.5", "\u22123, -3"})
    void decimalsAndQuotientsAreRead(String text, double x) {
        assertEquals(x, Numbers.parse(text));
    }

    @Test
    void thereIsOneZero() {
        assertEquals(0.0, Numbers.parse("-0"));
        assertEquals(0.0, Numbers.parse("0/-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1 2",
                "--1",
                "1e",
                "e5",
                ".",
                "0x10",
                "1f",
                "1d",
                "NaN",
                "Infinity",
                "1_000",
                "1e999999",
                "1/2/3",
                "1/",
                "/2",
                "\u0663"
            })
    void anythingElseIsRefusedWithTheText(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> Numbers.parse(text));
        assertTrue(e.getMessage().startsWith("'" + text.strip() + "' is not a"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e400", "1/0", "0/0", "1e300/1e-300"})
    void whatIsTooLargeIsRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> Numbers.parse(text));
        assertEquals("'%s' is not a finite number".formatted(text), e.getMessage());
    }

    @Test
    void aDecimalCommaIsExplained() {
        var e = assertThrows(IllegalArgumentException.class, () -> Numbers.parse("0,5"));
        assertEquals(
                "'0,5' is not a number such as 0.5, -3 or 1e-4 (decimals are written with a point)", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1.23456, 1.235",
        "-2.5, \u22122.5",
        "0.00012345, 0.0001234",
        "0.000012345, 1.234e\u22125",
        "999999, 1e6",
        "123456, 123500",
        "1e300, 1e300"
    })
    void eyesGetFourDigitsAndATrueMinus(double x, String text) {
        assertEquals(text, Numbers.show(x));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9999, 9999", "10000, 10\u202f000", "-1234567, \u22121\u202f234\u202f567"})
    void aLongCountIsReadInThousands(long n, String text) {
        assertEquals(text, Numbers.count(n));
    }

    @Test
    void whatIsNotFiniteIsShownAsWhatItIs() {
        assertEquals("\u221e", Numbers.show(Double.POSITIVE_INFINITY));
        assertEquals("\u2212\u221e", Numbers.show(Double.NEGATIVE_INFINITY));
        assertEquals("undefined", Numbers.show(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"-1.5, -1.5", "1e-7, 1\\cdot 10^{-7}", "2.5e20, 2.5\\cdot 10^{20}"})
    void latexWritesPowersOfTen(double x, String tex) {
        assertEquals(tex, Numbers.tex(x));
    }

    @Test
    void aNegativeFactorStandsInParentheses() {
        assertEquals("(-2)", Numbers.texFactor(-2));
        assertEquals("2", Numbers.texFactor(2));
    }

    @ParameterizedTest
    @CsvSource({"2, 2.0", "-0.5, -0.5", "1e9, 1e9", "0, 0.0"})
    void codeGetsFloatingPointNumbers(double x, String code) {
        assertEquals(code, Numbers.code(x));
    }

    @Test
    void tidyingTakesTheCrumbsOff() {
        assertEquals(0.3, Numbers.tidy(0.1 + 0.2, 12));
        assertEquals(-1.1, Numbers.tidy(-1.1, 12));
        assertEquals(Double.POSITIVE_INFINITY, Numbers.tidy(Double.POSITIVE_INFINITY, 12));
    }
}
