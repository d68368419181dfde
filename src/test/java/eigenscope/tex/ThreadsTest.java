package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Typeset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXParser;

/** Many threads may set formulas, with one {@link Tex} or with several. */
final class ThreadsTest {
    private static final List<String> FORMULAS = IntStream.range(0, 1000)
            .mapToObj("\\term{n}{%1$d}=\\frac{x_{%1$d}}{\\sqrt{-%1$d.5}}+\\max_x{=}\\ldots"::formatted)
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

    @Test
    void theLibraryServesOneThreadAtATime() throws InterruptedException, ExecutionException {
        var _ = new Tex().typeset("x", 16);
        var crowd = new Crowd();
        MacroInfo.Commands.put("meet", crowd);
        Callable<Typeset> visit = () -> new Tex().typeset("\\meet\\meet x", 20);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var set : threads.invokeAll(Collections.nCopies(8, visit)))
                assertEquals(new Tex().typeset("x", 20), set.get());
        } finally {
            MacroInfo.Commands.remove("meet");
        }
        assertEquals(1, crowd.largest.get());
    }

    /** A command that draws nothing, takes its time, and counts who else is there. */
    private static final class Crowd extends MacroInfo {
        private final AtomicInteger present = new AtomicInteger();
        private final AtomicInteger largest = new AtomicInteger();

        Crowd() {
            super(0);
        }

        @Override
        public Object invoke(TeXParser parser, String[] args) {
            largest.accumulateAndGet(present.incrementAndGet(), Math::max);
            LockSupport.parkNanos(3_000_000);
            present.decrementAndGet();
            return null;
        }
    }

    private static List<Typeset> all(Tex tex) {
        return FORMULAS.stream().map(latex -> tex.typeset(latex, 20)).toList();
    }
}
