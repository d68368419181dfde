package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec3;
import eigenscope.engine.optim.Run;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve3;
import eigenscope.figure.Grip3;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark3;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Points3;
import eigenscope.figure.Room;
import eigenscope.figure.Surface;
import eigenscope.topics.optimisation.DescentModel.Racer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loss as hills and hollows, and the paths down them. */
final class HillsFigure {
    /** Points on longer paths would hide them. */
    private static final int DOTTED = 150;

    private final Room.Walled room;
    private final List<Mark3> marks = new ArrayList<>();

    private HillsFigure(Land.Hills hills) {
        Box domain = hills.domain();
        double low = hills.heights().least();
        double high = Math.max(hills.heights().most(), low + Math.max(1e-9, 1e-9 * Math.abs(low)));
        room = Room.of(new Vec3(domain.minX(), domain.minY(), low), new Vec3(domain.maxX(), domain.maxY(), high))
                .axes(Axis.of("x"), Axis.of("y"), Axis.of("loss"));
    }

    static Plot of(DescentModel m, Land.Hills hills) {
        var picture = new HillsFigure(hills);
        picture.marks.add(
                new Surface("loss", hills.domain(), hills.heights(), hills.tones(), Optional.of(hills.isolines())));
        for (Racer racer : m.racers()) if (!racer.equals(m.chosen())) picture.path(racer);
        picture.path(m.chosen());
        picture.marks.add(new Pad("point", "start", 0, "start"));
        var start = m.run().point(0);
        picture.at(start.at(0), start.at(1), m.run().loss(0))
                .ifPresent(at -> picture.marks.add(new Grip3("point", "start", 0, at, Ink.TEXT, "start")));
        return new Plot.Space("hills", "", picture.room, picture.marks);
    }

    // The stretches of a path that lie over the window.
    private void path(Racer racer) {
        Run run = racer.run();
        String term = Hues.term(racer.method());
        var stretch = new ArrayList<Vec3>();
        for (int t = 0; t <= run.last(); t++) {
            var at = at(run, t);
            at.ifPresent(stretch::add);
            if (at.isPresent() && t < run.last()) continue;
            if (!stretch.isEmpty())
                marks.add(new Curve3(term, stretch, Hues.path(racer.method()).wider(1.4)));
            if (!stretch.isEmpty() && run.last() <= DOTTED)
                marks.add(new Points3(term, stretch, Hues.ink(racer.method()), 3));
            stretch.clear();
        }
        at(run, run.last()).ifPresent(end -> marks.add(new Points3(term, List.of(end), Hues.ink(racer.method()), 6)));
    }

    private Optional<Vec3> at(Run run, int t) {
        return at(run.x(t, 0), run.x(t, 1), run.loss(t));
    }

    private Optional<Vec3> at(double x, double y, double loss) {
        Vec3 low = room.low();
        Vec3 high = room.high();
        boolean isInside = x >= low.x()
                && x <= high.x()
                && y >= low.y()
                && y <= high.y()
                && loss >= low.z() - (high.z() - low.z())
                && loss <= high.z();
        return isInside ? Optional.of(new Vec3(x, y, loss)) : Optional.empty();
    }
}
