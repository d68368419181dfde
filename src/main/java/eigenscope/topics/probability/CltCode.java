package eigenscope.topics.probability;

import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;

/** The lines of the engine that draw, average and compare, and the same in NumPy. */
final class CltCode {
    private static final String ENGINE = "eigenscope/engine/prob/";

    private CltCode() {}

    static List<Snippet> of(CltModel m) {
        var snippets = new ArrayList<Snippet>();
        snippets.add(new Snippet.Lines("NumPy and SciPy", "python", python(m)));
        snippets.add(new Region("Means", ENGINE + "SampleMeans.java", "means", "means"));
        snippets.add(new Region("Berry and Esseen", ENGINE + "NormalLimit.java", "third-moment", "bound"));
        snippets.add(new Region("Laws of sums", ENGINE + "SumLaw.java", "sums", "exact"));
        return List.copyOf(snippets);
    }

    private static List<Line> python(CltModel m) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("import numpy as np", ""));
        lines.add(new Line("n, R = %d, %d".formatted(m.n(), m.repeats()), "n"));
        m.normal().ifPresent(theory -> {
            lines.add(new Line("mu, sigma = %s, %s".formatted(code(theory.mean()), code(theory.sd())), "mean"));
            lines.add(new Line("sigma / np.sqrt(n)  # " + code(theory.standardError()), "normal"));
        });
        return lines;
    }

    private static String code(double x) {
        return Numbers.code(x);
    }
}
