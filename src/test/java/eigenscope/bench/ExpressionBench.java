package eigenscope.bench;

import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import net.objecthunter.exp4j.Expression;
import net.objecthunter.exp4j.ExpressionBuilder;

/**
 * Fills a grid of 200×200 with a typed function, with a lambda written by hand and with exp4j, in turn, after fifty other functions of each
 * kind were loaded and used; then with its derivatives. Last, single points, as an optimiser asks for them.
 */
final class ExpressionBench {
    private static final String FUNCTION = "sin(x*y)+x^2";
    private static final String ROSENBROCK = "(1-x)^2+100(y-x^2)^2";
    private static final int SIDE = 200;
    private static final int OTHERS = 50;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 400;
    private static final int POINTS = 20_000;

    private final double[] xs =
            DoubleStream.iterate(-3, x -> x + 6.0 / (SIDE - 1)).limit(SIDE).toArray();
    private final double[] out = new double[SIDE * SIDE];
    private final double[][] first = new double[3][SIDE];
    private final double[][] second = new double[6][SIDE];
    private final List<Result> results = new ArrayList<>();

    private ExpressionBench() {}

    /** Times them. */
    static List<Result> run() {
        var bench = new ExpressionBench();
        bench.useOthers();
        bench.grids();
        bench.points();
        return bench.results;
    }

    private static Compiled compiled(String text) {
        return switch (Parser.parse(text)) {
            case Parsed.Good good -> Compiled.of(good.expr(), List.of("x", "y"));
            case Parsed.Bad bad -> throw new IllegalStateException(bad.sentence());
        };
    }

    private static Expression peer(String text) {
        return new ExpressionBuilder(text).variables("x", "y").build();
    }

    private void useOthers() {
        List<String> kinds = List.of("x*y+%d", "cos(x)+%d*y", "exp(-x^2)+%d", "tanh(x+%d*y)", "abs(x-y)/%d");
        for (int i = 1; i <= OTHERS; i++) {
            double k = i;
            String text = kinds.get(i % 5).formatted(i);
            DoubleBinaryOperator lambda = switch (i % 5) {
                case 0 -> (x, y) -> x * y + k;
                case 1 -> (x, y) -> Math.cos(x) + k * y;
                case 2 -> (x, y) -> Math.exp(-(x * x)) + k;
                case 3 -> (x, y) -> Math.tanh(x + k * y);
                default -> (x, y) -> Math.abs(x - y) / k;
            };
            var ours = compiled(text);
            var theirs = peer(text);
            for (int round = 0; round < 10; round++) {
                ours.fill(xs, xs, out);
                gradients(ours);
                hessians(ours);
                fill(lambda);
            }
            fill(theirs);
        }
    }

    private void fill(DoubleBinaryOperator f) {
        for (int j = 0; j < SIDE; j++) for (int i = 0; i < SIDE; i++) out[j * SIDE + i] = f.applyAsDouble(xs[i], xs[j]);
    }

    private void fill(Expression f) {
        for (int j = 0; j < SIDE; j++) {
            f.setVariable("y", xs[j]);
            for (int i = 0; i < SIDE; i++)
                out[j * SIDE + i] = f.setVariable("x", xs[i]).evaluate();
        }
    }

    private void rows(Compiled f) {
        for (double y : xs) f.fill(xs, y, first[0]);
    }

    private void gradients(Compiled f) {
        for (double y : xs) f.gradients(xs, y, first);
    }

    private void hessians(Compiled f) {
        for (double y : xs) f.hessians(xs, y, second);
    }

    private void grids() {
        var ours = compiled(FUNCTION);
        var theirs = peer(FUNCTION);
        DoubleBinaryOperator lambda = (x, y) -> Math.sin(x * y) + x * x;
        Runnable[] ways = {
            () -> ours.fill(xs, xs, out), () -> fill(lambda), () -> fill(theirs),
            () -> rows(ours), () -> gradients(ours), () -> hessians(ours)
        };
        var timings = timings(ways);
        ours.fill(xs, xs, out);
        double[] grid = out.clone();
        fill(lambda);
        var flaw = Arrays.equals(grid, out) ? Optional.<String>empty() : Optional.of("is not what a lambda computes");
        add("grid of 200\u00d7200, " + FUNCTION, timings[0], "lambda; " + times(timings[0], timings[1]), flaw);
        add("  lambda written by hand", timings[1], "", Optional.empty());
        add("  exp4j", timings[2], times(timings[2], timings[1]), Optional.empty());
        derivatives(Arrays.copyOfRange(timings, 3, 6));
    }

    private void points() {
        var f = compiled(ROSENBROCK);
        var at = new double[2];
        var gradient = new double[2];
        var hessian = new double[2][2];
        var timings = timings(
                () -> {
                    for (int i = 0; i < POINTS; i++) f.value(move(at, i));
                },
                () -> {
                    for (int i = 0; i < POINTS; i++) f.gradient(move(at, i), gradient);
                },
                () -> {
                    for (int i = 0; i < POINTS; i++) f.hessian(move(at, i), gradient, hessian);
                });
        add("20,000 points one by one, " + ROSENBROCK, timings[0], "", Optional.empty());
        derivatives(timings);
    }

    private static double[] move(double[] at, int i) {
        at[0] = i * 1e-4;
        at[1] = 0.3;
        return at;
    }

    private void derivatives(Timing... timings) {
        add("  and gradient", timings[1], "2.2 times the value; " + times(timings[1], timings[0]), Optional.empty());
        add("  and Hessian", timings[2], "5 times the value; " + times(timings[2], timings[0]), Optional.empty());
    }

    private static String times(Timing timing, Timing other) {
        return "%.2f times".formatted(timing.median() / other.median());
    }

    private void add(String name, Timing timing, String target, Optional<String> flaw) {
        results.add(new Result(name, timing, Optional.empty(), target, flaw));
    }

    private static Timing[] timings(Runnable... ways) {
        var millis = new double[ways.length][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++)
            for (int w = 0; w < ways.length; w++) {
                long from = System.nanoTime();
                ways[w].run();
                if (round >= 0) millis[w][round] = (System.nanoTime() - from) / 1e6;
            }
        return Arrays.stream(millis).map(m -> Timing.of(Arrays.stream(m))).toArray(Timing[]::new);
    }
}
