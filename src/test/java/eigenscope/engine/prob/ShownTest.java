package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sentences. */
final class ShownTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "-2.5, −2.5",
        "0.1, 0.1",
        "3.14159265, 3.142",
        "12345.6, 12350",
        "123456.7, 1.235e5",
        "-0.000123456, −1.235e−4",
        "1e300, 1e300",
        "NaN, undefined",
        "-Infinity, −∞"
    })
    void whatWasWorkedOutHasFourDigits(double x, String text) {
        assertEquals(text, Shown.roughly(x));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000, 1000000000",
        "-3, −3",
        "0.1, 0.1",
        "0.12345678901234, 0.123456789",
        "2.0000000000000004, 2.0000000000000004",
        "-1e300, −1e300",
        "5e-324, 4.940656458e−324",
        "NaN, undefined",
        "Infinity, ∞"
    })
    void whatWasGivenIsToldFromAWholeNumber(double x, String text) {
        assertEquals(text, Shown.given(x));
    }
}
