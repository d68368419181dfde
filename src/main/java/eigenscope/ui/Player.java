package eigenscope.ui;

import eigenscope.topic.Whole;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves time from where it is to its end; what it did between two pauses is one step of undo. */
final class Player extends AnimationTimer {
    private static final double SECONDS = 4;
    private static final double STEPS_PER_SECOND = 12;
    private static final double NANOS = 1e-9;

    /** A pulse that came late counts as this long at most: the picture slows down rather than jumps. */
    private static final double LONGEST = 0.1;

    private final Component<?> time;
    private final Consumer<Boolean> playing;
    private double speed = 1;
    private double at;
    private double put;
    private long last;
    private boolean running;

    /** @param playing hears whether it plays */
    Player(Component<?> time, Consumer<Boolean> playing) {
        this.time = time;
        this.playing = playing;
    }

    /** Sets how fast it plays; 1 is the usual, positive. */
    void speed(double factor) {
        speed = factor;
    }

    /** Plays, from the start if the end is reached, or pauses. */
    void toggle() {
        if (running) pause();
        else play();
    }

    private void play() {
        time.session().seal();
        put = time.value();
        at = put >= time.param().to() ? time.param().from() : put;
        last = 0;
        running = true;
        start();
        playing.accept(true);
    }

    /** Stays where it is. */
    void pause() {
        if (!running) return;
        stop();
        running = false;
        time.session().seal();
        playing.accept(false);
    }

    @Override
    public void handle(long now) {
        double passed = last == 0 ? 0 : Math.min((now - last) * NANOS, LONGEST);
        last = now;
        // A hand on the slider, or an undo, outranks it.
        if (time.value() != put) {
            pause();
            return;
        }
        double end = time.param().to();
        at = Math.min(end, at + passed * speed * perSecond(at));
        time.put(at, "play");
        put = time.value();
        if (at >= end) pause();
    }

    private double perSecond(double from) {
        return time.param() instanceof Whole steps
                ? STEPS_PER_SECOND * steps.step(from)
                : (time.param().to() - time.param().from()) / SECONDS;
    }
}
