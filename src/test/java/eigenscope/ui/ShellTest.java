package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.Topics;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShellTest extends WindowTest {
    @TempDir
    private Path folder;

    @Test
    void aDraggedGripStandsOnNumbersOneCanRead() {
        var hand = pixel(grip("A-0"));
        drag(hand, MouseButton.PRIMARY).moveBy(-33, 21).release(MouseButton.PRIMARY);
        for (String entry : state().texts().get("A").split("[; ]+", -1)) assertTrue(entry.length() <= 5, entry);
    }

    @Test
    void aGripLocksOnItsEigenlineUnlessAltIsHeld() {
        edit(state().set("A", "1 1; 0 1").set("v", "-1 1"));
        var from = pixel(new Vec2(-1, 1));
        var to = pixel(new Vec2(-1.5, 0.03));
        drag(from, MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        assertTrue(state().texts().get("v").endsWith(" 0"), state().texts().get("v"));
    }

    @Test
    void aTypedPlaceMovesAGripExactly() {
        focus("#grip-v-0");
        push(KeyCode.ENTER);
        write("1/3 -2");
        push(KeyCode.ENTER);
        assertEquals("0.3333333333333333 -2", state().texts().get("v"));
    }

    @Test
    void aBadPlaceChangesNothingAndSaysWhy() {
        var before = state();
        focus("#grip-v-0");
        push(KeyCode.ENTER);
        write("over there");
        push(KeyCode.ENTER);
        assertEquals(before, state());
        assertEquals("'over' is not a number such as 0.5, -3 or 1e-4", toast());
    }

    @Test
    void arrowsGoTenStepsWithShiftAndATenthWithCtrl() {
        edit(state().set("A", "1 0; 0 1"));
        focus("#grip-A-0");
        push(KeyCode.SHIFT, KeyCode.RIGHT);
        push(KeyCode.CONTROL, KeyCode.UP);
        assertEquals("2 0; 0.01 1", state().texts().get("A"));
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        var fixed = new Vec2(2, 1);
        var before = pixel(fixed);
        moveTo(before);
        scroll(3, VerticalDirection.UP);
        assertEquals(before.getX(), pixel(fixed).getX(), 1);
        assertEquals(before.getY(), pixel(fixed).getY(), 1);
        assertNotEquals(pixel(new Vec2(3, 1)).getX() - before.getX(), 0, 1);
    }

    @Test
    void aDoubleClickShowsThePictureAsItStarted() {
        var before = onScreen(() -> figure().places());
        drag(pixel(new Vec2(-3, -2)), MouseButton.PRIMARY).moveBy(40, -30).release(MouseButton.PRIMARY);
        assertNotEquals(before, onScreen(() -> figure().places()));
        doubleClickOn(pixel(new Vec2(-3, -2)));
        moveTo("#search");
        assertEquals(before, onScreen(() -> figure().places()));
    }

    @Test
    void pointingAtAMarkLightsItsTerm() {
        moveTo(pixel(new Vec2(0.75, 0.25)));
        assertEquals("i", onScreen(() -> session().lit()));
    }

    @Test
    void thePaletteFindsAPresetByAFewLetters() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("shea");
        push(KeyCode.ENTER);
        assertEquals("1 1; 0 1", state().texts().get("A"));
    }

    @Test
    void thePaletteLeadsToAParameter() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("vector v");
        push(KeyCode.ENTER);
        push(KeyCode.UP);
        assertNotEquals("1 0.6", state().texts().get("v"));
    }

    @Test
    void belowThePresetOfTheSameNameThePaletteHasTheOption() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("rotation");
        push(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("rotation", state().texts().get("morph"));
    }

    @Test
    void escTakesThePaletteAwayAndGivesTheKeyboardBack() {
        focus("#grip-A-1");
        push(KeyCode.CONTROL, KeyCode.K);
        push(KeyCode.ESCAPE);
        assertFalse(onScreen(() -> node("#overlay").isVisible()));
        Node owner = onScreen(() -> shell().getScene().getFocusOwner());
        assertSame(node("#grip-A-1"), owner);
    }

    @Test
    void comingBackToATopicFindsItAsItWasLeft() {
        edit(state().set("A", "2 0; 0 3"));
        focus("#figure");
        push(KeyCode.PAGE_DOWN);
        assertEquals("linear-map-3d", session().topic().about().id());
        push(KeyCode.PAGE_UP);
        assertEquals("2 0; 0 3", state().texts().get("A"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("1.5 -0.5; 0.5 1.25", state().texts().get("A"));
    }

    @Test
    void resetPutsEverythingBackButTheSeed() {
        edit(state().set("A", "2 0; 0 3").set("seed", "7"));
        push(KeyCode.CONTROL, KeyCode.R);
        assertEquals(session().topic().initial().set("seed", "7"), state());
    }

    @Test
    void aStateSavedAndOpenedIsTheSame() throws IOException {
        Path file = folder.resolve("a.eigen");
        var saved = state().set("A", "0.1 2; -3 4");
        edit(saved);
        act(() -> shell().documents().save(session(), file));
        act(() -> run("reset"));
        act(() -> shell().documents().open(file));
        assertEquals(saved, state());
        assertEquals(StateFile.write("linear-map", saved), Files.readString(file));
    }

    @Test
    void aFileThatIsNoneIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("b.eigen"), "nonsense");
        act(() -> shell().documents().open(file));
        assertEquals("b.eigen: line 1: a state file begins with 'eigenscope 1', not 'nonsense'", toast());
    }

    @Test
    void aPictureThatCannotBeWrittenIsOneLine() {
        Path file = folder.resolve("absent/a.png");
        act(() -> shell().documents().export(session(), figure(), file));
        assertTrue(toast().endsWith("its folder does not exist"), toast());
    }

    @Test
    void thePictureIsExportedAsItIsOnScreen() throws IOException {
        Path file = folder.resolve("a.svg");
        act(() -> shell().wear(Theme.DARK));
        act(() -> shell().documents().export(session(), figure(), file));
        assertTrue(Files.readString(file).contains("<svg"));
    }

    @Test
    void presentingShowsTheFigureAloneInTheProjectorsType() {
        push(KeyCode.F5);
        assertEquals(Theme.PROJECTOR, onScreen(() -> shell().theme()));
        assertTrue(lookup("#top-bar").tryQuery().isEmpty());
        push(KeyCode.F5);
        assertEquals(Theme.LIGHT, onScreen(() -> shell().theme()));
        assertTrue(lookup("#top-bar").tryQuery().isPresent());
    }

    @Test
    void spacePlaysTimeFromItsStartAndAHandOnItPausesIt() {
        focus("#figure");
        push(KeyCode.SPACE);
        sleep(300);
        double t = Double.parseDouble(state().texts().get("t"));
        assertTrue(t > 0 && t < 1, "t = " + t);
        edit(state().set("t", "0.9"));
        sleep(100);
        assertEquals("0.9", state().texts().get("t"));
    }

    @Test
    void whatIsRememberedBringsTheWindowBack() {
        edit(state().set("A", "0 1; 1 0"));
        act(() -> run("next-sheet"));
        act(() -> shell().wear(Theme.DARK));
        var memory = onScreen(() -> shell().memory(Memory.FRESH.window()).get());
        var again = MemoryText.read(MemoryText.write(memory));
        assertEquals(memory, again);
        assertEquals("svd", again.topics().get("linear-map").sheet());
        assertEquals(Theme.DARK, again.theme());
    }

    @Test
    void aTableDroppedOnATopicWithoutDataIsRefusedInOneLine() {
        act(() -> shell().documents().take(Path.of("points.csv")));
        assertEquals("This topic takes no data", toast());
    }

    @Test
    void ctrlQClosesTheWindow() {
        push(KeyCode.CONTROL, KeyCode.Q);
        assertFalse(onScreen(() -> shell().getScene().getWindow().isShowing()));
    }

    @ParameterizedTest
    @EnumSource
    void thePaperBehindEverythingIsTheThemesFromTheStart(Theme theme) {
        var remembered = new Memory(
                "linear-map",
                theme,
                Memory.FRESH.window(),
                Memory.FRESH.splits(),
                Memory.FRESH.topics(),
                Memory.FRESH.lessons());
        var paper = onScreen(() -> new Shell(
                        Topics.all(),
                        new Worker(new Tex(), Runnable::run, Runnable::run, Runnable::run),
                        remembered,
                        new SplittableRandom(7))
                .scene(900, 600)
                .getFill());
        assertEquals(Color.web("#%06x".formatted(theme.argb(Ink.PAPER) & 0xffffff)), paper);
    }

    private void run(String action) {
        shell().actions().require(action).run().run();
    }
}
