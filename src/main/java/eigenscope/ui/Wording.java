package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.Value;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How numbers and headings stand in panels. Apart from the controls, whose classes want a running toolkit. */
final class Wording {
    private static final double PLAIN = 1000;
    private static final double SMALL = 0.1;

    private Wording() {}

    /** Returns a number with two decimals or three, so that points stand in line; others as everywhere. */
    static String brief(double x) {
        if (!(x == 0 || (Math.abs(x) >= SMALL && Math.abs(x) < PLAIN))) return Numbers.show(x);
        long thousandths = Math.round(Math.abs(x) * 1000);
        long fraction = thousandths % 1000;
        var text = new StringBuilder(8);
        if (x < 0) text.append('\u2212');
        text.append(thousandths / 1000).append('.').append(fraction / 100).append(fraction / 10 % 10);
        if (fraction % 10 != 0) text.append(fraction % 10);
        return text.toString();
    }

    /** Returns a value for eyes likewise, under the headings of its columns where it is a table. */
    static String headed(Value value, List<String> columns) {
        String text = whole(value);
        boolean isTable = value instanceof Value.Many(var rows) && isTable(rows) && !columns.isEmpty();
        return isTable ? String.join(Character.toString(Tabular.BETWEEN), columns) + "\n" + text : text;
    }

    /** Returns a value for eyes that breaks between the members of a list only. */
    static String whole(Value value) {
        return switch (value) {
            case Value.Many(var values)
            when isTable(values) -> values.stream().map(Wording::row).collect(Collectors.joining("\n"));
            case Value.Many(var values) when isOfLists(values) -> joined(values, "\n", "", "");
            case Value.Many(var values) -> joined(values, ", ", "(", ")");
            case Value.Num _, Value.Cplx _, Value.Angle _ ->
                value.show().replace(' ', '\u00a0').replace('\u2009', '\u202f');
            case Value.Words _, Value.Truth _, Value.Undefined _ -> value.show();
        };
    }

    /** Rows that begin with words are a table, to be read in columns; of numbers alone they are a matrix. */
    private static boolean isTable(List<? extends Value> values) {
        return !values.isEmpty()
                && isOfLists(values)
                && values.stream()
                        .allMatch(row -> row instanceof Value.Many(var cells)
                                && !cells.isEmpty()
                                && cells.getFirst() instanceof Value.Words);
    }

    private static String row(Value row) {
        if (!(row instanceof Value.Many(var cells))) return whole(row);
        var text = new StringJoiner(Character.toString(Tabular.BETWEEN)).add(whole(cells.getFirst()));
        for (var cell : cells.subList(1, cells.size())) text.add(cell(cell));
        return text.toString();
    }

    /** Of a sentence there is room for the first word; a click copies all of it. */
    private static String cell(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text.split(" ", 2)[0];
            case Value.Undefined _ -> "\u2013";
            case Value.Num _, Value.Cplx _, Value.Angle _, Value.Many _, Value.Truth _ -> whole(value);
        };
    }

    private static boolean isOfLists(List<? extends Value> values) {
        for (var value : values) if (!(value instanceof Value.Many)) return false;
        return true;
    }

    private static String joined(List<? extends Value> values, String between, String start, String end) {
        var text = new StringJoiner(between, start, end);
        for (var value : values) text.add(whole(value));
        return text.toString();
    }

    /** Returns a value with all its digits. */
    static String exact(Value value) {
        return switch (value) {
            case Value.Num(double x) when Double.isFinite(x) -> Numbers.format(x);
            case Value.Num(double x) -> x > 0 ? "Infinity" : "-Infinity";
            case Value.Cplx(var z) -> "[%s, %s]".formatted(Numbers.format(z.re()), Numbers.format(z.im()));
            case Value.Angle(double radians) -> Numbers.format(radians);
            case Value.Many(var values) ->
                values.stream().map(Wording::exact).collect(Collectors.joining(", ", "[", "]"));
            case Value.Words _, Value.Truth _, Value.Undefined _ -> value.show();
        };
    }

    /** Returns words in capitals, but single letters as they are: they are names of mathematics. */
    static String capitals(String heading) {
        return Stream.of(heading.split(" ", -1))
                .map(word -> word.length() > 1 ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }
}
