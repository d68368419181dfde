package eigenscope.ui;

import eigenscope.topic.Formula;
import eigenscope.ui.FormulaLayout.Sides;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The formulas of a topic in letters and with the present numbers, in the hues of the picture. Pointing at a term lights it everywhere; up
 * and down choose a formula, Ctrl+C copies it as LaTeX.
 */
final class FormulaView extends VBox {
    private final Session session;
    private final FormulaPicture picture;
    private final ScrollPane scroll;
    private final Tooltip title = new Tooltip();
    private Sides sides = Sides.BOTH;
    private int chosen = -1;

    FormulaView(Session session) {
        this.session = session;
        picture = new FormulaPicture(session);
        scroll = new ScrollPane(picture);
        getStyleClass().addAll("panel", "formula-view");
        scroll.getStyleClass().add("panel-scroll");
        Scrolls.paintDirectly(scroll);
        setVgrow(scroll, Priority.ALWAYS);
        var head = new PanelHead("Formula");
        head.choices(Stream.of(Sides.values()).map(FormulaView::name).toList(), name(sides), label -> {
            sides = Sides.valueOf(label.toUpperCase(Locale.ROOT));
            paint();
        });
        getChildren().setAll(head, scroll);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        picture.addEventHandler(MouseEvent.MOUSE_EXITED, e -> session.light(""));
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        Tooltip.install(picture, title);
        scroll.setContextMenu(menu());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        scroll.setAccessibleText("Formulas");
        scroll.viewportBoundsProperty().subscribe((_, _) -> paint());
        picture.onResolution(this::paint);
        session.onFrame(_ -> paint());
        session.onLit(_ -> paint());
        paint();
    }

    private static String name(Sides sides) {
        return sides.name().toLowerCase(Locale.ROOT);
    }

    private void paint() {
        var formulas = session.frame().formulas();
        chosen = Math.min(chosen, formulas.size() - 1);
        double width = scroll.getViewportBounds().getWidth();
        picture.show(FormulaLayout.of(formulas, sides, width), session.theme(), session.lit(), chosen);
    }

    private void pointed(MouseEvent event) {
        session.light(picture.termAt(event.getX(), event.getY()));
        picture.formulaAt(event.getY()).ifPresent(i -> title.setText(formula(i).title()));
    }

    private void pressed(MouseEvent event) {
        scroll.requestFocus();
        choose(picture.formulaAt(event.getY()).orElse(-1));
    }

    private void typed(KeyEvent event) {
        int last = session.frame().formulas().size() - 1;
        switch (event.getCode()) {
            case UP -> choose(Math.max(0, chosen - 1));
            case DOWN -> choose(Math.min(last, chosen + 1));
            case C -> {
                if (!event.isShortcutDown()) return;
                copy(sides == Sides.LETTERS);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int formula) {
        chosen = formula;
        if (formula >= 0)
            picture.spoken(formula(formula).title() + ": "
                    + Latex.plain(formula(formula).letters()));
        paint();
    }

    private Formula formula(int index) {
        return session.frame().formulas().get(index).formula();
    }

    private ContextMenu menu() {
        var letters = new MenuItem("Copy LaTeX in letters");
        letters.setOnAction(e -> copy(true));
        var numbers = new MenuItem("Copy LaTeX with numbers");
        numbers.setOnAction(e -> copy(false));
        return new ContextMenu(letters, numbers);
    }

    /** Copies the chosen formula, or all where none is. */
    private void copy(boolean letters) {
        var all = session.frame().formulas().stream().map(SetFormula::formula).toList();
        List<Formula> wanted = chosen < 0 ? all : List.of(all.get(chosen));
        var lines = wanted.stream().map(f -> Latex.plain(letters ? f.letters() : f.numbers()));
        var content = new ClipboardContent();
        content.putString(String.join("\n", lines.toList()));
        Clipboard.getSystemClipboard().setContent(content);
        session.notice(chosen < 0 ? "Copied all formulas as LaTeX" : "Copied as LaTeX");
    }
}
