package eigenscope.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.CsvTable;
import eigenscope.engine.linalg.Vec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A data set: rows of so many finite numbers; where they are points of a plot, they can be dragged.
 *
 * @param columns numbers in a row, positive
 * @param initial rows a topic starts with
 * @param least the fewest rows that are legal, not negative
 * @param most the most rows that are legal, at least {@code least}
 */
public record Samples(Meta meta, int columns, List<Vec> initial, int least, int most)
        implements Param<List<Vec>>, Meta.Described<Samples> {
    private static final int SAMPLED_ROWS = 12;

    /** Keeps its own copy of the rows. */
    public Samples {
        initial = List.copyOf(initial);
        if (!(0 <= least && least <= initial.size() && initial.size() <= most))
            throw new IllegalArgumentException(
                    "%s: want 0 <= least <= most around the initial number of rows".formatted(meta.id()));
    }

    /** Returns a data set parameter. */
    public static Samples samples(String id, String tex, int columns, List<Vec> initial) {
        return new Samples(Meta.of(id, tex), columns, initial, 0, Integer.MAX_VALUE);
    }

    /** Sets how many rows are legal, both ends included. */
    public Samples rows(int fewest, int highest) {
        return new Samples(meta, columns, initial, fewest, highest);
    }

    /**
     * Returns a data set parameter that starts with a file on the class path.
     *
     * @param resource a CSV file of so many columns, without a row that is none
     */
    public static Samples resource(String id, String tex, int columns, String resource) {
        try (var in = Samples.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalArgumentException("there is no resource " + resource);
            var table = CsvTable.read(new String(in.readAllBytes(), UTF_8), Columns.exactly(columns));
            if (!table.leftOut().isEmpty())
                throw new IllegalArgumentException(
                        resource + ", " + table.leftOut().getFirst().words());
            return samples(id, tex, columns, table.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    @Override
    public Samples described(Meta other) {
        return new Samples(other, columns, initial, least, most);
    }

    /** Leaves rows out at the end where there are too many, and adds rows of zeros where there are too few. */
    @Override
    public List<Vec> clamp(List<Vec> value) {
        if (value.size() >= least) return List.copyOf(value.size() > most ? value.subList(0, most) : value);
        return Stream.concat(value.stream(), Stream.generate(this::zeros).limit(least - value.size()))
                .toList();
    }

    private Vec zeros() {
        return Vec.of(new double[columns]);
    }

    @Override
    public List<Vec> nudge(List<Vec> value, int part, double steps) {
        return steps > 0
                ? clamp(Stream.concat(value.stream(), Stream.of(zeros())).toList())
                : value.subList(0, Math.max(least, value.size() - 1));
    }

    @Override
    public List<Vec> dragged(List<Vec> value, int part, Vec to) {
        if (to.size() != columns || part < 0 || part > value.size()) return value;
        var moved = new ArrayList<>(value);
        var row = Vec.of(Arrays.stream(to.toArray()).map(Point::finite).toArray());
        // A handle dragged from beyond the last row is a new one.
        if (part == value.size()) moved.add(row);
        else moved.set(part, row);
        return clamp(moved);
    }

    @Override
    public List<Vec> without(List<Vec> value, int part) {
        if (part < 0 || part >= value.size() || value.size() <= least) return value;
        var rest = new ArrayList<>(value);
        rest.remove(part);
        return List.copyOf(rest);
    }

    @Override
    public List<Vec> sample(RandomGenerator random) {
        return Stream.generate(() -> Vec.of(random.doubles(columns, -1, 1).toArray()))
                .limit(most > SAMPLED_ROWS ? SAMPLED_ROWS : random.nextInt(least, most + 1))
                .toList();
    }

    @Override
    public String format(List<Vec> value) {
        return value.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(j -> Numbers.format(row.at(j)))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<Vec> read(String text) {
        if (text.isBlank()) return List.of();
        // Of one number in a row, blanks part rows too: a list is a list.
        if (columns == 1 && text.indexOf(';') < 0)
            return Arrays.stream(Rows.BLANKS.split(text.strip())).map(this::row).toList();
        return Arrays.stream(Rows.of(text)).map(this::row).toList();
    }

    private Vec row(String text) {
        return Vec.of(Rows.numbers(text, columns));
    }

    @Override
    public String kind() {
        return "samples";
    }

    @Override
    public String legal() {
        return "%srows of %d finite numbers such as '%s'"
                .formatted(
                        most == Integer.MAX_VALUE ? "" : least + " to " + most + " ",
                        columns,
                        columns == 1 ? "1; 2.5" : "1 2; 3 4.5");
    }
}
