package eigenscope.ui;

import eigenscope.topic.Choice;
import eigenscope.topic.State;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One of a few things: side by side where they fit, else in a list that opens. */
final class ChoiceField<E> implements Field {
    private static final int SEGMENTS = 4;
    private static final int LETTERS = 30;

    private final Session session;
    private final Choice<E> param;
    private final Picker<E> picker;
    private final VBox node = new VBox();

    /** What shows which one is chosen. */
    private interface Picker<E> {
        Node node();

        void pick(E option);
    }

    ChoiceField(Session session, Choice<E> param, String heading) {
        this.session = session;
        this.param = param;
        node.getStyleClass().add("field");
        if (Caption.isNeeded(param, heading)) node.getChildren().add(Caption.words(param));
        String all = param.options().stream().map(param::title).collect(Collectors.joining());
        picker = param.options().size() <= SEGMENTS && all.length() <= LETTERS ? segments() : list();
        picker.node().setId("choice-" + param.id());
        node.getChildren().add(picker.node());
    }

    private void choose(E option) {
        session.change(session.state().with(param, option), "");
    }

    private Picker<E> segments() {
        var buttons = param.options().stream().map(this::segment).toList();
        buttons.getFirst().getStyleClass().add("first");
        buttons.getLast().getStyleClass().add("last");
        var row = new HBox();
        row.getStyleClass().add("segments");
        row.getChildren().setAll(buttons);
        row.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            int away = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
            if (away == 0) return;
            E next = param.nudge(session.state().get(param), 0, away);
            choose(next);
            buttons.get(param.options().indexOf(next)).requestFocus();
            e.consume();
        });
        return new Picker<>() {
            @Override
            public Node node() {
                return row;
            }

            @Override
            public void pick(E option) {
                for (int i = 0; i < buttons.size(); i++)
                    buttons.get(i).setSelected(param.options().get(i).equals(option));
            }
        };
    }

    private ToggleButton segment(E option) {
        var button = new ToggleButton(param.title(option));
        button.getStyleClass().setAll("toggle-button", "segment");
        button.setAccessibleText(param.meta().label() + ": " + param.title(option));
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(e -> {
            button.setSelected(true); // a second click on the chosen one leaves it chosen
            choose(option);
        });
        return button;
    }

    private Picker<E> list() {
        var box = new ComboBox<E>();
        box.getItems().setAll(param.options());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(param.meta().label());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E option) {
                return option == null ? "" : param.title(option);
            }

            @Override
            public E fromString(String words) {
                return param.options().stream()
                        .filter(option -> param.title(option).equals(words))
                        .findFirst()
                        .orElseThrow();
            }
        });
        box.setOnAction(e -> choose(box.getValue()));
        return new Picker<>() {
            @Override
            public Node node() {
                return box;
            }

            @Override
            public void pick(E option) {
                box.setValue(option);
            }
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        picker.pick(state.get(param));
    }

    @Override
    public void focus() {
        picker.node().requestFocus();
        if (picker.node() instanceof HBox row) row.getChildren().getFirst().requestFocus();
    }
}
