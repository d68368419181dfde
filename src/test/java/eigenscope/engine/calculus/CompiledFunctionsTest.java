package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.Y;
import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each function with its first two derivatives. */
final class CompiledFunctionsTest {
    /** Relative to the number, of value and derivatives alike. */
    private static final double TOLERANCE = 1e-13;

    /**
     * Function, x, f(x), f'(x), f''(x), of the doubles written here, rounded to doubles. Source: mpmath 1.3.0 at 120 digits,
     * derivatives by mpmath.diff with a step of 1e-40; gelu as x erfc(−x/√2)/2, softplus as log1p(exp(x)).
     */
    private static final String ONE_ARGUMENT = """
        sin 0.7 0.644217687237691 0.7648421872844885 -0.644217687237691
        sin -3.0 -0.1411200080598672 -0.9899924966004454 0.1411200080598672
        sin 100.25 -0.2772828564548513 0.9607883312760612 0.2772828564548513
        cos 0.7 0.7648421872844885 -0.644217687237691 -0.7648421872844885
        cos -3.0 -0.9899924966004454 0.1411200080598672 0.9899924966004454
        cos 100.25 0.9607883312760612 0.2772828564548513 -0.9607883312760612
        tan 0.7 0.8422883804630794 1.7094497158631172 2.8796992653148323
        tan -1.5 -14.101419947171719 199.85004452649247 -5636.338808658074
        tan 4.0 1.1578212823495775 2.3405501218616203 5.4198774869945625
        asin 0.3 0.3046926540153975 1.0482848367219182 0.3455884077105225
        asin -0.875 -1.0654358165107394 2.0655911179772892 -7.711540173781879
        asin 0.9999999 1.5703491131957876 2236.068033989975 11180339616.817677
        acos 0.3 1.2661036727794992 -1.0482848367219182 -0.3455884077105225
        acos -0.875 2.636232143305636 -2.0655911179772892 7.711540173781879
        acos 0.9999999 0.00044721359910904126 -2236.068033989975 -11180339616.817677
        atan 0.3 0.2914567944778671 0.9174311926605505 -0.5050079959599361
        atan -20.0 -1.5208379310729538 0.0024937655860349127 0.00024875467192368207
        atan 100000.0 1.570786326794897 9.999999999e-11 -1.9999999996e-15
        sinh 0.3 0.3045202934471426 1.0453385141288605 0.3045202934471426
        sinh -5.0 -74.20321057778875 74.20994852478785 -74.20321057778875
        sinh 30.0 5343237290762.231 5343237290762.231 5343237290762.231
        cosh 0.3 1.0453385141288605 0.3045202934471426 1.0453385141288605
        cosh -5.0 74.20994852478785 -74.20321057778875 74.20994852478785
        cosh 30.0 5343237290762.231 5343237290762.231 5343237290762.231
        tanh 0.001 0.0009999996666668 0.9999990000006667 -0.0019999973333356
        tanh -2.0 -0.9640275800758169 0.07065082485316447 0.13621868742711304
        tanh 25.0 1.0 7.714999391855671e-22 -1.5429998783711343e-21
        exp 0.7 2.0137527074704766 2.0137527074704766 2.0137527074704766
        exp -30.0 9.357622968840175e-14 9.357622968840175e-14 9.357622968840175e-14
        exp 300.0 1.9424263952412558e+130 1.9424263952412558e+130 1.9424263952412558e+130
        ln 0.7 -0.35667494393873245 1.4285714285714286 -2.0408163265306123
        ln 1e-10 -23.025850929940457 10000000000.0 -1e+20
        ln 1.0001 9.999500033329732e-05 0.9999000099990001 -0.9998000299960005
        log 3.0 1.0986122886681098 0.3333333333333333 -0.1111111111111111
        log2 0.7 -0.5145731728297583 2.060992915555662 -2.944275593650946
        log2 1e-10 -33.219280948873624 14426950408.889633 -1.4426950408889632e+20
        log2 1.0001 0.0001442622910945383 1.4425507858103823 -1.4424065451558667
        log10 0.7 -0.1549019599857432 0.620420688433217 -0.88631526919031
        log10 10000000000.0 10.0 4.342944819032518e-11 -4.342944819032518e-21
        log10 1.0001 4.342727686266486e-05 0.4342510567975721 -0.43420763603396867
        sqrt 2.0 1.4142135623730951 0.3535533905932738 -0.08838834764831845
        sqrt 1e-08 0.0001 5000.0 -250000000000.0
        sqrt 10000000000.0 100000.0 5e-06 -2.5e-16
        cbrt 2.0 1.2599210498948732 0.20998684164914552 -0.06999561388304851
        cbrt -1e-06 -0.01 3333.3333333333335 2222222222.2222223
        cbrt 1000000000.0 1000.0 3.3333333333333335e-07 -2.2222222222222224e-16
        abs 2.5 2.5 1.0 0.0
        abs -2.5 2.5 -1.0 0.0
        erf 1e-08 1.1283791670955126e-08 1.1283791670955126 -2.256758334191025e-08
        erf 0.5 0.5204998778130465 0.8787825789354448 -0.8787825789354448
        erf -1.25 -0.9229001282564583 0.2365211224472908 0.5913028061182269
        erf 3.0 0.9999779095030014 0.00013925305194674786 -0.0008355183116804871
        erf 5.5 0.9999999999999927 8.223316045262922e-14 -9.045647649789214e-13
        gamma 0.1 9.51350769866873 -99.166472874637 1998.6734839225737
        gamma 0.5 1.772453850905516 -3.480230906913262 15.580177442406253
        gamma 4.0 6.0 7.536706010590803 11.169927316101948
        gamma -2.5 -0.9453087204829419 -1.0428235924606153 -10.167930811390322
        gamma 17.25 42249866656927.04 119083221269006.83 338163249420273.6
        gamma -10.3 -5.26236323953561e-07 -2.4535260752508773e-06 -1.9325972901817488e-05
        gamma 160.5 3.72440548305282e+283 1.890201124671941e+284 9.595430075788449e+284
        sigmoid 1e-05 0.5000025 0.24999999999375 -1.2499999999583335e-06
        sigmoid 2.0 0.8807970779778824 0.10499358540350652 -0.07996250105615306
        sigmoid -40.0 4.248354255291589e-18 4.248354255291589e-18 4.248354255291589e-18
        sigmoid 40.0 1.0 4.248354255291589e-18 -4.248354255291589e-18
        softplus 0.5 0.9740769841801067 0.6224593312018546 0.2350037122015945
        softplus -40.0 4.248354255291589e-18 4.248354255291589e-18 4.248354255291589e-18
        softplus 40.0 40.0 1.0 4.248354255291589e-18
        gelu 0.5 0.34573123063700656 0.8674951246561629 0.6161143218375241
        gelu 1.5 1.399789198096713 1.1274691922299795 -0.03237939891647293
        gelu -3.0 -0.0040496940948902835 -0.011945647204183927 -0.03102293888356605
        gelu -10.0 -7.619853024160526e-23 -7.618400096464814e-22 -7.540706654172292e-21
        gelu -30.0 -1.472014178144456e-196 -4.416031690708495e-195 -1.3233342291209357e-193
        gelu 12.0 12.0 1.0 -3.0478649046415457e-30
        """;

    /**
     * Function, a, b, f, ∂f/∂a, ∂f/∂b, ∂²f/∂a², ∂²f/∂a∂b, ∂²f/∂b². Source: the closed forms, in mpmath 1.3.0 at 60 digits.
     */
    private static final String TWO_ARGUMENTS = """
        pow 1.5 2.5 2.7556759606310752 4.592793267718459 1.1173304512883486 4.592793267718459 3.699334725901298 0.4530385122241744
        pow 0.001 3.3 1.2589254117941687e-10 4.154453858920757e-07 -8.69634865916593e-10 0.000955524387551774 -2.74390251634534e-06 6.007224835822268e-09
        pow 1e-30 1.5 1.0000000000000001e-45 1.5000000000000001e-15 -6.907755278982138e-44 750000000000000.0 -1.0261632918473206e-13 4.771708299430559e-42
        pow 40.0 -7.25 2.4269736595674155e-12 -4.3988897579659403e-13 8.95281326845395e-12 9.072710125804752e-14 -1.562023063418093e-12 3.302584892251841e-11
        pow 2.0 0.5 1.4142135623730951 0.3535533905932738 0.9802581434685472 -0.08838834764831845 0.9521713170536843 0.6794631683661498
        pow 1e+20 4.5 1e+90 4.5e+70 4.605170185988091e+91 1.575e+51 2.082326583694641e+72 2.120759244191359e+93
        pow 0.9999 1000.0 0.9048328935585562 904.923385897146 -9.048781382194704e-05 904108.8733985886 0.814426522388848 9.049233851427684e-09
        atan2 1.0 2.0 0.4636476090008061 0.4 -0.2 -0.16 -0.12 0.16
        atan2 -3.0 -0.5 -1.7359450042095235 -0.05405405405405406 0.32432432432432434 -0.03506208911614317 0.10226442658875091 0.03506208911614317
        atan2 1e-09 5.0 2e-10 0.2 -4.0000000000000004e-11 -1.6e-11 -0.04 1.6e-11
        atan2 2.0 -0.001 1.57129632675323 -0.00024999993750001565 -0.49999987500003124 0.00024999987500004685 0.24999981250007813 -0.00024999987500004685
        """;

    private static Function function(String line) {
        return Function.valueOf(line.substring(0, line.indexOf(' ')).toUpperCase(Locale.ROOT));
    }

    private static double[] numbers(String line) {
        return Pattern.compile(" ")
                .splitAsStream(line)
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static void assertClose(double expected, double found) {
        assertEquals(expected, found, TOLERANCE * Math.abs(expected));
    }

    @TestFactory
    Stream<DynamicTest> valueAndTwoDerivativesAreThoseOfTheReference() {
        return ONE_ARGUMENT
                .lines()
                .map(line -> dynamicTest(line, () -> {
                    double[] row = numbers(line);
                    var jet = new double[3];
                    Compiled.of(call(function(line), X), List.of("x")).jet(row[0], jet);
                    for (int i = 0; i < 3; i++) assertClose(row[1 + i], jet[i]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> gradientAndHessianAreThoseOfTheReference() {
        return TWO_ARGUMENTS
                .lines()
                .map(line -> dynamicTest(line, () -> {
                    double[] row = numbers(line);
                    Expr expr = line.startsWith("pow") ? power(X, Y) : call(Function.ATAN2, X, Y);
                    var gradient = new double[2];
                    var hessian = new double[2][2];
                    double value = Compiled.of(expr, List.of("x", "y"))
                            .hessian(new double[] {row[0], row[1]}, gradient, hessian);
                    assertClose(row[2], value);
                    assertClose(row[3], gradient[0]);
                    assertClose(row[4], gradient[1]);
                    assertClose(row[5], hessian[0][0]);
                    assertClose(row[6], hessian[0][1]);
                    assertClose(row[7], hessian[1][1]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFunctionWithoutAKinkHasAReference() {
        var flat = List.of("SIGN", "MIN", "MAX", "FLOOR", "CEIL", "MOD", "RELU", "STEP");
        return Stream.of(Function.values())
                .filter(f -> !flat.contains(f.name()))
                .map(f -> dynamicTest(
                        f.symbol(),
                        () -> assertEquals(
                                true,
                                (ONE_ARGUMENT + TWO_ARGUMENTS).lines().anyMatch(l -> l.startsWith(f.symbol() + " ")))));
    }
}
