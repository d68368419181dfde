package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumPyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x^4-3x^2+y^2          ~ x**4 - 3*x**2 + y**2",
                "-x^2                  ~ -x**2",
                "(-x)^2                ~ (-x)**2",
                "2^-x                  ~ 2**(-x)",
                "x/(2y)                ~ x/(2*y)",
                "sin(x)cos(2pi y)      ~ np.sin(x)*np.cos(2*np.pi*y)",
                "tau x                 ~ 2*np.pi*x",
                "x/tau                 ~ x/(2*np.pi)",
                "ln(x)+log(y)          ~ np.log(x) + np.log(y)",
                "atan2(y, x)           ~ np.arctan2(y, x)",
                "asin(x)               ~ np.arcsin(x)",
                "|x|                   ~ np.abs(x)",
                "max(x, y, 0)          ~ np.maximum.reduce([x, y, 0])",
                "mod(x, 2)             ~ np.mod(x, 2)",
                "relu(x)               ~ np.maximum(0, x)",
                "sigmoid(w1 x + b)     ~ scipy.special.expit(w1*x + b)",
                "softplus(x)           ~ np.logaddexp(0, x)",
                "gelu(x)               ~ (lambda t: t*scipy.special.ndtr(t))(x)",
                "step(x)               ~ np.heaviside(x, 1)",
                "erf(x)gamma(x)        ~ scipy.special.erf(x)*scipy.special.gamma(x)",
                "if(x<0, -x, x)        ~ np.where(x < 0, -x, x)",
                "if(x=0, 1, 2)         ~ np.where(x == 0, 1, 2)",
                "sum(i, 1, 10, i^2 x)  ~ sum(i**2*x for i in range(1, 11))",
                "sum(i, 0, n, i)       ~ sum(i for i in range(0, int(np.floor(n)) + 1))",
                "lambda + α1           ~ lambda_ + alpha1",
                "1e-9                  ~ 1e-9"
            })
    void isWrittenAsOneWouldInPython(String text, String python) {
        assertEquals(python, NumPy.of(Texts.good(text)));
    }
}
