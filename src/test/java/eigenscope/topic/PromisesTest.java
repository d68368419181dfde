package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Plot;
import eigenscope.figure.Type;
import eigenscope.figure.Type.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The contract notices when a topic breaks a promise. */
final class PromisesTest {
    /** Returns the names of the promises a topic breaks. */
    private static List<String> broken(Topic<?> topic) {
        return TopicContract.of(topic)
                .getChildren()
                .map(DynamicTest.class::cast)
                .filter(PromisesTest::fails)
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toList());
    }

    private static boolean fails(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (Throwable broken) {
            return true;
        }
    }

    @Test
    void aTopicThatKeepsItsPromisesPassesAllButThoseOnFiles() {
        for (String promise : broken(new Scaling()))
            assertTrue(promise.matches(".*(lesson|task|question|goal|picture).*"), promise);
    }

    @Test
    void aMissingLessonIsNoticed() {
        assertTrue(broken(new Scaling()).contains("has a lesson of 8 to 15 steps"));
    }

    @Test
    void stagesThatEndElsewhereAreNoticed() {
        var topic = new Scaling() {
            @Override
            public Model begun(State s) {
                return solve(s.with(FACTOR, FACTOR.in(s) + 1));
            }
        };
        assertTrue(broken(topic).contains("ends in stages where it ends at once"));
    }

    @Test
    void aLawThatDoesNotHoldIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<Claim<Model>> laws() {
                return List.of(new Claim<>("grows", "it grows", "", m -> m.k() > 0));
            }
        };
        assertTrue(broken(topic).contains("keeps its laws"));
    }

    @Test
    void aChangeThatTakesBackWhatTheHandSetIsNoticed() {
        var topic = new Scaling() {
            @Override
            public State changed(State before, State after) {
                return after.reset(FACTOR);
            }
        };
        assertTrue(broken(topic).contains("brings along once what belongs to a change"));
    }

    @Test
    void aChangeThatBringsMoreEachTimeIsNoticed() {
        var topic = new Scaling() {
            @Override
            public State changed(State before, State after) {
                return after.get(FLIP).equals(before.get(FLIP)) ? after : after.nudged(FACTOR, 0, 1);
            }
        };
        assertTrue(broken(topic).contains("brings along once what belongs to a change"));
    }

    @Test
    void aRemedyThatChangesNothingIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<Remedy> remedies(Model m) {
                return List.of(new Remedy("wait", "it is long", "wait", s -> s));
            }
        };
        assertTrue(broken(topic).contains("mends and shades what there is"));
    }

    @Test
    void aBandOnASwitchIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<SliderBand> bands(Model m) {
                return List.of(new SliderBand("flip", 0, 1, "good", Ink.GOOD));
            }
        };
        assertTrue(broken(topic).contains("mends and shades what there is"));
    }

    @Test
    void numbersFromNowhereAreNoticed() {
        var topic = new Scaling() {
            private double times;

            @Override
            public Model solve(State s) {
                return new Model(++times, Vec2.ZERO);
            }
        };
        assertTrue(broken(topic).contains("solves a state the same twice"));
    }

    @Test
    void aTermThatNobodyDeclaredIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<Formula> formulas(Model m) {
                return List.of(new Formula("f", "f", "\\term{q}{q}", "1"));
            }
        };
        assertTrue(broken(topic).contains("formulas typeset"));
    }

    @Test
    void aMarkAtNoPlaceIsNoticed() {
        var nowhere = new Label("", "lost", new Vec2(Double.NaN, 0), 0, 0, Type.of(Ink.TEXT, 12, Anchor.LEFT));
        var topic = new Scaling() {
            @Override
            public List<Sheet<Model>> sheets() {
                return List.of(new Sheet<>(
                        "plane",
                        "Plane",
                        m -> Figure.of(new Plot.Flat("plane", "", Box.around(1), true, List.of(nowhere)))));
            }
        };
        assertTrue(broken(topic).contains("draws numbers only"));
    }

    @Test
    void codeThatIsNotThereIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<Snippet> code(Model m) {
                return List.of(new Snippet.Region("f", "eigenscope/engine/linalg/Mat.java", "nothing", ""));
            }
        };
        assertTrue(broken(topic).contains("code is there"));
    }

    @Test
    void aPresetLikeAnotherIsNoticed() {
        var topic = new Scaling() {
            @Override
            public List<Preset> presets() {
                return List.of(new Preset("a", s -> s), new Preset("b", s -> s));
            }
        };
        assertTrue(broken(topic).contains("has presets that differ"));
        assertFalse(broken(topic).contains("has distinct ids"));
    }
}
