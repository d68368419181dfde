package eigenscope.ui;

import eigenscope.figure.Lettering;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import eigenscope.paint.RasterPen;
import eigenscope.topic.History;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.util.function.Consumer;

/**
 * The one mutable thing of an open topic; on the JavaFX thread only. Gestures, keys, files and lessons change the state here, and what is
 * on screen listens: at once to the state, a moment later to the {@link Frame} that the worker made of it.
 */
final class Session {
    private final Topic<?> topic;
    private final Worker worker;
    private final RasterPen pen;
    private final Channel<State> states = new Channel<>();
    private final Channel<Frame> frames = new Channel<>();
    private final Channel<String> lights = new Channel<>();
    private final Channel<String> sheets = new Channel<>();
    private final Channel<Theme> themes = new Channel<>();
    private final Channel<String> seekers = new Channel<>();
    private final Channel<String> notices = new Channel<>();
    private final Channel<String> veils = new Channel<>();

    private final Looks looks = new Looks(this);
    private final Imports imports;
    private final Making making;
    private History history;
    private String lit = "";
    private String veiled = "";
    private String sheet;
    private boolean watchesSteps;
    private Theme theme;

    /** Opens the topic of a frame at the state it is of: so there always is a frame, and it was not made on the JavaFX thread. */
    Session(Frame first, Theme theme, Worker worker) {
        this.worker = worker;
        pen = new RasterPen(worker.tex(), worker.letters());
        this.theme = theme;
        topic = first.solved().topic();
        history = History.of(first.state());
        sheet = first.sheet();
        imports = new Imports(this, worker);
        making = new Making(first, wish(), worker, frames::send);
    }

    /** Returns the topic that is open. */
    Topic<?> topic() {
        return topic;
    }

    /** Returns the newest state. */
    State state() {
        return history.present();
    }

    /** Returns the states one can go back to and forth again. */
    History history() {
        return history;
    }

    /** Returns the newest frame there is, perhaps of an older state. */
    Frame frame() {
        return making.newest();
    }

    /**
     * Changes the state to one that is stated whole, as files, presets and lessons do.
     *
     * @param gesture names what changes it: changes of one gesture are one step of undo; empty for a step of its own
     */
    void edit(State next, String gesture) {
        become(history.commit(next, gesture));
    }

    /**
     * Changes the state by hand: what the topic says belongs to the change comes along, in the same step of undo.
     *
     * @param gesture as in {@link #edit}
     */
    void change(State next, String gesture) {
        edit(topic.changed(state(), next), gesture);
    }

    /** Ends the gesture: the next change is a step of undo of its own. */
    void seal() {
        history = history.sealed();
    }

    /** Goes one step back, if there is one. */
    void undo() {
        become(history.undo());
    }

    /** Goes one undone step forth, if there is one. */
    void redo() {
        become(history.redo());
    }

    private void become(History next) {
        boolean changed = !next.present().equals(history.present());
        history = next;
        if (!changed) return;
        turn(topic.sheet(next.present(), sheet).id());
        states.send(next.present());
        refresh();
    }

    /** Has a frame made of the newest state. */
    void refresh() {
        making.refresh(wish());
    }

    private Making.Wish wish() {
        return new Making.Wish(state(), sheet, theme.scale(), watchesSteps);
    }

    /** Returns what makes the frames, and may be told to stop. */
    Making making() {
        return making;
    }

    /** Says whether somebody looks at the steps: while nobody does, frames are made without. */
    void watchSteps(boolean is) {
        watchesSteps = is;
        if (is && frame().trace().isEmpty()) refresh();
    }

    /** Returns the id of the term pointed at, empty for none: formula, picture and code light it together. */
    String lit() {
        return lit;
    }

    /** Points at a term; empty for none. */
    void light(String term) {
        if (term.equals(lit)) return;
        lit = term;
        lights.send(term);
    }

    /** Returns the id of the picture shown. */
    String sheet() {
        return sheet;
    }

    /** Shows another picture of the topic, and makes the state one that it shows; an unknown id changes nothing. */
    void sheet(String id) {
        topic.sheets().stream().filter(s -> s.id().equals(id)).findFirst().ifPresent(next -> {
            State opened = next.opened(state());
            boolean stays = opened.equals(state());
            if (stays && id.equals(sheet)) return;
            turn(id);
            if (stays) refresh();
            else edit(opened, "");
        });
    }

    private void turn(String id) {
        if (id.equals(sheet)) return;
        sheet = id;
        sheets.send(id);
    }

    /** Returns what is seen of the plots. */
    Looks looks() {
        return looks;
    }

    /** Returns the colours and scales in force. */
    Theme theme() {
        return theme;
    }

    /** Wears another theme. */
    void theme(Theme next) {
        if (next == theme) return;
        theme = next;
        themes.send(next);
        refresh();
    }

    /** Solves a state that is not on screen, in the background. */
    void solve(State other, Consumer<Solved<?>> then) {
        worker.answer(() -> Solved.of(topic, other), then);
    }

    /** Returns where data come in. */
    Imports imports() {
        return imports;
    }

    /** Returns the typesetter, for the few formulas that stand among words; the first frame has loaded its fonts. */
    Typesetter tex() {
        return worker.tex();
    }

    /** Returns the letters of pictures; on the JavaFX thread only. */
    Lettering letters() {
        return worker.letters();
    }

    /** Returns the pen that words of the panels are painted with, one after the other; on the JavaFX thread only. */
    RasterPen pen() {
        return pen;
    }

    /** Returns the id of the readout a question asks for, which no panel shows until it is answered; empty for none. */
    String veiled() {
        return veiled;
    }

    /** Hides a readout that a question asks for; empty for none. */
    void veil(String readout) {
        if (readout.equals(veiled)) return;
        veiled = readout;
        veils.send(readout);
    }

    /** Asks the panel that edits a parameter to take the keyboard. */
    void seek(String param) {
        seekers.send(param);
    }

    /** Tells the learner something in one line. */
    void notice(String line) {
        notices.send(line);
    }

    /** Listens to the state, which changes before its frame is there. */
    void onState(Consumer<State> listener) {
        states.add(listener);
    }

    /** Listens to frames as they get ready. */
    void onFrame(Consumer<Frame> listener) {
        frames.add(listener);
    }

    /** Listens to the term pointed at, empty for none. */
    void onLit(Consumer<String> listener) {
        lights.add(listener);
    }

    /** Listens to the id of the picture shown. */
    void onSheet(Consumer<String> listener) {
        sheets.add(listener);
    }

    /** Listens to the theme. */
    void onTheme(Consumer<Theme> listener) {
        themes.add(listener);
    }

    /** Listens to the id of a parameter whose control should take the keyboard. */
    void onSeek(Consumer<String> listener) {
        seekers.add(listener);
    }

    /** Listens to the id of the readout that is hidden, empty for none. */
    void onVeil(Consumer<String> listener) {
        veils.add(listener);
    }

    /** Listens to lines for the learner. */
    void onNotice(Consumer<String> listener) {
        notices.add(listener);
    }
}
