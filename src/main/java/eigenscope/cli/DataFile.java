package eigenscope.cli;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.CsvTable;
import eigenscope.engine.data.LeftOut;
import eigenscope.engine.linalg.Vec;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A data set of a command: {@code file.csv}, or {@code file.csv#height,weight} with columns chosen by name or number.
 *
 * @param file where it is
 * @param columns the names or numbers of columns, with commas between them; empty for all
 */
record DataFile(Path file, Optional<String> columns) {
    /** More are counted and not listed. */
    private static final int LISTED = 20;

    /** Reads what a command says; a file whose own name has the sign is found all the same. */
    static DataFile of(String text) {
        if (text.isBlank() || text.startsWith("#"))
            throw new Refusal("the name of a file is missing after '@'; type it as in '@file.csv' or '@file.csv#1,2'");
        try {
            int sign = text.lastIndexOf('#');
            return sign < 0 || Files.exists(Path.of(text))
                    ? new DataFile(Path.of(text), Optional.empty())
                    : new DataFile(Path.of(text.substring(0, sign)), Optional.of(text.substring(sign + 1)));
        } catch (InvalidPathException e) {
            throw new Refusal("'%s' is no name of a file".formatted(text), e);
        }
    }

    /**
     * Returns the rows.
     *
     * @param argument what they are for
     * @param count how many numbers are in a row
     * @param notice takes a sentence for each row that is left out
     */
    List<Vec> read(String argument, int count, Consumer<String> notice) {
        String text = Disk.read(argument, file);
        try {
            var table = CsvTable.read(text, wanted(count));
            words(table.leftOut())
                    .forEach(words -> notice.accept("%s: '%s', left out: %s".formatted(argument, file, words)));
            return table.rows();
        } catch (IllegalArgumentException e) {
            throw new Refusal("%s: '%s', %s".formatted(argument, file, e.getMessage()), e);
        }
    }

    /** Returns which columns are wanted, of which there must be {@code count}, or any number if that is 0. */
    Columns wanted(int count) {
        return columns.map(names -> Columns.chosen(names, count)).orElseGet(() -> Columns.exactly(count));
    }

    /** Returns a sentence for each row left out; the last one counts the rest if there are many. */
    static List<String> words(List<LeftOut> rows) {
        var listed = rows.stream().limit(LISTED).map(LeftOut::words);
        int more = rows.size() - LISTED;
        return more <= 0
                ? listed.toList()
                : Stream.concat(listed, Stream.of(Words.count(more, "more row")))
                        .toList();
    }
}
