package eigenscope.ui;

import eigenscope.topic.Solved;
import eigenscope.topic.State;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes the frames of an open topic. Where the work behind a state is long, the first frame shows what there is of it, and more of them follow
 * until all is done, a newer state comes, or the learner stops it. On the JavaFX thread only.
 */
final class Making {
    private final Worker worker;
    private final Consumer<Frame> listener;
    private Frame newest;
    private Wish wish;
    private boolean halted;

    /**
     * What a frame is wanted of.
     *
     * @param sheet id of a picture of the topic
     * @param scale the theme's factor on sizes of type
     * @param withSteps whether somebody looks at the steps
     */
    record Wish(State state, String sheet, double scale, boolean withSteps) {}

    /** Starts from a frame that was wished for; the listener hears of every later one. */
    Making(Frame first, Wish wish, Worker worker, Consumer<Frame> listener) {
        newest = first;
        this.wish = wish;
        this.worker = worker;
        this.listener = listener;
        goOn();
    }

    /** Returns the newest frame there is, perhaps of an older state. */
    Frame newest() {
        return newest;
    }

    /** Has a frame made; what is solved of its state already is not solved again. */
    void refresh(Wish next) {
        if (!next.state().equals(wish.state())) halted = false;
        wish = next;
        var known = newest.solved();
        var topic = known.topic();
        request(known.state().equals(next.state()) ? () -> known : () -> Solved.begun(topic, next.state()));
    }

    private void request(Supplier<Solved<?>> solving) {
        var w = wish;
        worker.request(() -> Frame.of(solving.get(), w.sheet(), worker.tex(), w.scale(), w.withSteps()), this::arrived);
    }

    private void arrived(Frame next) {
        newest = next;
        listener.accept(next);
        goOn();
    }

    private void goOn() {
        var known = newest.solved();
        if (!halted && known.done() < 1 && known.state().equals(wish.state())) request(known::further);
    }

    /** Stops long work where it is; the next change of the state begins its own. */
    void halt() {
        halted = true;
        listener.accept(newest);
    }

    /** Goes on with what was stopped. */
    void resume() {
        halted = false;
        listener.accept(newest);
        goOn();
    }

    /** Says whether long work was stopped by hand. */
    boolean isHalted() {
        return halted;
    }
}
