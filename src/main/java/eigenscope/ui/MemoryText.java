package eigenscope.ui;

import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Box;
import eigenscope.figure.Orbit;
import eigenscope.figure.Theme;
import eigenscope.figure.Viewpoint;
import eigenscope.topic.Numbers;
import eigenscope.topic.StateFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A {@link Memory} as text one can read: {@code id = value} lines about the window, then the state of every topic visited, as it would
 * stand in a file of its own.
 */
final class MemoryText {
    private static final String HEADER = "eigenscope-session 1";
    private static final Pattern STATES = Pattern.compile("(?m)^(?=eigenscope \\d+\\s*$)");
    private static final String WINDOW = "window";
    private static final String ORBIT = "orbit";

    private MemoryText() {}

    /** Returns the text that {@link #read} reads back equal. */
    static String write(Memory memory) {
        var text = new StringBuilder(HEADER).append('\n');
        line(text, "open", memory.open());
        line(text, "theme", memory.theme().name().toLowerCase(Locale.ROOT));
        var size = memory.window();
        line(text, WINDOW, numbers(size.width(), size.height()) + " " + size.maximised());
        memory.splits().forEach((name, at) -> line(text, "split " + name, Numbers.format(at)));
        memory.lessons().forEach((id, reached) -> line(text, "lesson " + id, write(reached)));
        memory.topics().forEach((id, visit) -> {
            line(text, "sheet " + id, visit.sheet());
            visit.looks().forEach((plot, look) -> line(text, "look " + id + " " + plot, write(look)));
        });
        memory.topics().values().forEach(visit -> text.append('\n').append(visit.file()));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(" = ").append(value).append('\n');
    }

    private static String write(Progress.Reached reached) {
        String solved = reached.solved().stream().map(Object::toString).collect(Collectors.joining(" "));
        return "%d of %d: %s".formatted(reached.step(), reached.steps(), solved).strip();
    }

    private static String write(Viewpoint look) {
        return switch (look) {
            case Viewpoint.Window(Box b) -> WINDOW + " " + numbers(b.minX(), b.minY(), b.maxX(), b.maxY());
            case Orbit(Vec3 c, double reach, double yaw, double pitch) ->
                ORBIT + " " + numbers(c.x(), c.y(), c.z(), reach, yaw, pitch);
        };
    }

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(Numbers::format).collect(Collectors.joining(" "));
    }

    /**
     * Reads a memory. Lines of unknown names are passed over: a newer program wrote them.
     *
     * @throws IllegalArgumentException if it is none, saying where
     */
    static Memory read(String text) {
        String[] parts = STATES.split(text, -1);
        String[] lines = parts[0].split("\\R", -1);
        if (!lines[0].strip().equals(HEADER))
            throw new IllegalArgumentException("line 1: a session begins with '" + HEADER + "'");
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0)
                entries.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
        }
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++)
            files.put(StateFile.read(parts[i]).topic(), parts[i].strip() + "\n");
        return read(entries, files);
    }

    private static Memory read(Map<String, String> entries, Map<String, String> files) {
        String[] window = required(entries, WINDOW).split(" ", -1);
        var size = new Memory.Size(Numbers.parse(window[0]), Numbers.parse(window[1]), Boolean.parseBoolean(window[2]));
        Map<String, Memory.Visit> topics = new LinkedHashMap<>();
        files.forEach((id, file) -> topics.put(
                id,
                new Memory.Visit(
                        file,
                        entries.getOrDefault("sheet " + id, ""),
                        under(entries, "look " + id, MemoryText::look))));
        return new Memory(
                required(entries, "open"),
                Theme.valueOf(required(entries, "theme").toUpperCase(Locale.ROOT)),
                size,
                under(entries, "split", Numbers::parse),
                topics,
                under(entries, "lesson", MemoryText::reached));
    }

    private static String required(Map<String, String> entries, String key) {
        String value = entries.get(key);
        if (value == null) throw new IllegalArgumentException("'" + key + " = ...' is missing");
        return value;
    }

    private static <T> Map<String, T> under(Map<String, String> entries, String prefix, Function<String, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            if (key.startsWith(prefix + " ")) values.put(key.substring(prefix.length() + 1), read.apply(value));
        });
        return values;
    }

    private static Viewpoint look(String text) {
        String[] words = text.split(" ", -1);
        double[] x = Arrays.stream(words).skip(1).mapToDouble(Numbers::parse).toArray();
        if (words[0].equals(WINDOW) && x.length == 4) return new Viewpoint.Window(new Box(x[0], x[1], x[2], x[3]));
        if (words[0].equals(ORBIT) && x.length == 6) return new Orbit(new Vec3(x[0], x[1], x[2]), x[3], x[4], x[5]);
        throw new IllegalArgumentException("'%s' is no place to look from".formatted(text));
    }

    private static Progress.Reached reached(String text) {
        var numbers = Pattern.compile("\\d+").matcher(text).results().map(m -> Integer.valueOf(m.group()));
        var all = numbers.toList();
        if (all.size() < 2) throw new IllegalArgumentException("'%s' is no place in a lesson".formatted(text));
        return new Progress.Reached(all.get(0), all.get(1), Set.copyOf(all.subList(2, all.size())));
    }
}
