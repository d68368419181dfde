package eigenscope.topics.linear;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topic.Numbers.texFactor;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Formula;
import java.util.ArrayList;
import java.util.List;

/** The formulas of a linear map, in letters and with the present numbers. */
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
        Mat left = m.parts() == MapModel.Parts.AB ? m.a() : m.b();
        Mat right = m.parts() == MapModel.Parts.AB ? m.b() : m.a();
        return new Formula(
                "product",
                "Two maps in one",
                m.name() + "\\,\\vec x = " + m.name().charAt(0) + "\\,("
                        + m.name().charAt(1) + "\\,\\vec x)",
                m.name() + " = " + plain(left) + plain(right) + " = " + columns(m.map()));
    }

    // A v = v₁ (first column) + v₂ (second column)
    private static Formula image(MapModel m) {
        String map = m.name();
        return new Formula(
                "image",
                "Image of v",
                map + "\\term{v}{\\vec v} = v_1\\,\\term{i}{" + map + "\\ihat} + v_2\\,\\term{j}{" + map + "\\jhat}",
                columns(m.map()) + "\\term{v}{" + column(m.v()) + "} = \\term{v}{" + column(m.image()) + "}");
    }

    private static Formula determinant(MapModel m) {
        Mat a = m.map();
        String name = "\\det " + m.name();
        String numbers = "%s\\cdot%s-%s\\cdot%s = \\term{det}{%s}"
                .formatted(
                        tex(a.at(0, 0)),
                        texFactor(a.at(1, 1)),
                        texFactor(a.at(0, 1)),
                        texFactor(a.at(1, 0)),
                        tex(m.det()));
        return new Formula("determinant", "Determinant", "\\term{det}{" + name + "} = ad - bc", name + " = " + numbers);
    }

    private static Formula characteristic(MapModel m) {
        String name = m.name();
        return new Formula(
                "characteristic",
                "Characteristic polynomial",
                "\\term{eigen}{\\lambda}^2 - \\operatorname{tr}(" + name
                        + ")\\,\\term{eigen}{\\lambda} + \\term{det}{\\det " + name + "} = 0",
                "\\term{eigen}{\\lambda}^2 " + signed(-m.map().trace()) + "\\,\\term{eigen}{\\lambda} \\term{det}{"
                        + signed(m.det()) + "} = 0");
    }

    private static Formula eigenvalues(MapModel m) {
        Complex first = m.eigen().values().get(0);
        Complex second = m.eigen().values().get(1);
        String roots = first.isReal()
                ? "\\lambda_1 = " + tex(first.re()) + ",\\quad \\lambda_2 = " + tex(second.re())
                : "\\lambda_{1,2} = " + tex(first.re()) + " \\pm " + tex(first.im()) + "\\,i";
        return new Formula(
                "eigenvalues",
                "Eigenvalues",
                "\\term{eigen}{\\lambda_{1,2}} = \\tfrac12\\left(\\operatorname{tr} \\pm \\sqrt{\\operatorname{tr}^2 -"
                        + " 4\\det}\\r"
                        + "ight)",
                "\\term{eigen}{" + roots + "}");
    }

    private static Formula singular(MapModel m) {
        var svd = m.svd();
        String sigma = "\\begin{bmatrix}%s&0\\\\0&%s\\end{bmatrix}"
                .formatted(tex(svd.sigma().at(0)), tex(svd.sigma().at(1)));
        return new Formula(
                "singular",
                "Singular value decomposition",
                m.name() + " = U\\,\\term{singular}{\\Sigma}\\,V^\\top",
                plain(svd.u()) + "\\term{singular}{" + sigma + "}" + plain(svd.v()) + "^\\top");
    }

    private static String signed(double x) {
        return x < 0 ? "- " + tex(-x) : "+ " + tex(x);
    }

    private static String columns(Mat a) {
        return "\\begin{bmatrix}\\term{i}{%s}&\\term{j}{%s}\\\\\\term{i}{%s}&\\term{j}{%s}\\end{bmatrix}"
                .formatted(tex(a.at(0, 0)), tex(a.at(0, 1)), tex(a.at(1, 0)), tex(a.at(1, 1)));
    }

    private static String plain(Mat a) {
        return "\\begin{bmatrix}%s&%s\\\\%s&%s\\end{bmatrix}"
                .formatted(tex(a.at(0, 0)), tex(a.at(0, 1)), tex(a.at(1, 0)), tex(a.at(1, 1)));
    }

    private static String column(Vec2 v) {
        return "\\begin{bmatrix}%s\\\\%s\\end{bmatrix}".formatted(tex(v.x()), tex(v.y()));
    }
}
