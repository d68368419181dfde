package eigenscope.ui;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.CsvTable;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Samples;
import eigenscope.topic.State;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A data set: a row a line, to be typed, pasted from a spreadsheet, opened or dropped. Of a large one the first rows are shown and none can
 * be typed: a box with a hundred thousand lines would hold up every drag.
 */
final class SamplesField implements Field {
    private static final int VISIBLE_ROWS = 6;
    /** So many rows are text one can edit. */
    static final int TYPED = 300;

    private static final int PREVIEW = 40;
    private static final String TABLES = ": commas, semicolons or tabs";

    private final Session session;
    private final Samples param;
    private final TextArea box = new TextArea();
    private final Entry entry;
    private final Label summary = new Label();
    private final Button add = new Button();
    private final ImportPanel imported;
    private final VBox node = new VBox();
    private List<Vec> shown;

    SamplesField(Session session, Samples param, String heading) {
        this.session = session;
        this.param = param;
        shown = session.state().get(param);
        box.setId("text-" + param.id());
        box.setPrefRowCount(VISIBLE_ROWS);
        box.setAccessibleText(param.meta().label());
        box.getStyleClass().add("code-box");
        box.setTooltip(
                new Tooltip("A row a line. Ctrl+Enter takes them; paste a table over all of them to replace them."));
        box.focusedProperty().subscribe(this::describe);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var complaint = new Complaint();
        entry = new Entry(box, complaint, new Entry.Content() {
            @Override
            public String exact() {
                return Report.lines(shown, most());
            }

            @Override
            public String brief() {
                return Report.brief(shown, most());
            }

            @Override
            public void take(String text) {
                session.change(session.state().with(param, rows(text)), "");
            }
        });
        summary.getStyleClass().add("hint");
        summary.setId("rows-" + param.id());
        imported = new ImportPanel(session, param);
        node.getStyleClass().add("field");
        Caption.above(node, session, param, heading);
        node.getChildren().addAll(box, complaint, foot(), imported);
        describe();
    }

    private HBox foot() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        furnish(add, Feather.PLUS, "Add a row", "", "add-" + param.id(), this::add);
        var open = new Button();
        furnish(open, Feather.FOLDER, "Open a table", TABLES + ", or drop one here", "open-" + param.id(), this::open);
        var paste = new Button();
        furnish(paste, Feather.CLIPBOARD, "Paste a table", TABLES, "paste-" + param.id(), this::paste);
        var foot = new HBox(summary, space, add, open, paste);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static void furnish(Button button, Feather icon, String name, String more, String id, Runnable run) {
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + more));
        button.setOnAction(e -> run.run());
    }

    /** Opens a line below the others to be typed into; nothing changes until it is. */
    private void add() {
        box.requestFocus();
        if (!box.getText().isEmpty() && !box.getText().endsWith("\n")) box.appendText("\n");
        box.end();
    }

    private boolean isTyped() {
        return shown.size() <= TYPED;
    }

    private int most() {
        return isTyped() ? TYPED : PREVIEW;
    }

    private void open() {
        var chooser = new FileChooser();
        chooser.setTitle("Open a table");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Tables", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(node.getScene().getWindow()))
                .ifPresent(file -> session.imports().read(param, file.toPath()));
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) session.notice("There is no text on the clipboard");
        else session.imports().read(param, "Clipboard", text, Columns.exactly(param.columns()));
    }

    /** A table pasted over everything replaces it; other text is typed. */
    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.V) return;
        String text = Clipboard.getSystemClipboard().getString();
        boolean isTable = text != null && text.strip().lines().count() > 1;
        boolean overAll = !isTyped() || box.getSelectedText().length() == box.getLength();
        if (!isTable || !overAll) return;
        paste();
        event.consume();
    }

    /** Reads what was typed; here a bad row is refused, for one who types sees it. */
    private List<Vec> rows(String text) {
        try {
            return param.parse(Report.line(text));
        } catch (IllegalArgumentException e) {
            var table = table(text).filter(t -> !t.rows().isEmpty()).orElseThrow(() -> firstBad(text, e));
            if (!param.clamp(table.rows()).equals(table.rows())) throw e;
            if (table.leftOut().isEmpty()) return table.rows();
            throw new IllegalArgumentException(table.leftOut().getFirst().words(), e);
        }
    }

    /** Returns the complaint about the first line that is no row, rather than about all of them. */
    private IllegalArgumentException firstBad(String text, IllegalArgumentException all) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            try {
                param.read(line);
            } catch (IllegalArgumentException e) {
                return new IllegalArgumentException("line %d: %s".formatted(number, e.getMessage()), e);
            }
        }
        return all;
    }

    private Optional<CsvTable> table(String text) {
        try {
            return Optional.of(CsvTable.read(text, Columns.exactly(param.columns())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void describe() {
        boolean isEdited = isTyped() && box.isFocused();
        summary.setText(Report.rows(shown.size()) + (isEdited ? ": Ctrl+Enter takes them" : ""));
        add.setDisable(!isTyped());
        box.setEditable(isTyped());
        box.setAccessibleHelp(isTyped() ? "" : "Too many rows to type; open or paste a table to replace them");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        var rows = state.get(param);
        if (rows.equals(shown)) return;
        shown = rows;
        imported.follow(rows);
        describe();
        entry.refresh();
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
