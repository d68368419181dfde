package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Everything one can set and read off, derived from the topic: its parameters under their headings, its presets, its numbers, its laws. The
 * parameter that play moves has its place under the picture instead.
 */
final class Inspector extends ScrollPane {
    private final List<Group> groups = new ArrayList<>();
    private final Readouts readouts;
    private final Laws laws;

    Inspector(Session session) {
        getStyleClass().add("inspector");
        readouts = new Readouts(session);
        laws = new Laws(session);
        setContent(column(session));
        Scrolls.paintDirectly(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        session.onState(this::show);
        session.onFrame(this::show);
        session.onVeil(_ -> readouts.show(session.frame().readouts()));
        session.onSeek(id -> groups.forEach(group -> group.seek(id)));
        show(session.state());
        show(session.frame());
    }

    private VBox column(Session session) {
        var hues = new Hues(session.topic().terms());
        grouped(session).forEach((heading, params) -> groups.add(new Group(session, heading, params, hues)));
        var column = new VBox();
        column.getStyleClass().add("column");
        for (var group : groups) if (!group.isAside()) column.getChildren().add(group.node());
        // What to start from stands after what one most wants to change.
        var presets = session.topic().presets();
        if (!presets.isEmpty())
            column.getChildren()
                    .add(Math.min(1, column.getChildren().size()), new Section("Presets", presets(session, presets)));
        if (!session.topic().readouts().isEmpty()) column.getChildren().add(new Section("Read off", readouts));
        if (!session.topic().laws().isEmpty()) column.getChildren().add(new Section("Always true", laws));
        for (var group : groups) if (group.isAside()) column.getChildren().add(group.node());
        return column;
    }

    private static Map<String, List<Param<?>>> grouped(Session session) {
        Map<String, List<Param<?>>> grouped = new LinkedHashMap<>();
        for (var param : session.topic().params())
            if (!param.isTimeline())
                grouped.computeIfAbsent(param.meta().group(), g -> new ArrayList<>())
                        .add(param);
        return grouped;
    }

    private static FlowPane presets(Session session, List<Preset> presets) {
        var pills = new FlowPane();
        pills.getStyleClass().add("pills");
        for (var preset : presets) {
            var pill = new Button(preset.title());
            pill.setId("preset-" + preset.id());
            pill.getStyleClass().setAll("button", "pill");
            pill.setOnAction(e -> session.edit(preset.change().apply(session.state()), ""));
            pills.getChildren().add(pill);
        }
        return pills;
    }

    private void show(State state) {
        for (var group : groups) group.show(state);
    }

    private void show(Frame frame) {
        readouts.show(frame.readouts());
        laws.show(frame.laws());
    }
}
