package eigenscope.ui;

import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The switches of a group as pills in a row. */
final class ToggleField implements Field {
    private final Map<Toggle, ToggleButton> pills = new LinkedHashMap<>();
    private final FlowPane node = new FlowPane();

    ToggleField(Session session, List<Toggle> params) {
        node.getStyleClass().add("pills");
        for (var param : params) {
            var pill = new ToggleButton(param.meta().label());
            pill.setId("toggle-" + param.id());
            pill.getStyleClass().setAll("toggle-button", "pill");
            if (!param.meta().help().isEmpty())
                pill.setTooltip(new Tooltip(param.meta().help()));
            pill.setOnAction(e -> session.change(session.state().with(param, pill.isSelected()), ""));
            pills.put(param, pill);
        }
        node.getChildren().setAll(pills.values());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        pills.forEach((param, pill) -> {
            pill.setSelected(state.get(param));
            boolean shown = state.shows(param);
            pill.setVisible(shown);
            pill.setManaged(shown);
        });
    }

    @Override
    public void focus() {
        pills.values().iterator().next().requestFocus();
    }

    @Override
    public void focus(String id) {
        pills.forEach((param, pill) -> {
            if (param.id().equals(id)) pill.requestFocus();
        });
    }
}
