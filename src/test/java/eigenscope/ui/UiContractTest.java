package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eigenscope.Topics;
import eigenscope.topic.Choice;
import eigenscope.topic.Expression;
import eigenscope.topic.Numeric;
import eigenscope.topic.Param;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Typed;
import eigenscope.topic.Whole;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window does for every topic of the catalogue, new ones too. */
final class UiContractTest extends WindowTest {
    static Stream<String> topics() {
        return Topics.all().topics().stream().map(t -> t.about().id());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyParameterMovesByKeyboardAndUndoRestores(String topic) {
        open(topic);
        State start = state();
        for (Param<?> param : start.params()) {
            State shown = whereShown(start, param);
            edit(shown);
            act(() -> session().seek(param.id()));
            move(param, shown);
            assertNotEquals(shown.text(param), state().text(param), param.id());
            push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(shown, state(), "undo of " + param.id());
        }
    }

    private static State whereShown(State start, Param<?> param) {
        var random = new SplittableRandom(3);
        var states = Stream.iterate(start, s -> s.sample(random))
                .limit(1000)
                .map(s -> working(s, start))
                .toList();
        return Stream.concat(states.stream(), states.stream().flatMap(s -> typed(s, param)))
                .filter(s -> s.shows(param))
                .findFirst()
                .orElseThrow();
    }

    /** Counts on logarithmic sliders are amounts of work, and here the window waits for it. */
    private static State working(State state, State start) {
        State as = state;
        for (Param<?> p : state.params())
            if (p instanceof Whole count && count.logarithmic()) as = as.with(count, start.get(count));
        return as;
    }

    /** The slider of a letter is shown once the letter is typed, where a typed function is used. */
    private static Stream<State> typed(State state, Param<?> param) {
        return state.params().stream()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .filter(f -> f.letters().free().contains(param.id()))
                .map(f -> state.with(f, Typed.of(param.id())));
    }

    private void move(Param<?> param, State shown) {
        for (KeyCode key : keys(param)) {
            push(key);
            if (!state().equals(shown)) return;
        }
        // What no key steps is typed.
        if (onScreen(() -> shell().getScene().getFocusOwner()) instanceof TextInputControl) {
            push(KeyCode.CONTROL, KeyCode.A);
            write(other(param, shown));
            push(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    private List<KeyCode> keys(Param<?> param) {
        return switch (param) {
            case Numeric<?> _ -> List.of(KeyCode.UP, KeyCode.DOWN);
            case Toggle _ -> List.of(KeyCode.SPACE);
            // Down a list, or along segments; other arrows move the focus.
            case Choice<?> _ ->
                onScreen(() -> shell().getScene().getFocusOwner()) instanceof ComboBox
                        ? List.of(KeyCode.DOWN, KeyCode.UP)
                        : List.of(KeyCode.RIGHT, KeyCode.LEFT);
            case Expression _, Samples _, Seed _ -> List.of();
        };
    }

    private static <T> String other(Param<T> param, State shown) {
        var random = new SplittableRandom(5);
        return Stream.generate(() -> param.format(param.sample(random)))
                .filter(text -> !text.equals(shown.text(param)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyGripMovesByDragAsOneStep(String topic) {
        open(topic);
        for (var grip : grips()) {
            State before = state();
            drag(pixel(grip), MouseButton.PRIMARY)
                    .moveBy(25, -15)
                    .moveBy(20, -10)
                    .release(MouseButton.PRIMARY);
            assertNotEquals(before, state(), grip.name());
            push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, state(), grip.name());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyGripMovesByArrows(String topic) {
        open(topic);
        for (var grip : grips()) {
            State before = state();
            focus("#grip-" + GripHandle.key(grip));
            push(KeyCode.RIGHT);
            push(KeyCode.UP);
            assertNotEquals(before, state(), grip.name());
            push(KeyCode.CONTROL, KeyCode.Z);
            push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, state(), grip.name());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyGripHasANameAndAPlaceToBeReadAloud(String topic) {
        open(topic);
        for (var grip : grips()) {
            String text = onScreen(() -> node("#grip-" + GripHandle.key(grip)).getAccessibleText());
            assertEquals(grip.name() + " at " + Handling.show(grip.place()), text);
        }
        assertFalse(onScreen(() -> figure().getAccessibleText()).isBlank());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyPictureZoomsAndGoesHome(String topic) {
        open(topic);
        for (var sheet : session().topic().sheets()) {
            act(() -> session().sheet(sheet.id()));
            var before = onScreen(() -> figure().places());
            focus("#figure");
            push(KeyCode.PLUS);
            assertNotEquals(before, onScreen(() -> figure().places()), sheet.id());
            push(KeyCode.DIGIT0);
            assertEquals(before, onScreen(() -> figure().places()), sheet.id());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyRemedyIsOneStepOfUndo(String topic) {
        open(topic);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 50; i++) {
            State trouble = session().topic().initial().sample(random);
            var remedies = Solved.of(session().topic(), trouble).remedies();
            if (remedies.isEmpty()) continue;
            edit(trouble);
            for (var remedy : remedies) {
                clickOn("#remedy-" + remedy.id());
                assertEquals(remedy.change().apply(trouble), state(), remedy.id());
                push(KeyCode.CONTROL, KeyCode.Z);
                assertEquals(trouble, state(), remedy.id());
            }
            return;
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyPresetIsOneStepOfUndo(String topic) {
        open(topic);
        State start = state();
        for (var preset : session().topic().presets()) {
            edit(preset.change().apply(state()));
            if (state().equals(start)) continue;
            push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(start, state(), preset.id());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyNameInTheInspectorIsReadInFull(String topic) {
        open(topic);
        State start = state();
        for (Param<?> param : start.params()) {
            edit(whereShown(start, param));
            var cut = onScreen(() -> shell().lookupAll(".caption, .readout-name").stream()
                    .map(Label.class::cast)
                    .filter(name -> name.isVisible() && name.isTextTruncated())
                    .map(Label::getText)
                    .toList());
            assertEquals(List.of(), cut, param.id());
        }
    }
}
