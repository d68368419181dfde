package eigenscope.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/**
 * What a step's block of directives says.
 *
 * @param sheet id of the picture the step opens with; empty to keep the one shown
 * @param start changes made when the step opens
 * @param task what is wanted
 */
record LessonDirectives(String sheet, List<LessonChange> start, LessonTask task) {
    static final LessonDirectives NONE = new LessonDirectives("", List.of(), new LessonTask.Look());

    private static final Pattern AT = Pattern.compile("\\s+at\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static LessonDirectives read(Topic<?> topic, FencedCodeBlock block) {
        var reading = new Reading(topic);
        int line = LessonReader.line(block);
        for (String text : block.getLiteral().split("\n", -1)) {
            line++;
            try {
                if (!text.isBlank()) reading.line(text.strip());
            } catch (IllegalArgumentException e) {
                throw LessonReader.fault(line, e.getMessage());
            }
        }
        try {
            return reading.done();
        } catch (IllegalArgumentException e) {
            throw LessonReader.fault(block, e.getMessage());
        }
    }

    /** The lines so far. */
    private static final class Reading {
        private final Topic<?> topic;
        private final List<Sheet<?>> sheets = new ArrayList<>();
        private final List<LessonChange> start = new ArrayList<>();
        private final List<LessonChange> solution = new ArrayList<>();
        private final List<Claim<?>> goals = new ArrayList<>();
        private final List<LessonTask.Ask> asked = new ArrayList<>();

        Reading(Topic<?> topic) {
            this.topic = topic;
        }

        void line(String line) {
            String[] words = BLANKS.split(line, 2);
            String rest = words.length < 2 ? "" : words[1];
            switch (words[0]) {
                case "sheet" -> sheets.add(find("sheet", rest, topic.sheets(), Sheet::id));
                case "set" -> start.add(put(rest));
                case "preset" -> start.add(preset(rest));
                case "until" -> goals.add(find("goal", rest, topic.goals(), Claim::id));
                case "solution" -> solution.add(change(rest));
                case "ask" -> asked.add(ask(rest));
                default ->
                    throw new IllegalArgumentException(
                            "a directive begins with sheet, set, preset, until, solution or ask, not '%s'"
                                    .formatted(words[0]));
            }
        }

        private LessonChange change(String text) {
            String[] words = BLANKS.split(text, 2);
            return words.length == 2 && words[0].equals("preset") && !words[1].startsWith("=")
                    ? preset(words[1])
                    : put(text);
        }

        private LessonChange put(String text) {
            int equals = text.indexOf('=');
            if (equals < 0) throw new IllegalArgumentException("'%s' is not 'id = value'".formatted(text));
            var put = new LessonChange.Put(
                    text.substring(0, equals).strip(),
                    text.substring(equals + 1).strip());
            topic.initial().set(put.id(), put.text());
            return put;
        }

        private LessonChange preset(String id) {
            return new LessonChange.Use(find("preset", id, topic.presets(), Preset::id));
        }

        private LessonTask.Ask ask(String text) {
            String[] parts = AT.split(text, -1);
            var readout = find("readout", parts[0], topic.readouts(), Readout::id);
            var at = new ArrayList<LessonChange>();
            for (int i = 1; i < parts.length; i++) at.add(change(parts[i]));
            return new LessonTask.Ask(readout, at);
        }

        private static <T> T find(String what, String id, List<? extends T> those, Function<T, String> idOf) {
            for (T t : those) if (idOf.apply(t).equals(id)) return t;
            throw new IllegalArgumentException(
                    LessonReader.missing(what, id, those.stream().map(idOf).toList()));
        }

        /** A step that sets something up looks the same whichever way the learner came: its picture too. */
        private String sheet() {
            if (!sheets.isEmpty()) return sheets.getFirst().id();
            return start.isEmpty() ? "" : topic.sheets().getFirst().id();
        }

        LessonDirectives done() {
            if (asked.size() > 1 || (!asked.isEmpty() && !goals.isEmpty()))
                throw new IllegalArgumentException("a step wants one thing: 'until' or one 'ask'");
            if (goals.isEmpty() != solution.isEmpty())
                throw new IllegalArgumentException("'until goal' and 'solution id = value' come together");
            if (sheets.size() > 1) throw new IllegalArgumentException("a step opens with one 'sheet'");
            if (!asked.isEmpty()) return new LessonDirectives(sheet(), start, asked.getFirst());
            return new LessonDirectives(
                    sheet(), start, goals.isEmpty() ? new LessonTask.Look() : new LessonTask.Reach(goals, solution));
        }
    }
}
