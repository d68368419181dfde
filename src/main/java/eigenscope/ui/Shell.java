package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.topic.Catalogue;
import eigenscope.topic.State;
import eigenscope.topic.StateFile;
import eigenscope.topic.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** All that is inside the window: the bars, the open topic, and what may lie over them. */
final class Shell extends StackPane {
    private static final double WIDE = 1000;

    private final Catalogue catalogue;
    private final Worker worker;
    private final Map<String, Workspace> workspaces = new LinkedHashMap<>();
    private final Map<String, Memory.Visit> visits;
    private final Progress progress = new Progress();
    private final Splits splits;
    private final Channel<String> changes = new Channel<>();
    private final Channel<Boolean> presentations = new Channel<>();
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay();
    private final Toast toast = new Toast();
    private final Actions actions;
    private final Documents documents;
    private final TopBar topBar;
    private final Sidebar sidebar;
    private Optional<Workspace> open = Optional.empty();
    private Theme theme;
    private Optional<Theme> everyday = Optional.empty();

    /** @param random gives new seeds */
    Shell(Catalogue catalogue, Worker worker, Memory memory, RandomGenerator random) {
        this.catalogue = catalogue;
        this.worker = worker;
        visits = new LinkedHashMap<>(memory.topics());
        theme = memory.theme();
        splits = new Splits(memory.splits());
        memory.lessons().forEach(progress::put);
        documents = new Documents(this, worker::run);
        actions = Actions.of(this, new Commands(this, random));
        topBar = new TopBar(actions);
        sidebar = new Sidebar(catalogue, progress, this::open);
        progress.onChange(changes::send);
        splits.onChange(changes::send);
        getStyleClass().add("shell");
        frame.setTop(topBar);
        frame.setLeft(sidebar);
        setAlignment(toast, Pos.BOTTOM_CENTER);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(frame, toast, overlay);
        widthProperty().subscribe(this::fit);
    }

    /** Returns a scene with this in it, dressed and listening; to be asked for once. */
    Scene scene(double width, double height) {
        // Dressed when it is whole: its constructor paints it white last of all.
        var scene = new Scene(this, width, height);
        Look.wear(theme, scene);
        actions.listen(scene);
        documents.listen(scene);
        return scene;
    }

    /** Where there is little room the topics make way for the picture; the menu brings them back. */
    private void fit(Number before, Number now) {
        double wide = WIDE * theme.scale();
        boolean wasWide = before.doubleValue() >= wide || before.doubleValue() < 1;
        boolean isWide = now.doubleValue() >= wide;
        if (wasWide != isWide && !isPresenting()) frame.setLeft(isWide ? sidebar : null);
    }

    /** Returns the session of the topic on screen. */
    Optional<Session> session() {
        return open.map(Workspace::session);
    }

    /** Returns the topic on screen with its panels. */
    Optional<Workspace> workspace() {
        return open;
    }

    /** Returns the table of what can be done. */
    Actions actions() {
        return actions;
    }

    /** Returns what opens and saves files. */
    Documents documents() {
        return documents;
    }

    /** Listens to changes of anything that is remembered. */
    void onChange(Consumer<String> listener) {
        changes.add(listener);
    }

    /** Says a line to the learner. */
    void say(String line) {
        toast.say(line);
    }

    /** Goes to the topic that was open last, else to the first. */
    void start(String last) {
        open(
                catalogue.find(last).isPresent()
                        ? last
                        : catalogue.topics().getFirst().about().id());
    }

    /** Goes to a topic, where it was left. */
    void open(String id) {
        var there = workspaces.get(id);
        if (there != null) {
            show(there);
            return;
        }
        Topic<?> topic = catalogue.require(id);
        var visit = Optional.ofNullable(visits.get(id));
        State state = visit.map(
                        v -> StateFile.read(v.file()).open(topic.initial()).state())
                .orElse(topic.initial());
        open(topic, state, visit);
    }

    /** Goes to the topic of a file, at its state. */
    void open(StateFile file) {
        Topic<?> topic = catalogue.require(file.topic());
        var opened = file.open(topic.initial());
        opened.notices().stream().findFirst().ifPresent(this::say);
        var there = workspaces.get(file.topic());
        if (there == null) {
            open(topic, opened.state(), Optional.empty());
            return;
        }
        there.session().edit(opened.state(), "");
        show(there);
    }

    private void open(Topic<?> topic, State state, Optional<Memory.Visit> visit) {
        String sheet =
                topic.sheet(state, visit.map(Memory.Visit::sheet).orElse("")).id();
        double scale = theme.scale();
        worker.request(() -> Frame.of(topic, state, sheet, worker.tex(), scale, true), first -> {
            var session = new Session(first, theme, worker);
            visit.ifPresent(v -> session.looks().restore(v.looks()));
            listen(session);
            var workspace = Workspace.of(session, progress, splits);
            workspaces.put(topic.about().id(), workspace);
            show(workspace);
        });
    }

    private void listen(Session session) {
        session.onState(s -> {
            if (session().filter(session::equals).isPresent()) topBar.show(session);
            changes.send("state");
        });
        session.looks().onChange(changes::send);
        session.onSheet(changes::send);
        session.onNotice(this::say);
    }

    private void show(Workspace next) {
        open.ifPresent(Workspace::rest);
        open = Optional.of(next);
        next.session().theme(theme);
        next.session().refresh();
        next.alone(isPresenting());
        frame.setCenter(next.whole());
        topBar.show(next.session());
        sidebar.select(next.session().topic().about().id());
        changes.send("topic");
    }

    /** Returns what makes the memory of all this as it is now; making it writes states as text, which a large data set has a while of. */
    Supplier<Memory> memory(Memory.Size window) {
        Map<String, Supplier<Memory.Visit>> present = new LinkedHashMap<>();
        visits.forEach((id, visit) -> present.put(id, () -> visit));
        workspaces.forEach((id, w) -> {
            var state = w.session().state();
            var sheet = w.session().sheet();
            var looks = w.session().looks().all();
            present.put(id, () -> new Memory.Visit(StateFile.write(id, state), sheet, looks));
        });
        String id = session().map(s -> s.topic().about().id()).orElse("");
        var worn = everyday.orElse(theme);
        var sizes = new LinkedHashMap<>(splits.sizes());
        var lessons = new LinkedHashMap<>(progress.all());
        return () -> {
            Map<String, Memory.Visit> topics = new LinkedHashMap<>();
            present.forEach((topic, visit) -> topics.put(topic, visit.get()));
            return new Memory(id, worn, window, sizes, topics, lessons);
        };
    }

    /** Opens the palette. */
    void openPalette() {
        var palette = new Palette(PaletteItems.of(this, catalogue, actions), overlay::close);
        overlay.open(palette, palette.field());
    }

    /** Shows the list of keys. */
    void openKeys() {
        var card = new KeyCard(actions);
        overlay.open(card, card.scroll());
    }

    /** Goes to the lesson of a topic. */
    void openLesson(String topic) {
        open(topic);
        open.ifPresent(w -> w.bottom().show("Lesson"));
    }

    /** Goes to the topic so many further, round and round. */
    void turn(int by) {
        var ids = catalogue.topics().stream().map(t -> t.about().id()).toList();
        session()
                .map(s -> ids.indexOf(s.topic().about().id()))
                .ifPresent(at -> open(ids.get(Math.floorMod(at + by, ids.size()))));
    }

    /** Wears a theme. */
    void wear(Theme next) {
        if (next == theme) return;
        theme = next;
        if (getScene() != null) Look.wear(theme, getScene());
        session().ifPresent(s -> s.theme(theme));
        changes.send("theme");
    }

    /** Returns the theme worn. */
    Theme theme() {
        return theme;
    }

    /** Shows or hides the sidebar. */
    void toggleSidebar() {
        if (!isPresenting()) frame.setLeft(frame.getLeft() == null ? sidebar : null);
    }

    /** Says whether the figure is alone on the screen. */
    boolean isPresenting() {
        return everyday.isPresent();
    }

    /** Listens to presentations that begin and end. */
    void onPresent(Consumer<Boolean> listener) {
        presentations.add(listener);
    }

    /** Begins a presentation, or ends it. */
    void present() {
        present(!isPresenting());
    }

    /** Begins or ends a presentation: the figure alone, in the projector's type unless the window is dark. */
    void present(boolean is) {
        if (is == isPresenting()) return;
        if (is) {
            everyday = Optional.of(theme);
            if (!theme.isDark()) wear(Theme.PROJECTOR);
        } else {
            wear(everyday.orElseThrow());
            everyday = Optional.empty();
        }
        frame.setTop(is ? null : topBar);
        frame.setLeft(is ? null : sidebar);
        open.ifPresent(w -> w.alone(is));
        presentations.send(is);
    }
}
