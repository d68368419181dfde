package eigenscope.cli;

import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Computes a state for every line of JSON Lines. One line is in memory at a time, and its answer is out before the next is read: a
 * sweep of any length can be watched, and talked with through a pipe.
 *
 * @param topic what is computed
 * @param base what the lines leave out
 */
record Sweep(Topic<?> topic, State base, Terminal terminal) {
    /** Answers to the lines of standard input. */
    int ofStandardInput() {
        return run(terminal.in(), "standard input", _ -> {});
    }

    /** Answers to the lines of a file. */
    int of(Path file) {
        try (InputStream in = Disk.open("--each", file)) {
            // Where the answers themselves run over the screen, a bar between them would only disturb.
            boolean shown = terminal.errShown() && !terminal.outShown();
            var progress = new Progress(terminal.err(), shown, Math.max(1, Files.size(file)));
            int status = run(in, "'" + file + "'", done -> progress.at(done, ""));
            progress.end();
            return status;
        } catch (IOException e) {
            throw Disk.unreadable("--each", "'" + file + "'", e);
        }
    }

    private int run(InputStream in, String name, LongConsumer progress) {
        var lines = new LineReader(in);
        int status = Cli.OK;
        try {
            while (lines.next()) {
                progress.accept(lines.bytes());
                if (lines.isBlank()) continue;
                try {
                    terminal.out().println(answer(lines));
                } catch (RuntimeException e) {
                    status = Cli.FAILED;
                    terminal.out().println(error(lines.number(), Cli.failure(e)));
                }
                if (terminal.out().checkError()) return Cli.FAILED;
            }
        } catch (IOException e) {
            throw Disk.unreadable("--each", name, e);
        }
        return status;
    }

    private String answer(LineReader lines) {
        State state = base;
        try {
            for (var e : Json.texts(lines.text()).entrySet())
                state = Subject.set(
                        state,
                        e.getKey(),
                        e.getValue(),
                        notice -> terminal.say("line %d: %s".formatted(lines.number(), notice)));
        } catch (IllegalArgumentException e) {
            return error(lines.number(), e.getMessage());
        }
        return Json.line(Json.tree(Solved.of(topic, state)));
    }

    private static String error(long line, String message) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", line);
        tree.put("error", message);
        return Json.line(tree);
    }
}
