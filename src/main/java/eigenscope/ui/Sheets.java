package eigenscope.ui;

import eigenscope.topic.Sheet;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The ways to the pictures of a topic. */
final class Sheets {
    private Sheets() {}

    /** Returns a tab for each. */
    static Node tabs(Session session) {
        var tabs = new HBox();
        tabs.getStyleClass().add("sheet-tabs");
        var group = new ToggleGroup();
        for (Sheet<?> sheet : session.topic().sheets()) {
            var tab = new ToggleButton(sheet.title());
            tab.setId("sheet-" + sheet.id());
            tab.setToggleGroup(group);
            tab.setSelected(sheet.id().equals(session.sheet()));
            tab.setOnAction(e -> {
                tab.setSelected(true);
                session.sheet(sheet.id());
            });
            session.onSheet(id -> tab.setSelected(id.equals(sheet.id())));
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    /** Returns a menu of them under the name of the one that is shown. */
    static Node menu(Session session) {
        var menu = new MenuButton();
        menu.setId("sheet-menu");
        menu.getStyleClass().add("sheet-menu");
        menu.setAccessibleHelp("Chooses the picture");
        var group = new ToggleGroup();
        for (Sheet<?> sheet : session.topic().sheets()) {
            var item = new RadioMenuItem(sheet.title());
            item.setToggleGroup(group);
            item.setOnAction(e -> session.sheet(sheet.id()));
            Runnable follow = () -> {
                if (!session.sheet().equals(sheet.id())) return;
                item.setSelected(true);
                menu.setText(sheet.title());
            };
            session.onSheet(id -> follow.run());
            follow.run();
            menu.getItems().add(item);
        }
        return menu;
    }
}
