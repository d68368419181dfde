package eigenscope.topics.linear;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topic.Numbers.texFactor;
import static eigenscope.topics.linear.MapTex.columns;
import static eigenscope.topics.linear.MapTex.matrix;
import static eigenscope.topics.linear.MapTex.signed;
import static eigenscope.topics.linear.MapTex.vector;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Formula;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a map of the plane, in letters and with the present numbers. */
final class MapFormulas {
    private MapFormulas() {}

    static List<Formula> of(MapModel m) {
        if (m.overflows()) return List.of();
        var formulas = new ArrayList<Formula>();
        if (m.parts().isProduct()) formulas.add(product(m));
        formulas.add(image(m));
        formulas.add(determinant(m));
        formulas.add(characteristic(m));
        formulas.add(eigenvalues(m));
        formulas.add(singular(m));
        return formulas;
    }

    private static Formula product(MapModel m) {
        boolean aLast = m.parts() == MapModel.Parts.AB;
        String numbers = matrix(aLast ? m.a() : m.b()) + matrix(aLast ? m.b() : m.a()) + " = " + columns(m.map());
        String letters = aLast ? "A\\,(B\\,\\vec x)" : "B\\,(A\\,\\vec x)";
        return new Formula(
                "product", "Two maps in one", "(" + m.name() + ")\\,\\vec x = " + letters, m.name() + " = " + numbers);
    }

    // A v = v₁ (first column) + v₂ (second column)
    static Formula image(SquareMap m, String letters) {
        return new Formula(
                "image",
                "Image of v",
                m.name() + "\\term{v}{\\vec v} = " + letters,
                m.name() + "\\term{v}{\\vec v} = " + columns(m.map()) + "\\term{v}{" + vector(m.vector())
                        + "} = \\term{v}{" + vector(m.image()) + "}");
    }

    private static Formula image(MapModel m) {
        return image(m, "v_1\\,\\term{i}{" + m.name() + "\\ihat} + v_2\\,\\term{j}{" + m.name() + "\\jhat}");
    }

    private static Formula determinant(MapModel m) {
        Mat a = m.map();
        String name = "\\term{det}{\\det " + m.name() + "}";
        String products = "%s\\cdot%s - %s\\cdot%s"
                .formatted(tex(a.at(0, 0)), texFactor(a.at(1, 1)), texFactor(a.at(0, 1)), texFactor(a.at(1, 0)));
        return new Formula(
                "determinant",
                "Determinant",
                name + " = \\term{i}{a}\\term{j}{d} - \\term{j}{b}\\term{i}{c}",
                name + " = " + products + " = \\term{det}{" + tex(m.det()) + "}");
    }

    private static Formula characteristic(MapModel m) {
        String name = m.name();
        String letters =
                "\\term{eigen}{\\lambda}^2 - \\operatorname{tr}(%s)\\,\\term{eigen}{\\lambda} + \\term{det}{\\det %s} = 0"
                        .formatted(name, name);
        String numbers = "\\term{eigen}{\\lambda}^2 %s\\,\\term{eigen}{\\lambda} \\term{det}{%s} = 0"
                .formatted(signed(-m.map().trace()), signed(m.det()));
        return new Formula("characteristic", "Characteristic polynomial", letters, numbers);
    }

    private static Formula eigenvalues(MapModel m) {
        Complex first = m.eigen().values().get(0);
        Complex second = m.eigen().values().get(1);
        String roots = first.isReal()
                ? "\\lambda_1 = " + tex(first.re()) + ",\\quad \\lambda_2 = " + tex(second.re())
                : "\\lambda_{1,2} = " + tex(first.re()) + " \\pm " + tex(first.im()) + "\\,i";
        String trace = "\\operatorname{tr}(" + m.name() + ")";
        return new Formula(
                "eigenvalues",
                "Eigenvalues",
                "\\term{eigen}{\\lambda_{1,2}} = \\tfrac12\\left(%s \\pm \\sqrt{%s^2 - 4\\,\\term{det}{\\det %s}}\\right)"
                        .formatted(trace, trace, m.name()),
                "\\term{eigen}{" + roots + "}");
    }

    /** Returns the singular value decomposition. */
    static Formula singular(SquareMap m) {
        var svd = m.svd();
        return new Formula(
                "singular",
                "Turn, stretch, turn",
                m.name() + " = U\\,\\term{singular}{\\Sigma}\\,V^\\top",
                m.name() + " = " + matrix(svd.u()) + "\\term{singular}{" + MapTex.diagonal(svd.sigma()) + "}"
                        + matrix(svd.v().transpose()));
    }
}
