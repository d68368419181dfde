package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Typeset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads may set formulas, with one {@link Tex} or with several. */
final class ThreadsTest {
    private static final List<String> FORMULAS = IntStream.range(0, 1000)
            .mapToObj("\\term{n}{%1$d}=\\frac{x_{%1$d}}{\\sqrt{-%1$d.5}}+\\max_x{=}"::formatted)
            .toList();

    @Test
    void fourThreadsSetTheSameFormulasAsOne() throws InterruptedException, ExecutionException {
        List<Typeset> alone = all(new Tex());
        var shared = new Tex();
        List<Callable<List<Typeset>>> work =
                List.of(() -> all(shared), () -> all(shared), () -> all(new Tex()), () -> all(new Tex()));
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var set : threads.invokeAll(work)) assertEquals(alone, set.get());
        }
    }

    private static List<Typeset> all(Tex tex) {
        return FORMULAS.stream().map(latex -> tex.typeset(latex, 20)).toList();
    }
}
