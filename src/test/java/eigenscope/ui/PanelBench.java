package eigenscope.ui;

import eigenscope.engine.linalg.Mat;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.Formula;
import eigenscope.topic.Matrix;
import eigenscope.topic.Numbers;
import eigenscope.topic.State;
import eigenscope.topics.linear.LinearMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** How long panels take to show a new state, in pixels, without a display. Not a test: prints milliseconds. */
final class PanelBench {
    private static final int ROUNDS = 1500;
    private static final int KEPT = 1000;
    /** One in so many rounds was faster: 2 is the median, more where others use the machine. */
    private static final int QUANTILE = Integer.getInteger("quantile", 2);

    private PanelBench() {}

    /** Measures and prints. */
    public static void main(String... args) {
        Platform.startup(() -> {
            Look.loadFonts();
            formulas();
            panel("inspector", Inspector::new, 330, 900);
            panel("formulas", FormulaView::new, 480, 240);
            panel("code", CodeView::new, 430, 240);
            panel("steps", StepsView::new, 430, 240);
            Platform.runLater(Platform::exit);
        });
    }

    private static State moved(Session session, int round) {
        var a = (Matrix) session.state().param("A");
        double x = Math.sin(round * 0.01);
        return session.state().with(a, Mat.of(2, 2, 1.5 + x, -0.5 - x / 3, 0.5 + x / 7, 1.25 - x / 11));
    }

    private static void panel(String name, Function<Session, Region> make, double width, double height) {
        var session = Sessions.of(new LinearMap());
        var region = make.apply(session);
        var scene = new Scene(region, width, height);
        Look.wear(Theme.LIGHT, scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        region.resize(width, height);
        var image = new WritableImage((int) width, (int) height);
        double[] solve = new double[ROUNDS];
        double[] write = new double[ROUNDS];
        double[] lay = new double[ROUNDS];
        double[] paint = new double[ROUNDS];
        double[] idle = new double[ROUNDS];
        var seen = new HashSet<Integer>();
        for (int i = 0; i < ROUNDS; i++) {
            var next = moved(session, i);
            long begin = System.nanoTime();
            Frame.of(session.topic(), next, session.sheet(), session.tex(), 1, true);
            long solved = System.nanoTime();
            session.edit(next, "drag"); // solves once more, as the test session has no thread of its own
            long written = System.nanoTime();
            region.applyCss();
            region.layout();
            long laid = System.nanoTime();
            region.snapshot(null, image);
            long painted = System.nanoTime();
            region.snapshot(null, image);
            idle[i] = System.nanoTime() - painted;
            seen.add(hash(image));
            solve[i] = solved - begin;
            write[i] = written - solved;
            lay[i] = laid - written;
            paint[i] = painted - laid;
        }
        stage.close();
        System.out.printf(
                "%s: %d pictures; solve and write %.2f, layout %.2f, paint whole panel %.2f (unchanged %.2f); frame"
                        + " off the thread %.2f ms%n",
                name, seen.size(), quantile(write), quantile(lay), quantile(paint), quantile(idle), quantile(solve));
    }

    private static int hash(WritableImage image) {
        int w = (int) image.getWidth();
        int[] pixels = new int[w * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, w, pixels.length / w, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        return Arrays.hashCode(pixels);
    }

    private static void formulas() {
        var session = Sessions.of(new LinearMap());
        var picture = new FormulaPicture(session);
        var tex = new Tex();
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(picture), 600, 600));
        stage.show();
        var image = new WritableImage(600, 600);
        double[] all = new double[ROUNDS];
        double[] still = new double[ROUNDS];
        measure(i -> {
            var set = new ArrayList<SetFormula>();
            for (int f = 0; f < 10; f++) {
                String x = Numbers.tex(1.1 + Math.sin(i * 0.37 + f));
                String latex = "\\det A=\\term{i}{" + x + "}\\cdot" + x + "-\\term{j}{" + x + "}\\cdot" + x
                        + "=\\begin{bmatrix}" + x + "&" + x + "\\\\" + x + "&" + x + "\\end{bmatrix}";
                set.add(SetFormula.of(new Formula("f" + f, "", latex, latex), tex, Frame.FORMULA_SIZE));
            }
            var layout = FormulaLayout.of(List.copyOf(set), FormulaLayout.Sides.NUMBERS, 600);
            long begin = System.nanoTime();
            picture.show(layout, Theme.LIGHT, "", -1);
            picture.snapshot(null, image);
            all[i] = System.nanoTime() - begin;
            begin = System.nanoTime();
            picture.snapshot(null, image);
            still[i] = System.nanoTime() - begin;
        });
        stage.close();
        System.out.printf(
                "ten formulas, every digit changing: %.2f ms to pixels, of which %.2f for the copy of an unchanged"
                        + " picture%n",
                quantile(all), quantile(still));
    }

    private static void measure(IntConsumer round) {
        for (int i = 0; i < ROUNDS; i++) round.accept(i);
    }

    private static double quantile(double[] nanoseconds) {
        double[] kept = Arrays.copyOfRange(nanoseconds, ROUNDS - KEPT, ROUNDS);
        Arrays.sort(kept);
        return kept[KEPT / QUANTILE] / 1e6;
    }
}
