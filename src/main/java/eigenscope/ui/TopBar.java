package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.Seed;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What stands over everything: name, search, undo and redo, seed, theme, files, present. */
final class TopBar extends HBox {
    private final Actions actions;
    private final Button undo;
    private final Button redo;
    private final HBox seedBox = new HBox();
    private final TextField seedField = new TextField();
    private Session session;

    TopBar(Actions actions) {
        this.actions = actions;
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label("Eigenscope");
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        undo = Icons.button(Feather.CORNER_UP_LEFT, actions.require("undo"));
        redo = Icons.button(Feather.CORNER_UP_RIGHT, actions.require("redo"));
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        seed();
        getChildren()
                .addAll(
                        Icons.button(Feather.MENU, actions.require("sidebar")),
                        name,
                        search(),
                        space,
                        undo,
                        redo,
                        seedBox,
                        themes(),
                        files(),
                        present());
    }

    private Button search() {
        var key = new Label(actions.require("palette").shownKeys());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        var words = new Label("Search topics, actions, lessons");
        words.getStyleClass().add("muted");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, words, key);
        line.setAlignment(Pos.CENTER_LEFT);
        var search = new Button();
        search.setId("search");
        search.setGraphic(line);
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.getStyleClass().setAll("search");
        search.setAccessibleText("Search everything");
        search.setOnAction(e -> actions.require("palette").run().run());
        search.setPrefWidth(360);
        search.setMinWidth(140);
        line.prefWidthProperty().bind(search.widthProperty().subtract(20));
        return search;
    }

    private void seed() {
        var label = new Label("Seed");
        label.getStyleClass().add("muted");
        label.setLabelFor(seedField);
        label.setMinWidth(USE_PREF_SIZE);
        seedField.setId("seed");
        seedField.getStyleClass().add("number-box");
        seedField.setPrefColumnCount(5);
        seedField.setMinWidth(56);
        seedField.setAccessibleText("Seed");
        seedField.setOnAction(e -> takeSeed());
        seedBox.setAlignment(Pos.CENTER_LEFT);
        seedBox.getStyleClass().add("top-seed");
        seedBox.getChildren().addAll(label, seedField, Icons.button(Feather.REFRESH_CW, actions.require("new-seed")));
    }

    private void takeSeed() {
        param().ifPresent(seed -> {
            try {
                session.change(session.state().set(seed.id(), seedField.getText()), "");
            } catch (IllegalArgumentException e) {
                session.notice(e.getMessage());
            }
        });
    }

    private Optional<Param<?>> param() {
        return session.topic().params().stream().filter(Seed.class::isInstance).findFirst();
    }

    private MenuButton themes() {
        var menu = menu(Feather.SUN, "Theme", "light", "dark", "projector");
        menu.setId("themes");
        return menu;
    }

    private MenuButton files() {
        var menu = menu(Feather.SHARE, "Files and pictures", "open", "save", "export", "copy", "reset", "keys");
        menu.setId("files");
        return menu;
    }

    private MenuButton menu(Feather icon, String name, String... ids) {
        var menu = new MenuButton();
        Icons.dress(menu, icon, name, name);
        menu.setMinWidth(USE_PREF_SIZE);
        for (String id : ids) {
            var action = actions.require(id);
            var item = new MenuItem(action.name());
            item.setId("menu-" + id);
            if (!action.keys().isEmpty()) item.setAccelerator(action.keys().getFirst());
            item.setOnAction(e -> action.run().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button present() {
        var present = new Button("Present");
        present.setId("present");
        present.getStyleClass().add("accent");
        present.setMinWidth(USE_PREF_SIZE);
        present.setOnAction(e -> actions.require("present").run().run());
        return present;
    }

    /** Shows what can be undone in a session, and its seed. */
    void show(Session shown) {
        session = shown;
        undo.setDisable(shown.history().past().isEmpty());
        redo.setDisable(shown.history().future().isEmpty());
        var seed = param();
        seedBox.setVisible(seed.isPresent());
        seedBox.setManaged(seed.isPresent());
        seed.ifPresent(p -> {
            String text = shown.state().text(p);
            if (!seedField.getText().equals(text)) seedField.setText(text);
        });
    }
}
