package eigenscope.ui;

import eigenscope.topic.Sheet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The figure with its heading over it, a tab for each picture of the topic, and at its foot ways out of trouble and how far long
 * work has come.
 */
final class FigurePane extends StackPane {
    private static final double BELOW = 8;

    /** In a lower picture the lead would cover what it speaks of. */
    private static final double ROOMY = 340;

    private final FigureView figure;
    private final HBox tabs = new HBox();

    FigurePane(Session session) {
        figure = new FigureView(session);
        getStyleClass().add("figure-pane");
        setMinSize(0, 0);
        var about = session.topic().about();
        var title = new Label(about.title());
        title.getStyleClass().add("figure-title");
        var lead = new Label(about.lead());
        lead.getStyleClass().add("figure-lead");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, lead);
        words.setMouseTransparent(true);
        words.getStyleClass().add("figure-words");
        words.setMinWidth(0);
        // Beside many tabs in a narrow window: better no title than three dots of it.
        words.widthProperty().subscribe(width -> {
            var insets = words.getInsets();
            double room = width.doubleValue() - insets.getLeft() - insets.getRight();
            words.setVisible(room >= Math.floor(title.prefWidth(-1)));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tabs(session);
        var heading = new HBox(words, space, tabs);
        heading.getStyleClass().add("figure-heading");
        heading.setPickOnBounds(false);
        heading.setMaxHeight(Region.USE_PREF_SIZE);
        heading.setMinWidth(0);
        space.setMouseTransparent(true);
        setAlignment(heading, Pos.TOP_LEFT);
        Runnable fit = () -> shown(lead, getHeight() >= ROOMY * session.theme().scale());
        heightProperty().subscribe(fit);
        session.onTheme(theme -> fit.run());
        heading.heightProperty().subscribe(h -> figure.head(h.doubleValue() + BELOW));
        var remedies = new Remedies(session);
        setAlignment(remedies, Pos.BOTTOM_LEFT);
        var work = new LongWork(session);
        setAlignment(work, Pos.BOTTOM_RIGHT);
        // As large as the pane, whatever it shows: a new picture, a moved handle is nothing to lay out the window for.
        figure.setManaged(false);
        getChildren().addAll(figure, heading, remedies, work);
    }

    @Override
    protected void layoutChildren() {
        figure.resize(getWidth(), getHeight());
        super.layoutChildren();
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void tabs(Session session) {
        tabs.getStyleClass().add("sheet-tabs");
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        tabs.setMaxHeight(Region.USE_PREF_SIZE);
        var sheets = session.topic().sheets();
        tabs.setVisible(sheets.size() > 1);
        if (sheets.size() < 2) return;
        var group = new ToggleGroup();
        for (Sheet<?> sheet : sheets) {
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
    }

    /** Returns the figure itself. */
    FigureView figure() {
        return figure;
    }
}
