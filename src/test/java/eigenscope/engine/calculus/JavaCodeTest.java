package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaCodeTest {
    private static final Map<String, Double> AT =
            Map.of("x", 0.7, "y", -1.5, "w1", 2.0, "α", 0.3, "γ2", -0.2, "n", 3.0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x^2-3x y          ~ Math.pow(x, 2.0) - 3.0 * x * y",
                "-x/(2y)           ~ -x / (2.0 * y)",
                "1/2               ~ 1.0 / 2.0",
                "sin(x)+pi         ~ Math.sin(x) + Math.PI",
                "ln(x)             ~ Math.log(x)",
                "max(x, y, 0)      ~ Math.max(x, Math.max(y, 0.0))",
                "sigmoid(x)        ~ sigmoid(x)",
                "erf(x)            ~ Erf.value(x)",
                "alpha x1          ~ alpha * x1",
                "2if(x<0, 1, y)    ~ 2.0 * (x < 0.0 ? 1.0 : y)",
                "i+sum(i, n, 3, i) ~ i + DoubleStream.iterate(Math.ceil(n), i1 -> i1 <= 3.0, i1 -> i1 + 1).map(i1 ->"
                        + " i1).sum()",
                "sum(i, 1, n, i x) ~ DoubleStream.iterate(1.0, i -> i <= n, i -> i + 1).map(i -> i * x).sum()"
            })
    void isWrittenAsOneWouldInJava(String text, String java) {
        assertEquals(java, JavaCode.of(Texts.good(text)));
    }

    @Test
    void helpersAreThoseThatAreCalled() {
        assertEquals(List.of(), JavaCode.helpers(Texts.good("sin(x)")));
        assertEquals(
                2,
                JavaCode.helpers(Texts.good("mod(x, 2) + sigmoid(x) + mod(y, 2)"))
                        .size());
    }

    @Test
    void aRemainderIsTheSameToTheLastDigit(@TempDir Path folder) throws Exception {
        List<Expr> all = Stream.of(
                        "mod(1, 0.1)", "mod(-1, 0.1)", "mod(1, -0.1)", "mod(1e17, 3)", "mod(-4, 2)", "mod(1, 0)")
                .map(Texts::good)
                .toList();
        double[] values = run(all, folder);
        for (int i = 0; i < values.length; i++)
            assertEquals(Compiled.of(all.get(i), List.of("x")).value(0), values[i], PlainText.of(all.get(i)));
    }

    @Test
    void compilesAndHasTheSameValues(@TempDir Path folder) throws Exception {
        var trees = new RandomExpr(new SplittableRandom(7));
        List<Expr> all = Stream.generate(() -> trees.next(4))
                .filter(Predicate.not(JavaCodeTest::needsLibrary))
                .limit(300)
                .toList();
        double[] values = run(all, folder);
        int finite = 0;
        for (int i = 0; i < values.length; i++) {
            double expected = Reference.value(all.get(i), AT);
            if (!Double.isFinite(expected))
                assertEquals(expected, values[i], PlainText.of(all.get(i)) + JavaCode.of(all.get(i)));
            else assertEquals(expected, values[i], 1e-12 * Math.abs(expected) + Double.MIN_VALUE);
            if (Double.isFinite(values[i])) finite++;
        }
        assertTrue(finite > 150, "only " + finite);
    }

    /** Compiles the code of functions and returns their values. */
    private static double[] run(List<Expr> all, Path folder) throws Exception {
        Path source = folder.resolve("Generated.java");
        Files.writeString(source, program(all));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()));
        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
            var generated = loader.loadClass("Generated");
            double[] values = new double[all.size()];
            for (int i = 0; i < values.length; i++)
                values[i] = (double) generated.getDeclaredMethod("f" + i).invoke(null);
            return values;
        }
    }

    private static boolean needsLibrary(Expr expr) {
        return JavaCode.of(expr).contains(".value(") || PlainText.of(expr).contains("gelu");
    }

    private static String program(List<Expr> all) {
        var code = new StringBuilder("import java.util.stream.DoubleStream;\npublic class Generated {\n");
        AT.forEach((name, value) ->
                code.append("static double %s = %s;\n".formatted(Letter.of(name).ascii(), value)));
        code.append(all.stream()
                .flatMap(e -> JavaCode.helpers(e).stream())
                .distinct()
                .collect(Collectors.joining("\n")));
        for (int i = 0; i < all.size(); i++)
            code.append("\npublic static double f%d() { return %s; }".formatted(i, JavaCode.of(all.get(i))));
        return code.append("\n}\n").toString();
    }
}
