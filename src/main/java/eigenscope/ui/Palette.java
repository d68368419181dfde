package eigenscope.ui;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field that finds everything: a few letters, arrows, Enter. */
final class Palette extends VBox {
    private static final double WIDTH = 560;
    private static final int ROWS = 12;
    private static final double ROW = 34;

    private final List<Item> items;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Item> list = new ListView<>();

    /**
     * Something to be found.
     *
     * @param name what one types letters of
     * @param kind what it is: topic, preset, parameter, action...
     * @param hint keys that do the same, or empty
     * @param run goes there or does it
     */
    record Item(String name, String kind, String hint, Runnable run) {}

    private record Hit(Item item, int score) {}

    /** @param close takes the palette away, before what was found is done */
    Palette(List<Item> items, Runnable close) {
        this.items = List.copyOf(items);
        this.close = close;
        getStyleClass().addAll("card", "palette");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText("Search topics, parameters, presets, actions");
        field.setAccessibleText("Search everything");
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(e -> choose());
        list.setPlaceholder(new Label("Nothing fits"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(field, list);
    }

    /** Returns where one types. */
    TextField field() {
        return field;
    }

    /** Returns what fits a query, the best first; everything for an empty one. */
    static List<Item> found(List<Item> items, String query) {
        return items.stream()
                .flatMap(item -> Fuzzy.score(query, item.name()).stream().mapToObj(score -> new Hit(item, score)))
                .sorted(Comparator.comparingInt(Hit::score).reversed())
                .map(Hit::item)
                .toList();
    }

    private void search(String query) {
        var found = found(items, query);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double height = ROW * Math.clamp(found.size(), 2, ROWS) + 2;
        list.setMinHeight(0);
        list.setPrefHeight(height);
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + ROWS);
            case PAGE_UP -> select(at - ROWS);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (list.getItems().isEmpty()) return;
        int at = Math.clamp(index, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS + 2));
    }

    private void choose() {
        var item = list.getSelectionModel().getSelectedItem();
        if (item == null) return;
        close.run();
        item.run().run();
    }

    private static final class Row extends ListCell<Item> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label hint = new Label();
        private final HBox box = new HBox(name, new Region(), kind, hint);

        Row() {
            box.getStyleClass().add("palette-row");
            HBox.setHgrow(box.getChildren().get(1), Priority.ALWAYS);
            name.setMinWidth(0);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            hint.setMinWidth(Region.USE_PREF_SIZE);
            kind.getStyleClass().add("muted");
            hint.getStyleClass().add("key");
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : box);
            if (empty) return;
            name.setText(item.name());
            kind.setText(item.kind());
            hint.setText(item.hint());
            hint.setVisible(!item.hint().isEmpty());
            hint.setManaged(!item.hint().isEmpty());
            setAccessibleText(item.name() + ", " + item.kind());
        }
    }
}
