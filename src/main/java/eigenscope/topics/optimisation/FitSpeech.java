package eigenscope.topics.optimisation;

import static eigenscope.topic.Numbers.show;

/** How a line stands, in words. */
final class FitSpeech {
    private FitSpeech() {}

    static String of(FitModel m) {
        if (m.way().isEmpty()) return "There are no points yet; click in the plane to add one.";
        String loss = m.loss().isPresent()
                ? "with a mean squared error of " + show(m.loss().getAsDouble())
                : "too far away to have a loss";
        return "After %s of %s on %s the line is %s, %s; %s. %s"
                .formatted(
                        DescentSpeech.steps(m.last()),
                        Hues.name(m.method()),
                        m.data().size() == 1 ? "1 point" : m.data().size() + " points",
                        line(m.w(), m.b()),
                        loss,
                        DescentSpeech.status(m.way().orElseThrow().status()),
                        best(m));
    }

    private static String best(FitModel m) {
        return m.data()
                .best()
                .map(best -> "The best line is %s, with %s.".formatted(line(best.w(), best.b()), show(best.loss())))
                .orElse("No line is best.");
    }

    static String line(double w, double b) {
        return "y = " + show(w) + " x " + (b < 0 ? "\u2212 " : "+ ") + show(Math.abs(b));
    }
}
