package eigenscope.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.ob.JSON;
import eigenscope.topic.Remedy;
import eigenscope.topic.Solved;
import eigenscope.topic.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as JSON, and values from it. */
final class Json {
    private static final JSON LINE = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    private static final JSON PAGE = LINE.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private Json() {}

    /** Returns a tree of maps, lists and plain values on one line. */
    static String line(Object tree) {
        return text(LINE, tree);
    }

    /** Returns the same over several lines, to be read by people too. */
    static String page(Object tree) {
        return text(PAGE, tree);
    }

    private static String text(JSON json, Object tree) {
        try {
            return json.asString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the state, the readouts and the laws of what was solved, and ways out where something went wrong. */
    static Map<String, Object> tree(Solved<?> solved) {
        Map<String, Object> readouts = new LinkedHashMap<>();
        solved.readouts().forEach((id, value) -> readouts.put(id, tree(value)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("topic", solved.topic().about().id());
        answer.put("state", solved.state().texts());
        answer.put("readouts", readouts);
        answer.put("laws", solved.laws());
        if (!solved.remedies().isEmpty())
            answer.put("remedies", solved.remedies().stream().map(Json::tree).toList());
        return answer;
    }

    private static Map<String, Object> tree(Remedy remedy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", remedy.id());
        tree.put("trouble", remedy.trouble());
        tree.put("words", remedy.words());
        return tree;
    }

    /** Returns a value: infinite numbers as words, since JSON has none, what is undefined as null, complex numbers as [re, im], angles in radians. */
    static Object tree(Value value) {
        return switch (value) {
            case Value.Num(double x) -> number(x);
            case Value.Angle(double radians) -> number(radians);
            case Value.Cplx(var z) -> List.of(number(z.re()), number(z.im()));
            // toList and not List.of: an entry may be null.
            case Value.Many(var values) -> values.stream().map(Json::tree).collect(Collectors.toList());
            case Value.Words(String text) -> text;
            case Value.Truth(boolean truth) -> truth;
            case Value.Undefined _ -> null;
        };
    }

    private static Object number(double x) {
        return Double.isInfinite(x) ? Double.toString(x) : Double.valueOf(x);
    }

    /**
     * Reads an object of values, each as the text that {@code --set} takes.
     *
     * @throws IllegalArgumentException if it is none, saying where
     */
    static Map<String, String> texts(String line) {
        try (JsonParser parser = LINE.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT)
                throw new IllegalArgumentException("a line is an object such as {\"id\":\"value\"}");
            Map<String, Object> tree = LINE.mapFrom(parser);
            if (parser.nextToken() != null)
                throw new IllegalArgumentException("there is more than one object in the line");
            Map<String, String> texts = new LinkedHashMap<>();
            tree.forEach((id, value) -> texts.put(id, text(id, value)));
            return texts;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String where(JsonProcessingException e) {
        String what = "it is not JSON: " + e.getOriginalMessage();
        return e.getLocation() == null
                ? what
                : what + " (column " + e.getLocation().getColumnNr() + ")";
    }

    private static String text(String id, Object value) {
        return switch (value) {
            case String s -> s;
            case Number n -> n.toString();
            case Boolean b -> b.toString();
            case List<?> rows
            when rows.stream().anyMatch(List.class::isInstance) ->
                rows.stream()
                        .map(row -> row instanceof List<?> r ? row(id, r) : text(id, row))
                        .collect(Collectors.joining("; "));
            case List<?> row -> row(id, row);
            case null, default ->
                throw new IllegalArgumentException(
                        id + ": a value is a string, a number, true, false or an array of numbers");
        };
    }

    private static String row(String id, List<?> numbers) {
        return numbers.stream()
                .map(n -> {
                    if (n instanceof Number) return n.toString();
                    throw new IllegalArgumentException(id + ": an array holds numbers, or rows of numbers");
                })
                .collect(Collectors.joining(" "));
    }
}
