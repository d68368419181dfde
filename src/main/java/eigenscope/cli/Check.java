package eigenscope.cli;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.CsvTable;
import eigenscope.topic.Catalogue;
import eigenscope.topic.Lesson;
import eigenscope.topic.StateFile;
import eigenscope.topic.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks for faults in files that people write. */
record Check(Catalogue catalogue) {
    private static final String LESSON = ".md";

    /**
     * What was found.
     *
     * @param what what the file is, in a few words
     * @param faults one sentence each, with the line where there is one; none if it is good
     */
    record Verdict(String what, List<String> faults) {
        Verdict {
            faults = List.copyOf(faults);
        }

        Verdict in(Path file) {
            return new Verdict(
                    what,
                    faults.stream().map(f -> "'%s', %s".formatted(file, f)).toList());
        }
    }

    /** Returns what was found in a file, which its name says the kind of. */
    Verdict of(Path file) {
        var data = DataFile.of(file.toString());
        String name = String.valueOf(data.file().getFileName());
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            String text = Disk.read("FILE", data.columns().isPresent() && kind.equals("csv") ? data.file() : file);
            return switch (kind) {
                case "eigen" -> state(text).in(file);
                case "csv" -> data(text, data.wanted(0)).in(file);
                case "md" ->
                    lesson(name.substring(0, name.length() - LESSON.length()), text)
                            .in(file);
                default ->
                    throw new Refusal("FILE: '%s' ends in neither .md (a lesson) nor .eigen (a state) nor .csv (data)"
                            .formatted(file));
            };
        } catch (Refusal e) {
            return new Verdict("", List.of(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return new Verdict("", List.of(e.getMessage())).in(file);
        }
    }

    private Verdict state(String text) {
        StateFile file = StateFile.read(text);
        Topic<?> topic = find(file.topic());
        return new Verdict(
                "a state of " + file.topic(), file.open(topic.initial()).notices());
    }

    /** The topic stands in the second line of a state; a lesson is called after it. */
    private Topic<?> find(String id) {
        List<String> ids = catalogue.topics().stream().map(t -> t.about().id()).toList();
        return catalogue.find(id).orElseThrow(() -> new IllegalArgumentException(Nearest.unknown("topic", id, ids)));
    }

    private static Verdict data(String text, Columns wanted) {
        var table = CsvTable.read(text, wanted);
        return new Verdict(
                "%s of %s"
                        .formatted(
                                Words.count(table.rows().size(), "row"),
                                Words.count(table.names().size(), "number")),
                DataFile.words(table.leftOut()));
    }

    private Verdict lesson(String id, String text) {
        Topic<?> topic = find(id);
        Lesson lesson = Lesson.parse(topic, text);
        return new Verdict(
                "a lesson of %s for %s".formatted(Words.count(lesson.steps().size(), "step"), id),
                lesson.faults(topic));
    }
}
