package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The parameters under one heading, with a button that resets them. Only what makes sense is in the scene: JavaFX goes over every node of it in
 * every pulse, and thirty families of distributions have a thousand.
 */
final class Group {
    private final Session session;
    private final List<Slot> slots;
    private final Section section;
    private final Button reset = new Button("", new FontIcon(Feather.ROTATE_CCW));

    Group(Session session, String heading, List<Param<?>> params, Hues hues) {
        this.session = session;
        slots = Fields.of(session, params, hues, heading, this::show);
        section = new Section(heading);
        reset.getStyleClass().add("icon-button");
        reset.setAccessibleText("Reset " + heading);
        reset.setTooltip(new Tooltip("Reset " + heading));
        reset.setOnAction(e -> session.change(initial(session.state()), ""));
        section.action(reset);
    }

    private State initial(State state) {
        State back = state;
        for (var slot : slots) for (var param : slot.params()) back = back.reset(param);
        return back;
    }

    /** Says whether all that stands here is changed seldom. */
    boolean isAside() {
        return slots.stream()
                .flatMap(slot -> slot.params().stream())
                .allMatch(param -> param.meta().aside());
    }

    Node node() {
        return section;
    }

    /** Shows the values of a state, and only what makes sense in it. */
    void show(State state) {
        var before = shown();
        for (var slot : slots) if (!isHeld(slot, before)) slot.shown(slot.makesSense(state));
        var shown = shown();
        for (var field : shown) field.show(state);
        section.body(shown.stream().map(Field::node).toList());
        section.shown(!shown.isEmpty());
        reset.setVisible(!shown.isEmpty() && !isInitial(state));
    }

    private List<Field> shown() {
        return slots.stream().flatMap(slot -> slot.shown().stream()).toList();
    }

    private static boolean isHeld(Slot slot, List<Field> fields) {
        for (var field : fields) for (var param : slot.params()) if (field.holds(param)) return true;
        return false;
    }

    private boolean isInitial(State state) {
        for (var slot : slots) for (var param : slot.params()) if (!isInitial(state, param)) return false;
        return true;
    }

    private static <T> boolean isInitial(State state, Param<T> param) {
        return state.get(param).equals(param.initial());
    }

    /** Hands the keyboard to a parameter's control, if it is here. */
    void seek(String id) {
        for (var slot : slots)
            if (slot.params().stream()
                    .anyMatch(p -> p.id().equals(id) && session.state().shows(p)))
                slot.shown().ifPresent(field -> field.focus(id));
    }
}
