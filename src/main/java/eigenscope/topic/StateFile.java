package eigenscope.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An {@code .eigen} file: a first line {@code eigenscope 1}, a line {@code topic = id}, then {@code id = value} lines. Blank lines and
 * lines that begin with {@code #} are passed over. Readable, diffable, mailable.
 *
 * @param topic id of the topic
 * @param entries text of each value, with the number of its line, in the order of the file
 */
public record StateFile(String topic, Map<String, Entry> entries) {
    private static final String HEADER = "eigenscope";
    private static final int VERSION = 1;
    private static final Pattern LATER = Pattern.compile("[1-9]\\d*");
    private static final int LONGEST = 10_000_000;

    /** A value as text. */
    public record Entry(int line, String text) {}

    /** A state as far as a file could be followed, and a sentence for each thing that could not. */
    public record Opened(State state, List<String> notices) {}

    /** Returns the text of a file that holds a state. */
    public static String write(String topic, State state) {
        return HEADER + " " + VERSION + "\ntopic = " + topic + "\n" + state.save();
    }

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException if it is none of ours, naming the line and what belongs there
     */
    public static StateFile read(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException("a state file has at most 10 MB");
        String[] lines = text.split("\\R", -1);
        checkHeader(lines[0].strip());
        String topic = null;
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            int equals = line.indexOf('=');
            if (equals < 0)
                throw new IllegalArgumentException(
                        "line %d: '%s' is not 'id = value'".formatted(i + 1, shortened(line)));
            String id = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            if (topic == null && !id.equals("topic"))
                throw new IllegalArgumentException(
                        "line %d: 'topic = id' comes first, not '%s'".formatted(i + 1, shortened(line)));
            if (topic == null) topic = value;
            else entries.put(id, new Entry(i + 1, value));
        }
        if (topic == null) throw new IllegalArgumentException("line 2: 'topic = id' is missing");
        return new StateFile(topic, entries);
    }

    private static void checkHeader(String line) {
        String version =
                line.startsWith(HEADER + " ") ? line.substring(HEADER.length()).strip() : "";
        if (version.equals(Integer.toString(VERSION))) return;
        if (LATER.matcher(version).matches())
            throw new IllegalArgumentException(
                    "line 1: version %s is newer than this program, which reads %d".formatted(version, VERSION));
        throw new IllegalArgumentException(
                "line 1: a state file begins with '%s %d', not '%s'".formatted(HEADER, VERSION, shortened(line)));
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 39) + "\u2026";
    }

    /** Returns the state this file describes: what it leaves out stays as in {@code base}, what is out of range is brought into it. */
    public Opened open(State base) {
        var notices = new ArrayList<String>();
        State state = base;
        for (var e : entries.entrySet()) {
            if (base.has(e.getKey())) state = opened(state, base.param(e.getKey()), e.getValue(), notices);
            else
                notices.add("line %d: there is no parameter '%s'"
                        .formatted(e.getValue().line(), shortened(e.getKey())));
        }
        return new Opened(state, List.copyOf(notices));
    }

    private static <T> State opened(State state, Param<T> param, Entry entry, List<String> notices) {
        try {
            T value = param.read(entry.text());
            T legal = param.clamp(value);
            if (!legal.equals(value))
                notices.add("line %d: %s = %s was brought to %s; legal is %s"
                        .formatted(
                                entry.line(), param.id(), shortened(entry.text()), param.format(legal), param.legal()));
            return state.with(param, legal);
        } catch (IllegalArgumentException e) {
            notices.add(
                    "line %d: %s: %s; legal is %s".formatted(entry.line(), param.id(), e.getMessage(), param.legal()));
            return state;
        }
    }
}
