package eigenscope.ui;

import eigenscope.engine.calculus.Function;
import eigenscope.engine.calculus.Latex;
import eigenscope.engine.calculus.Parsed;
import eigenscope.topic.Expression;
import eigenscope.topic.Param;
import eigenscope.topic.State;
import eigenscope.topic.Typed;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A formula that is typed. The picture follows every key while the text is good; bad text stays where it is, with the reason beneath, and
 * the last good picture stays too. All that is typed until Enter, or until the box is left, is one step of undo; Esc puts back what stood there.
 * Sliders of its letters come and go when the typing has settled: on the way to {@code sin} nobody wants one for s.
 */
final class ExpressionField implements Field {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Session session;
    private final Expression param;
    private final TextField box = new TextField();
    private final MenuButton examples = new MenuButton("", new FontIcon(Feather.LIST));
    private final VBox node = new VBox();
    private final Echo echo;
    private final String name;
    private final Channel<State> settled = new Channel<>();
    private final Settling settling;
    private String begun = "";
    private Typed shown;
    private boolean writing;

    ExpressionField(Session session, Expression param, String heading) {
        this.session = session;
        this.param = param;
        echo = new Echo(session, param.id());
        settling = new Settling(this::mayGoOn, () -> settled.send(session.state()));
        // A letter alone is given what it is a function of.
        String letter = param.meta().tex();
        name = letter.endsWith(")")
                ? letter
                : "%s(%s)".formatted(letter, String.join(",", param.letters().variables()));
        box.setId("text-" + param.id());
        box.setAccessibleText(param.meta().label());
        box.getStyleClass().add("code-box");
        box.textProperty().subscribe((_, text) -> typed(text));
        box.focusedProperty().subscribe((was, is) -> {
            if (is) box.selectAll();
            else if (was) finish();
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(box, examples());
        line.getStyleClass().add("expression-line");
        line.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("field");
        Caption.above(node, session, param, heading);
        node.getChildren().addAll(line, echo);
        restore(session.state());
    }

    private MenuButton examples() {
        examples.setId("examples-" + param.id());
        examples.getStyleClass().add("examples");
        examples.setMinWidth(Region.USE_PREF_SIZE);
        examples.setAccessibleText("Examples for " + param.meta().label());
        examples.setTooltip(new Tooltip("Examples  (Alt+Down in the box)"));
        for (var example : param.examples()) {
            var item = new MenuItem(example.text());
            item.setMnemonicParsing(false);
            item.getStyleClass().add("code");
            item.setOnAction(e -> session.change(session.state().with(param, example), ""));
            examples.getItems().add(item);
        }
        return examples;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            if (!echo.isRefused()) box.selectAll();
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) examples.show();
        else if (event.getCode() == KeyCode.ESCAPE && !box.getText().equals(begun)) {
            box.setText(begun);
            box.selectAll();
            settling.end();
        } else return;
        event.consume();
    }

    private void typed(String text) {
        if (writing) return;
        var fault = param.fault(text);
        if (fault.isPresent()) {
            settling.hold();
            refuse(fault.get());
            return;
        }
        settling.touch();
        var next = session.state().set(param.id(), text);
        understand(next);
        session.change(next, "type " + param.id());
    }

    private void refuse(Parsed.Bad bad) {
        echo.refused(bad.sentence(), bad.caret(Echo.BEFORE, Echo.AFTER));
        box.pseudoClassStateChanged(WRONG, true);
        box.setAccessibleHelp(bad.sentence());
    }

    private void understand(State state) {
        shown = state.get(param);
        echo.understood(name + "=" + Latex.of(shown.expr()));
        box.pseudoClassStateChanged(WRONG, false);
        box.setAccessibleHelp(param.meta().help());
    }

    /** Says whether the letters before the caret may become the name of a function. */
    private boolean mayGoOn() {
        String before = box.getText(0, box.getCaretPosition());
        int begin = before.length();
        while (begin > 0 && Character.isLetter(before.charAt(begin - 1))) begin--;
        String word = before.substring(begin);
        return !word.isEmpty()
                && Arrays.stream(Function.values()).anyMatch(f -> f.symbol().startsWith(word));
    }

    /** What was typed so far is a step of undo of its own. */
    private void finish() {
        session.seal();
        if (echo.isRefused()) settling.end();
        else restore(session.state());
    }

    private void restore(State state) {
        understand(state);
        begun = shown.text();
        writing = true;
        if (!box.getText().equals(begun)) box.setText(begun);
        writing = false;
        settling.end();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        if (!state.get(param).equals(shown)) restore(state);
    }

    @Override
    public boolean holds(Param<?> other) {
        return settling.isOpen() && param.isLetter(other);
    }

    @Override
    public void onSettled(Consumer<State> listener) {
        settled.add(listener);
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
