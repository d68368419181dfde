package eigenscope.topics.optimisation;

import eigenscope.engine.optim.Method;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;

/** The lines of the engine that make the step, and those beside it. */
final class DescentCode {
    private static final String ENGINE = "eigenscope/engine/optim/";

    private DescentCode() {}

    static List<Snippet> of(DescentModel m) {
        var snippets = new ArrayList<Snippet>();
        snippets.add(NumPyDescent.of(m));
        snippets.addAll(engine(m.method()));
        if (m.settings().noise() > 0) snippets.add(new Region("Noise", ENGINE + "Noise.java", "noise", "gradient"));
        String schedule = DescentParams.SCHEDULE.format(m.settings().schedule());
        switch (m.settings().schedule()) {
            case CONSTANT -> {}
            case STEP, EXPONENTIAL, COSINE, WARM_UP ->
                snippets.add(new Region("Schedule", ENGINE + "Schedule.java", schedule, "rate"));
        }
        return List.copyOf(snippets);
    }

    /** Returns the lines that make a step. */
    static List<Region> engine(Method method) {
        String title = Hues.name(method);
        return switch (method) {
            case GRADIENT_DESCENT -> List.of(step(title, "GradientDescent", "gradient-descent"));
            case MOMENTUM -> List.of(step(title, "Momentum", "momentum"));
            case NESTEROV -> List.of(step(title, "Nesterov", "nesterov"));
            case ADAGRAD -> List.of(step(title, "Adagrad", "adagrad"));
            case RMSPROP -> List.of(step(title, "RmsProp", "rmsprop"));
            case ADAM -> List.of(step(title, "Adam", "adam"), step("Step", "Adam", "adam-step"));
            case ADAMW -> List.of(step("Adam", "Adam", "adam"), step(title, "AdamW", "adamw"));
            case ADADELTA -> List.of(step(title, "Adadelta", "adadelta"));
            case NEWTON -> List.of(step(title, "Newton", "newton"), step("Not convex", "Newton", "newton-modified"));
            case BACKTRACKING -> List.of(step(title, "Backtracking", "backtracking"));
        };
    }

    private static Region step(String title, String type, String region) {
        return new Region(title, ENGINE + type + ".java", region, "step");
    }
}
