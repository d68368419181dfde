package eigenscope.topic;

import java.util.List;

/**
 * A row for every step of an algorithm.
 *
 * @param columns headings, with distinct names
 * @param rows one value for each column
 */
public record Table(List<String> columns, List<List<Value>> rows) {
    /** The table of what has no steps. */
    public static final Table NONE = new Table(List.of(), List.of());

    /** Refuses rows of another length than the headings. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows)
            if (row.size() != columns.size())
                throw new IllegalArgumentException("a row of %d for %d columns".formatted(row.size(), columns.size()));
    }
}
