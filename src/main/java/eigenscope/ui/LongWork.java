package eigenscope.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far long work has come, and a button that stops it or goes on; unseen while there is none. */
final class LongWork extends HBox {
    private static final double WIDTH = 140;
    private static final double PERCENT = 100;

    private final Making making;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label();
    private final Button button = new Button();

    LongWork(Session session) {
        making = session.making();
        getStyleClass().add("long-work");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.setPrefWidth(WIDTH);
        button.setId("halt");
        button.getStyleClass().setAll("button", "pill");
        button.setOnAction(e -> toggle());
        getChildren().addAll(bar, share, button);
        session.onFrame(this::show);
        show(session.frame());
    }

    private void toggle() {
        if (making.isHalted()) making.resume();
        else making.halt();
    }

    private void show(Frame frame) {
        double done = frame.solved().done();
        setVisible(done < 1);
        if (done >= 1) return;
        bar.setProgress(done);
        share.setText("%d\u2009%%".formatted((int) (PERCENT * done)));
        button.setText(making.isHalted() ? "Go on" : "Stop");
    }
}
