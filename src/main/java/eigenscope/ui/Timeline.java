package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Time as a parameter: to the start, a step back, play, a step on, to the end; a slider to scrub, a box to type, a speed. */
final class Timeline extends HBox {
    private static final double[] SPEEDS = {0.25, 0.5, 1, 2, 4};

    private final Session session;
    private final Component<?> time;
    private final Player player;
    private final Button play = new Button();
    private final NumberSlider slider;
    private final NumberBox box;

    private Timeline(Session session, Component<?> time) {
        this.session = session;
        this.time = time;
        player = new Player(time, this::showPlaying);
        slider = new NumberSlider(time);
        box = new NumberBox(time, new Complaint());
        setId("timeline");
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Icons.dress(play, Feather.PLAY, "Play", "Play or pause  (Space)");
        play.setId("play");
        play.setOnAction(e -> toggle());
        getChildren()
                .addAll(
                        button(
                                Feather.SKIP_BACK,
                                "To the start",
                                () -> put(time.param().from())),
                        button(Feather.CHEVRON_LEFT, "One step back  (,)", () -> step(-1)),
                        play,
                        button(Feather.CHEVRON_RIGHT, "One step on  (.)", () -> step(1)),
                        button(
                                Feather.SKIP_FORWARD,
                                "To the end",
                                () -> put(time.param().to())),
                        name(),
                        slider,
                        box,
                        speed());
        session.onState(this::show);
        session.onSeek(id -> {
            if (id.equals(time.param().id())) box.requestFocus();
        });
        show(session.state());
    }

    /** Returns the bar for a topic's time, empty for a topic without. */
    static Optional<Timeline> of(Session session) {
        return time(session.topic()).map(p -> new Timeline(session, new Component<>(session, p, 0)));
    }

    private static Optional<Numeric<?>> time(Topic<?> topic) {
        for (var p : topic.params()) if (p.isTimeline() && p instanceof Numeric<?> n) return Optional.of(n);
        return Optional.empty();
    }

    private Label name() {
        var name = new Label(time.param().meta().label());
        name.getStyleClass().add("muted");
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private Button button(Feather icon, String name, Runnable run) {
        var button = new Button();
        Icons.dress(button, icon, name, name);
        button.setOnAction(e -> run.run());
        return button;
    }

    private MenuButton speed() {
        var menu = new MenuButton("1\u00d7");
        menu.setId("speed");
        menu.getStyleClass().add("flat");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText("Speed");
        menu.setTooltip(new Tooltip("Speed of play"));
        for (double speed : SPEEDS) {
            var item = new MenuItem(Numbers.show(speed) + "\u00d7");
            item.setOnAction(e -> {
                player.speed(speed);
                menu.setText(item.getText());
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private void put(double x) {
        player.pause();
        time.put(x, "");
    }

    /** Goes so many steps on, or back; whatever plays stops. */
    void step(double steps) {
        if (!isManaged()) return;
        player.pause();
        time.nudge(steps);
        session.seal();
    }

    /** Plays, from the start if the end is reached, or stops playing. */
    void toggle() {
        if (isManaged()) player.toggle();
    }

    /** Stops playing. */
    void pause() {
        player.pause();
    }

    private void showPlaying(boolean playing) {
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(playing ? "Pause" : "Play");
    }

    private void show(State state) {
        slider.show(state);
        box.show(state);
        boolean shows = state.shows(time.param());
        if (!shows) player.pause();
        setVisible(shows);
        setManaged(shows);
    }
}
