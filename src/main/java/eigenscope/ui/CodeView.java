package eigenscope.ui;

import eigenscope.topic.Snippet.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The code that computed what is on screen: the project's own, and the same in NumPy with the present numbers. Lines can be selected and copied. */
final class CodeView extends VBox {
    private final Session session;
    private final Listing listing = new Listing();
    private final PanelHead head = new PanelHead("Code");
    private final ListView<ObjectProperty<Line>> lines = new ListView<>();
    private Map<String, List<Line>> tabs = Map.of();
    private String chosen = "";

    CodeView(Session session) {
        this.session = session;
        getStyleClass().addAll("panel", "code-view");
        lines.getStyleClass().add("code-lines");
        lines.setAccessibleText("Code");
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(_ -> new CodeCell(session));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (!e.isShortcutDown() || e.getCode() != KeyCode.C) return;
            copy(lines.getSelectionModel().getSelectedItems());
            e.consume();
        });
        setVgrow(lines, Priority.ALWAYS);
        head.action(Feather.COPY, "Copy the code", () -> copy(lines.getItems()));
        getChildren().setAll(head, lines);
        session.onFrame(this::show);
        session.onLit(_ -> lines.lookupAll(".code-line").forEach(cell -> ((CodeCell) cell).light()));
        show(session.frame());
    }

    private void show(Frame frame) {
        var next = listing.of(frame.code());
        if (!List.copyOf(next.keySet()).equals(List.copyOf(tabs.keySet()))) offer(List.copyOf(next.keySet()));
        tabs = next;
        fill();
    }

    private void offer(List<String> names) {
        if (!names.contains(chosen)) chosen = names.isEmpty() ? "" : names.getFirst();
        head.choices(names, chosen, name -> {
            chosen = name;
            fill();
            lines.scrollTo(0);
        });
    }

    private void fill() {
        var wanted = tabs.getOrDefault(chosen, List.of());
        var present = lines.getItems();
        // A line changes in its place: the list would lay out all its cells for another line.
        for (int i = 0; i < Math.min(wanted.size(), present.size()); i++)
            if (!wanted.get(i).equals(present.get(i).get())) present.get(i).set(wanted.get(i));
        if (present.size() > wanted.size()) present.remove(wanted.size(), present.size());
        for (int i = present.size(); i < wanted.size(); i++) present.add(new SimpleObjectProperty<>(wanted.get(i)));
    }

    private void copy(List<ObjectProperty<Line>> which) {
        var content = new ClipboardContent();
        content.putString(which.stream().map(line -> line.get().text()).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        session.notice(which.size() == 1 ? "Copied 1 line" : "Copied %d lines".formatted(which.size()));
    }
}
