package eigenscope.cli;

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
        static Verdict bad(String fault) {
            return new Verdict("", List.of(fault));
        }
    }

    /** Returns what was found in a file, which its name says the kind of. */
    Verdict of(Path file) {
        String name = String.valueOf(file.getFileName());
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            return switch (kind) {
                case "eigen" -> state(Disk.read("FILE", file));
                case "csv" -> data(Disk.read("FILE", file));
                case "md" -> lesson(name.substring(0, name.length() - LESSON.length()), Disk.read("FILE", file));
                default -> Verdict.bad("its name ends in neither .md (a lesson) nor .eigen (a state) nor .csv (data)");
            };
        } catch (IllegalArgumentException e) {
            return Verdict.bad(e.getMessage());
        }
    }

    private Verdict state(String text) {
        StateFile file = StateFile.read(text);
        Topic<?> topic = Subject.find(catalogue, file.topic());
        return new Verdict("a state of " + file.topic(), file.open(topic.initial()).notices());
    }

    private static Verdict data(String text) {
        List<double[]> rows = Csv.numbers(text);
        return new Verdict("%d rows of %d numbers".formatted(rows.size(), rows.getFirst().length), List.of());
    }

    private Verdict lesson(String id, String text) {
        Topic<?> topic = catalogue
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("a lesson is called after its topic, and "
                        + Nearest.unknown("topic", id, catalogue.topics().stream().map(t -> t.about().id()).toList())));
        Lesson lesson = Lesson.parse(topic, text);
        return new Verdict(
                "a lesson of %d steps for %s".formatted(lesson.steps().size(), id), lesson.faults(topic));
    }
}
