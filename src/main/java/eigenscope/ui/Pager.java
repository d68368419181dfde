package eigenscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Goes through the plots of a picture that has no room for all. */
final class Pager extends HBox {
    private final Paging paging;
    private final Label place = new Label();

    Pager(Session session, Paging paging) {
        this.paging = paging;
        setId("pager");
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER);
        getChildren()
                .addAll(
                        button("previous-plot", Feather.CHEVRON_LEFT, "Previous plot", -1),
                        place,
                        button("next-plot", Feather.CHEVRON_RIGHT, "Next plot", 1));
        paging.onTurn(front -> show());
        session.onFrame(frame -> show());
        show();
    }

    private Button button(String id, Feather icon, String name, int by) {
        var button = new Button();
        button.setId(id);
        Icons.dress(button, icon, name, name);
        button.setOnAction(e -> paging.turn(by));
        return button;
    }

    private void show() {
        var words = paging.words();
        if (!words.equals(place.getText())) place.setText(words);
    }
}
