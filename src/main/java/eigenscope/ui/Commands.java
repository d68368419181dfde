package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.topic.Param;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What actions do to the open topic; nothing where none is open.
 *
 * @param shell has the topic
 * @param random gives new seeds
 */
record Commands(Shell shell, RandomGenerator random) {
    private static final long SEEDS = 1000;

    /** Puts every parameter back but the seed. */
    void reset() {
        shell.session().ifPresent(s -> {
            State state = s.state();
            for (Param<?> p : s.topic().params()) if (!(p instanceof Seed)) state = state.reset(p);
            s.edit(state, "");
        });
    }

    /** Draws a new seed, where the topic has one. */
    void newSeed() {
        shell.session().ifPresent(s -> {
            for (Param<?> p : s.topic().params())
                if (p instanceof Seed seed) s.change(s.state().with(seed, random.nextLong(SEEDS)), "");
        });
    }

    /** Plays or pauses. */
    void play() {
        shell.workspace().flatMap(Workspace::timeline).ifPresent(Timeline::toggle);
    }

    /** Goes so many steps on in time. */
    void step(double steps) {
        shell.workspace().flatMap(Workspace::timeline).ifPresent(t -> t.step(steps));
    }

    /** Shows the picture larger by a factor. */
    void zoom(double factor) {
        shell.workspace().ifPresent(w -> w.figure().zoom(factor));
    }

    /** Shows the picture as it starts. */
    void home() {
        shell.workspace().ifPresent(w -> w.figure().home());
    }

    /** Shows the picture so many tabs further, round and round. */
    void turnSheet(int by) {
        shell.session().ifPresent(s -> {
            var ids = s.topic().sheets().stream().map(sheet -> sheet.id()).toList();
            s.sheet(ids.get(Math.floorMod(ids.indexOf(s.sheet()) + by, ids.size())));
        });
    }

    /** Asks for a file and opens it. */
    void openFile() {
        shell.documents().open();
    }

    /** Asks for a name and saves the state. */
    void saveFile() {
        shell.session().ifPresent(s -> shell.documents().save(s));
    }

    /** Asks for a name and draws the picture. */
    void exportPicture() {
        shell.workspace().ifPresent(w -> shell.documents().export(w.session(), w.figure()));
    }

    /** Puts the picture on the clipboard. */
    void copyPicture() {
        shell.workspace().ifPresent(w -> shell.documents().copy(w.session(), w.figure()));
    }

    /** Wears the next theme, round and round. */
    void nextTheme() {
        var themes = List.of(Theme.values());
        shell.wear(themes.get((themes.indexOf(shell.theme()) + 1) % themes.size()));
    }
}
