package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.function.Executable;

/**
 * What every topic promises, tried over some hundred states.
 *
 * @param <M> the topic's numbers
 */
public final class TopicContract<M> {
    private final Topic<M> topic;
    private final List<State> usual;
    private final List<State> extreme;

    private TopicContract(Topic<M> topic) {
        this.topic = topic;
        this.usual = TopicStates.usual(topic);
        this.extreme = TopicStates.extreme(topic);
    }

    /** Returns the promises of a topic as tests. */
    public static DynamicContainer of(Topic<?> topic) {
        return DynamicContainer.dynamicContainer(topic.about().id(), new TopicContract<>(topic).tests());
    }

    private Stream<DynamicNode> tests() {
        return Stream.of(
                        Stream.of(
                                usually("saves and loads every state", this::savesAndLoads),
                                everywhere("saves and loads extreme states", this::savesAndLoads),
                                usually("reads what it formats", s -> params(s, ParamContract::readsWhatItFormats)),
                                everywhere("reads extreme values", s -> params(s, ParamContract::readsWhatItFormats)),
                                usually(
                                        "leaves legal values alone",
                                        s -> params(s, ParamContract::leavesLegalValuesAlone)),
                                usually("is moved by keys", s -> params(s, ParamContract::isMovedByKeys)),
                                once("refuses garbage", () -> topic.params().forEach(ParamContract::refusesGarbage)),
                                once(
                                        "refuses what is out of range",
                                        () -> topic.params().forEach(ParamContract::refusesWhatIsOutOfRange)),
                                once("brings along once what belongs to a change", this::bringsAlongOnce),
                                usually("mends and shades what there is", this::mendsAndShades),
                                usually("solves a state the same twice", this::solvesTheSameTwice),
                                usually("ends in stages where it ends at once", this::endsInStagesWhereItEndsAtOnce),
                                usually("keeps its laws", this::keepsItsLaws),
                                everywhere("is seen in a picture, whichever is opened", this::isSeen),
                                usually("says something", this::speaks),
                                usually("reads out numbers", this::readsOut),
                                everywhere("reads out, speaks and judges extreme states", this::answers),
                                once("undoes as many changes as were made", this::undoes),
                                once("has distinct ids", this::hasDistinctIds),
                                once("has presets that differ", this::hasPresetsThatDiffer),
                                once("says what it is called and leads in", this::introducesItself)),
                        new PictureContract<>(topic, usual, extreme).tests(),
                        new LessonContract<>(topic, usual).tests())
                .flatMap(s -> s);
    }

    /** Returns a test that says in its failure which topic broke which promise. */
    static DynamicNode promise(Topic<?> topic, String name, Executable test) {
        return dynamicTest(name, () -> {
            try {
                test.execute();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s: %s: %s".formatted(topic.about().id(), name, e.getMessage()), e);
            }
        });
    }

    private DynamicNode once(String name, Executable test) {
        return promise(topic, name, test);
    }

    private DynamicNode usually(String name, Consumer<State> test) {
        return once(name, () -> usual.forEach(s -> named(s, test)));
    }

    private DynamicNode everywhere(String name, Consumer<State> test) {
        return once(name, () -> extreme.forEach(s -> named(s, test)));
    }

    /** Tries one state and says which it was if it fails. */
    static void named(State state, Consumer<State> test) {
        try {
            test.accept(state);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("in the state " + state + ": " + e, e);
        }
    }

    private interface OfParam {
        <T> void accept(Param<T> param, T value);
    }

    private static void params(State state, OfParam test) {
        for (Param<?> p : state.params()) param(state, p, test);
    }

    private static <T> void param(State state, Param<T> param, OfParam test) {
        test.accept(param, state.get(param));
    }

    private void bringsAlongOnce() {
        for (int i = 0; i < usual.size(); i++) {
            State before = usual.get(i);
            State other = usual.get((i + 1) % usual.size());
            assertEquals(before, topic.changed(before, before), "no change brings anything along");
            for (Param<?> p : before.params()) TopicContract.named(before, s -> bringsAlongOnce(s, other, p));
        }
    }

    private <T> void bringsAlongOnce(State before, State other, Param<T> param) {
        State after = before.with(param, other.get(param));
        State changed = topic.changed(before, after);
        assertEquals(after.get(param), changed.get(param), "what the hand set stays: " + param.id());
        assertEquals(changed, topic.changed(before, changed), "nothing is left to bring: " + param.id());
        if (!changed.equals(after)) savesAndLoads(changed);
    }

    private void mendsAndShades(State state) {
        var solved = Solved.of(topic, state);
        hasRemediesThatChange(state, solved.remedies());
        shadesSliders(state, solved.bands());
    }

    private void hasRemediesThatChange(State state, List<Remedy> remedies) {
        var ids = new HashSet<String>();
        for (Remedy remedy : remedies) {
            assertTrue(ids.add(remedy.id()), remedy.id());
            assertFalse(remedy.trouble().isBlank(), remedy.id());
            assertFalse(remedy.words().isBlank() || remedy.words().contains("NaN"), remedy.id());
            State mended = remedy.change().apply(state);
            assertNotEquals(state, mended, remedy.id());
            savesAndLoads(mended);
        }
    }

    private static void shadesSliders(State state, List<SliderBand> bands) {
        for (SliderBand band : bands) {
            assertTrue(state.param(band.param()) instanceof Numeric<?> n && n.parts() == 1, band.param());
            assertFalse(band.words().isBlank(), band.param());
        }
    }

    private void savesAndLoads(State state) {
        var file = StateFile.read(StateFile.write(topic.about().id(), state));
        assertEquals(new StateFile.Opened(state, List.of()), file.open(topic.initial()));
    }

    private void solvesTheSameTwice(State state) {
        State again = StateFile.read(StateFile.write(topic.about().id(), state))
                .open(topic.initial())
                .state();
        assertEquals(topic.solve(state), topic.solve(again));
    }

    private void endsInStagesWhereItEndsAtOnce(State state) {
        var solved = Solved.begun(topic, state);
        for (double done = solved.done(); done < 1; done = solved.done()) {
            solved = solved.further();
            assertTrue(solved.done() > done, "every stage gets further");
        }
        assertEquals(Solved.of(topic, state), solved);
        assertEquals(solved, solved.further());
    }

    private void keepsItsLaws(State state) {
        Solved.of(topic, state).laws().forEach((id, holds) -> assertTrue(holds, "law " + id));
    }

    private void isSeen(State state) {
        assertTrue(topic.sheet(state, "").shows(state));
        for (var sheet : topic.sheets()) {
            State opened = sheet.opened(state);
            assertTrue(sheet.shows(opened), sheet.id());
            assertEquals(sheet.id(), topic.sheet(opened, sheet.id()).id());
        }
    }

    private void speaks(State state) {
        String said = Solved.of(topic, state).say();
        assertFalse(said.isBlank());
        assertFalse(said.contains("NaN"), said);
    }

    private void readsOut(State state) {
        Solved.of(topic, state).readouts().forEach((id, value) -> {
            Finite.check(value, id);
            assertFalse(value.show().isBlank(), id);
            assertFalse(value.show().contains("NaN"), id);
        });
    }

    private void answers(State state) {
        readsOut(state);
        speaks(state);
        var solved = Solved.of(topic, state);
        assertEquals(topic.laws().size(), solved.laws().size());
        assertEquals(topic.goals().size(), solved.goals().size());
        Finite.check(solved.trace(), "trace");
    }

    private void undoes() {
        History history = History.of(topic.initial());
        int made = 0;
        for (State s : usual) {
            if (s.equals(history.present())) continue;
            history = history.commit(s, "");
            made++;
        }
        State last = history.present();
        for (int i = 0; i < made; i++) history = history.undo();
        assertEquals(topic.initial(), history.present());
        assertEquals(history, history.undo());
        for (int i = 0; i < made; i++) history = history.redo();
        assertEquals(last, history.present());
    }

    private void hasDistinctIds() {
        M model = topic.solve(topic.initial());
        assertAll(
                () -> distinct("parameters", topic.params(), Param::id),
                () -> distinct("pictures", topic.sheets(), Sheet::id),
                () -> distinct("terms", topic.terms(), Term::id),
                () -> distinct("formulas", topic.formulas(model), Formula::id),
                () -> distinct("readouts", topic.readouts(), Readout::id),
                () -> distinct("laws", topic.laws(), Claim::id),
                () -> distinct("goals", topic.goals(), Claim::id),
                () -> distinct("presets", topic.presets(), Preset::id),
                () -> distinct("snippets", topic.code(model), Snippet::title));
    }

    private static <T> void distinct(String what, List<? extends T> things, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (T t : things) {
            assertFalse(id.apply(t).isBlank(), what + " have ids");
            assertTrue(seen.add(id.apply(t)), "two " + what + " are called " + id.apply(t));
        }
    }

    private void hasPresetsThatDiffer() {
        var seen = new HashSet<State>();
        for (Preset p : topic.presets()) {
            State state = p.change().apply(topic.initial());
            assertEquals(state, p.change().apply(topic.initial()), p.id() + " gives one state");
            assertTrue(seen.add(state), p.id() + " is like another");
        }
    }

    private void introducesItself() {
        About about = topic.about();
        assertTrue(about.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), about.id());
        assertFalse(about.title().isBlank() || about.lead().isBlank());
        assertFalse(about.sources().isEmpty());
        for (Param<?> p : topic.params()) assertFalse(p.meta().label().isBlank(), p.id());
        for (Readout<M> r : topic.readouts()) assertFalse(r.label().isBlank(), r.id());
        for (Claim<M> c : topic.goals()) assertFalse(c.words().isBlank(), c.id());
    }
}
