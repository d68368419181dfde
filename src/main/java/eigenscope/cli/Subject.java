package eigenscope.cli;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Catalogue;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Samples;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.StateFile;
import eigenscope.topic.Topic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command is about: a topic, in its initial state changed by a file, then by a preset, then value by value. */
final class Subject {
    private static final long STAGES = 1000;

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A topic, as 'eigenscope topics' lists them.")
    private String topic;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Start from an .eigen file that the window or an editor wrote.")
    private Path file;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Start from a preset, as 'eigenscope describe TOPIC' lists them.")
    private String preset;

    @Option(
            names = "--set",
            paramLabel = "id=value",
            description = "Give a parameter a value: 'v=1.5 -2', 'A=1 2; 3 4', 'grid=true', 'data=@file.csv' or, with"
                    + " columns chosen, 'data=@file.csv#height,weight'. May be repeated.")
    private final List<String> settings = new ArrayList<>();

    /** Returns the topic asked about. */
    Topic<?> topic(Catalogue catalogue) {
        return find(catalogue, topic);
    }

    /** Returns the topic of an id, which may be absent. */
    static Topic<?> find(Catalogue catalogue, String id) {
        List<String> ids = catalogue.topics().stream().map(t -> t.about().id()).toList();
        if (id == null) throw new Refusal("TOPIC is missing; " + Nearest.there(ids));
        return catalogue.find(id).orElseThrow(() -> new Refusal("TOPIC: " + Nearest.unknown("topic", id, ids)));
    }

    /** Returns the state asked about; what a file says out of range is brought into it, and said so. */
    State state(Topic<?> about, Terminal terminal) {
        State state = about.initial();
        if (file != null) state = opened(about, state, terminal);
        if (preset != null) state = preset(about, state);
        var ids = new HashSet<String>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals <= 0)
                throw new Refusal("--set: '%s' is not id=value, such as %s".formatted(setting, example(state)));
            String id = setting.substring(0, equals).strip();
            if (!ids.add(id)) throw new Refusal("--set: '%s' is given twice; once is enough".formatted(id));
            try {
                state = set(state, id, setting.substring(equals + 1), notice -> terminal.say("--set: " + notice));
            } catch (IllegalArgumentException e) {
                throw new Refusal("--set: " + e.getMessage(), e);
            }
        }
        return state;
    }

    /** Returns the topic's numbers in the state asked about. */
    Solved<?> solved(Catalogue catalogue, Terminal terminal) {
        Topic<?> about = topic(catalogue);
        Solved<?> solved = Solved.begun(about, state(about, terminal));
        var progress = new Progress(terminal.err(), terminal.errShown(), STAGES);
        while (solved.done() < 1) {
            progress.at(Math.round(STAGES * solved.done()), "computing");
            solved = solved.further();
        }
        progress.end();
        return solved;
    }

    private State opened(Topic<?> about, State base, Terminal terminal) {
        String text = Disk.read("--state", file);
        StateFile read;
        try {
            read = StateFile.read(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("--state: '%s', %s".formatted(file, e.getMessage()), e);
        }
        if (!read.topic().equals(about.about().id()))
            throw new Refusal("--state: '%s' is a state of the topic '%s', not of '%s'"
                    .formatted(file, read.topic(), about.about().id()));
        var opened = read.open(base);
        opened.notices().forEach(notice -> terminal.say("--state: '%s', %s".formatted(file, notice)));
        return opened.state();
    }

    private State preset(Topic<?> about, State state) {
        return about.presets().stream()
                .filter(p -> p.id().equals(preset))
                .findFirst()
                .orElseThrow(() -> new Refusal("--preset: "
                        + Nearest.unknown(
                                "preset",
                                preset,
                                about.presets().stream().map(Preset::id).toList())))
                .change()
                .apply(state);
    }

    /**
     * Returns a state with one value read from text, or from a file where that is {@code @file.csv}.
     *
     * @param notice takes a sentence for every row that is left out
     * @throws IllegalArgumentException if there is no such parameter or the text is no legal value, naming the parameter
     */
    static State set(State state, String id, String text, Consumer<String> notice) {
        if (!state.has(id))
            throw new IllegalArgumentException(Nearest.unknown(
                    "parameter", id, state.params().stream().map(Param::id).toList()));
        return text.startsWith("@") && state.param(id) instanceof Samples data
                ? state.with(data, rows(data, text, notice))
                : state.set(id, text);
    }

    private static List<Vec> rows(Samples data, String text, Consumer<String> notice) {
        var rows = DataFile.of(text.substring(1)).read(data.id(), data.columns(), notice);
        if (!data.clamp(rows).equals(rows))
            throw new IllegalArgumentException(
                    "%s: '%s' has %d rows; legal is %s".formatted(data.id(), text, rows.size(), data.legal()));
        return rows;
    }

    private static String example(State state) {
        return state.texts().entrySet().stream()
                .findFirst()
                .map(e -> "'%s=%s'".formatted(e.getKey(), e.getValue()))
                .orElse("'v=1.5 -2'");
    }
}
