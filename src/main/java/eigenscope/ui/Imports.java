package eigenscope.ui;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.CsvTable;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data that come in from files, drops and the clipboard: read in the background, taken as one step of undo, and what is left out is said. */
final class Imports {
    private static final int SHOWN_LINES = 50;
    private static final int MOST_COLUMNS = 64;

    private final Session session;
    private final Worker worker;
    private final Channel<Outcome> outcomes = new Channel<>();

    /**
     * A column one can choose.
     *
     * @param number which one, from 1
     */
    record Column(int number, String name) {}

    /** What became of a text. */
    sealed interface Outcome {
        /** Returns the parameter it was for. */
        Samples param();

        /** Rows were taken, perhaps not all. */
        record Taken(Samples param, String source, CsvTable table) implements Outcome {}

        /** Nothing was taken, for a reason in one sentence. */
        record Refused(Samples param, String source, String why) implements Outcome {}

        /** There are more columns than are wanted: somebody has to say which. */
        record Unclear(Samples param, String source, String text, List<Column> columns) implements Outcome {}
    }

    Imports(Session session, Worker worker) {
        this.session = session;
        this.worker = worker;
    }

    /** Listens to what becomes of data that come in. */
    void onOutcome(Consumer<Outcome> listener) {
        outcomes.add(listener);
    }

    /** Returns the data set that what is dropped on the window is for: the first one shown. */
    Optional<Samples> wanting() {
        var state = session.state();
        return session.topic().params().stream()
                .filter(Samples.class::isInstance)
                .map(Samples.class::cast)
                .filter(state::shows)
                .findFirst();
    }

    /** Reads a file. */
    void read(Samples param, Path file) {
        String name = file.getFileName().toString();
        answer(() -> {
            try {
                return outcome(param, name, Files.readString(file), Columns.exactly(param.columns()));
            } catch (IOException e) {
                // A text in another encoding is malformed, and its message says no more.
                return new Outcome.Refused(param, name, "it cannot be read as UTF-8 text");
            }
        });
    }

    /** Reads a text, with some of its columns. */
    void read(Samples param, String source, String text, Columns columns) {
        answer(() -> outcome(param, source, text, columns));
    }

    private void answer(Supplier<Outcome> make) {
        worker.answer(make, outcome -> {
            switch (outcome) {
                case Outcome.Taken taken -> {
                    session.change(
                            session.state().with(taken.param(), taken.table().rows()), "");
                    session.notice(taken.source() + ": " + Report.words(taken.table()) + beyond(taken));
                }
                case Outcome.Refused refused -> session.notice(refused.source() + ": " + refused.why());
                case Outcome.Unclear unclear ->
                    session.notice("%s: choose %d of %d columns"
                            .formatted(
                                    unclear.source(),
                                    unclear.param().columns(),
                                    unclear.columns().size()));
            }
            outcomes.send(outcome);
        });
    }

    private static String beyond(Outcome.Taken taken) {
        int most = taken.param().most();
        return taken.table().rows().size() > most ? ", of which the first %d are taken".formatted(most) : "";
    }

    private static Outcome outcome(Samples param, String source, String text, Columns columns) {
        try {
            return new Outcome.Taken(param, source, CsvTable.read(text, columns));
        } catch (IllegalArgumentException e) {
            return plain(param, source, text)
                    .or(() -> unclear(param, source, text, columns))
                    .orElseGet(() -> new Outcome.Refused(param, source, e.getMessage()));
        }
    }

    /** Reads numbers with blanks between, as they stand in files of states. */
    private static Optional<Outcome> plain(Samples param, String source, String text) {
        try {
            List<Vec> rows = param.read(Report.line(text));
            var names = IntStream.rangeClosed(1, param.columns())
                    .mapToObj(Integer::toString)
                    .toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outcome.Taken(param, source, new CsvTable(names, rows, List.of())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Outcome> unclear(Samples param, String source, String text, Columns columns) {
        if (!columns.chosen().isEmpty()) return Optional.empty();
        var there = columns(text);
        return there.size() < param.columns()
                ? Optional.empty()
                : Optional.of(new Outcome.Unclear(param, source, text, there));
    }

    /** Returns the columns that have numbers, as the first lines show: others may hold names. */
    private static List<Column> columns(String text) {
        String head = text.lines().limit(SHOWN_LINES).collect(Collectors.joining("\n"));
        return IntStream.rangeClosed(1, MOST_COLUMNS)
                .mapToObj(number -> column(head, number))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Column> column(String text, int number) {
        try {
            var names = CsvTable.read(text, Columns.chosen(Integer.toString(number), 1))
                    .names();
            return Optional.of(new Column(number, names.getFirst()));
        } catch (IllegalArgumentException e) {
            // There is none of this number, or it has no numbers in it.
            return Optional.empty();
        }
    }
}
