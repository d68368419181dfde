package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parameters under one heading, with a button that resets them. */
final class Group {
    private final Session session;
    private final List<Field> fields;
    private final Section section;
    private final Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));

    Group(Session session, String heading, List<Param<?>> params, Hues hues) {
        this.session = session;
        fields = Fields.of(session, params, hues, heading);
        section = new Section(heading, fields.stream().map(Field::node).toArray(Node[]::new));
        reset.getStyleClass().add("icon-button");
        reset.setAccessibleText("Reset " + heading);
        reset.setTooltip(new Tooltip("Reset " + heading));
        reset.setOnAction(e -> session.change(initial(session.state()), ""));
        section.action(reset);
        for (var field : fields) field.onSettled(this::show);
    }

    private State initial(State state) {
        State back = state;
        for (var field : fields) for (var param : field.params()) back = back.reset(param);
        return back;
    }

    /** Says whether all that stands here is changed seldom. */
    boolean isAside() {
        return fields.stream()
                .flatMap(field -> field.params().stream())
                .allMatch(param -> param.meta().aside());
    }

    Node node() {
        return section;
    }

    /** Shows the values of a state, and only what makes sense in it. */
    void show(State state) {
        boolean any = false;
        for (var field : fields) {
            boolean shown = isHeld(field)
                    ? field.node().isVisible()
                    : field.params().stream().anyMatch(state::shows);
            field.node().setVisible(shown);
            field.node().setManaged(shown);
            if (shown) field.show(state);
            any |= shown;
        }
        section.shown(any);
        reset.setVisible(any && !initial(state).equals(state));
    }

    private boolean isHeld(Field field) {
        return fields.stream().anyMatch(other -> field.params().stream().anyMatch(other::holds));
    }

    /** Hands the keyboard to a parameter's control, if it is here. */
    void seek(String id) {
        for (var field : fields)
            if (field.params().stream()
                    .anyMatch(p -> p.id().equals(id) && session.state().shows(p))) field.focus(id);
    }
}
