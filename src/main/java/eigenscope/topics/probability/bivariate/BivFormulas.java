package eigenscope.topics.probability.bivariate;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topic.Numbers.texFactor;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Formula;
import java.util.List;

/** The formulas of a normal distribution of two numbers, with the matrices in them. */
final class BivFormulas {
    private static final String SIGMA = covariance("\\Sigma");
    private static final String MU = term("mean", "\\vec\\mu");
    private static final String X = term("point", "\\vec x");
    private static final String A = term("slice", "a");
    private static final String RHO = covariance("\\rho");
    private static final String AWAY = "(" + X + " - " + MU + ")";
    private static final String T = "^{\\mathsf T}";

    private final BivModel m;

    private BivFormulas(BivModel m) {
        this.m = m;
    }

    static List<Formula> of(BivModel m) {
        var f = new BivFormulas(m);
        return List.of(
                f.covariance(),
                f.density(),
                f.distance(),
                f.conditional(),
                f.spread(),
                f.eigen(),
                f.level(),
                f.draws(),
                f.information());
    }

    private Formula covariance() {
        return new Formula(
                "covariance",
                "Covariance matrix",
                SIGMA + " = \\begin{bmatrix}\\sigma_1^2 & " + RHO + "\\sigma_1\\sigma_2\\\\ " + RHO
                        + "\\sigma_1\\sigma_2 & \\sigma_2^2\\end{bmatrix}"
                        + ",\\quad " + RHO + " = \\frac{\\Sigma_{12}}{\\sqrt{\\Sigma_{11}\\Sigma_{22}}}",
                SIGMA + " = " + covariance(matrix(m.covariance())) + ",\\quad " + RHO + " = \\frac{"
                        + tex(m.covariance().at(0, 1)) + "}{\\sqrt{"
                        + tex(m.covariance().at(0, 0)) + " \\cdot "
                        + tex(m.covariance().at(1, 1)) + "}} = " + covariance(tex(m.rho())));
    }

    private Formula density() {
        return new Formula(
                "density",
                "Density",
                term("density", "p(" + X + ")") + " = \\frac{1}{2\\pi\\sqrt{\\det " + SIGMA
                        + "}}\\,\\exp\\!\\left(-\\tfrac12 " + AWAY + T + " " + SIGMA + "^{-1} " + AWAY + "\\right)",
                "\\frac{1}{2\\pi\\sqrt{" + tex(m.covariance().det()) + "}}\\,\\exp\\!\\left(-\\tfrac12 " + row() + " "
                        + covariance(matrix(m.covariance())) + "^{-1} " + column(away()) + "\\right) = "
                        + term("density", tex(m.density(m.point().x(), m.point().y()))));
    }

    private Formula distance() {
        return new Formula(
                "mahalanobis",
                "Mahalanobis distance",
                term("point", "d") + "^2 = " + AWAY + T + " " + SIGMA + "^{-1} " + AWAY,
                term("point", "d") + " = \\sqrt{" + row() + " " + covariance(matrix(m.covariance())) + "^{-1} "
                        + column(away()) + "} = " + term("point", tex(m.mahalanobis(m.point()))));
    }

    private Formula conditional() {
        return new Formula(
                "conditional",
                "Mean of x\u2082 where x\u2081 = a: the regression line",
                "\\mathrm{E}[x_2 \\mid x_1 = " + A + "] = \\mu_2 + "
                        + term("regression", "\\rho\\,\\frac{\\sigma_2}{\\sigma_1}") + "\\,(" + A + " - \\mu_1)",
                tex(m.mean().y()) + " + " + term("regression", texFactor(m.slope())) + "\\,("
                        + term("slice", tex(m.slice())) + " - "
                        + texFactor(m.mean().x()) + ") = "
                        + term("slice", m.given().map(g -> tex(g.mean())).orElse("\\text{undefined}")));
    }

    private Formula spread() {
        return new Formula(
                "conditionalVariance",
                "Variance of x\u2082 where x\u2081 is known",
                "\\mathrm{Var}[x_2 \\mid x_1] = \\sigma_2^2\\,(1 - " + RHO + "^2)",
                tex(m.sd2()) + "^2\\,(1 - " + covariance(texFactor(m.rho())) + "^2) = "
                        + term("slice", tex(m.sd2() * m.sd2() * (1 - m.rho()) * (1 + m.rho()))));
    }

    private Formula eigen() {
        var values = m.eigen().values();
        return new Formula(
                "eigen",
                "Eigen-decomposition: the axes of the ellipse",
                SIGMA + " = " + axis1("\\lambda_1\\vec v_1\\vec v_1" + T) + " + "
                        + axis2("\\lambda_2\\vec v_2\\vec v_2" + T)
                        + ",\\quad \\det " + SIGMA + " = " + axis1("\\lambda_1") + axis2("\\lambda_2"),
                axis1("\\lambda_1 = " + tex(values.at(0)) + ",\\; \\vec v_1 = "
                                + column(m.eigen().vectors().get(0))) + "\\quad "
                        + axis2("\\lambda_2 = " + tex(values.at(1)) + ",\\; \\vec v_2 = "
                                + column(m.eigen().vectors().get(1)))
                        + "\\quad \\det = " + tex(m.covariance().det()));
    }

    private Formula level() {
        return new Formula(
                "level",
                "Probability inside an ellipse",
                "P(d \\le r) = 1 - e^{-r^2/2},\\quad " + level("r") + " = \\sqrt{-2\\ln(1 - " + level("p") + ")}",
                level("r") + " = \\sqrt{-2\\ln(1 - " + level(tex(m.level())) + ")} = " + level(tex(m.radius())));
    }

    private Formula draws() {
        return new Formula(
                "draws",
                "Draws, from Cholesky's factor",
                term("sample", "\\vec x") + " = " + MU + " + L\\,\\vec z,\\quad L L" + T + " = " + SIGMA
                        + ",\\quad \\vec z \\sim \\mathcal N(0, I)",
                "L = " + matrix(m.normal().factor()));
    }

    private Formula information() {
        return new Formula(
                "information",
                "Mutual information, in nats",
                "I(x_1; x_2) = -\\tfrac12 \\ln(1 - " + RHO + "^2)",
                "-\\tfrac12 \\ln(1 - " + covariance(texFactor(m.rho())) + "^2) = " + tex(m.information()));
    }

    private Vec away() {
        return m.point().minus(m.mean()).vec();
    }

    private String row() {
        return term("point", "\\begin{bmatrix}" + tex(away().at(0)) + " & " + tex(away().at(1)) + "\\end{bmatrix}");
    }

    private static String column(Vec v) {
        return "\\begin{bmatrix}" + tex(v.at(0)) + "\\\\" + tex(v.at(1)) + "\\end{bmatrix}";
    }

    private static String matrix(Mat a) {
        return "\\begin{bmatrix}" + tex(a.at(0, 0)) + " & " + tex(a.at(0, 1)) + "\\\\" + tex(a.at(1, 0)) + " & "
                + tex(a.at(1, 1)) + "\\end{bmatrix}";
    }

    private static String covariance(String tex) {
        return term("covariance", tex);
    }

    private static String axis1(String tex) {
        return term("axis1", tex);
    }

    private static String axis2(String tex) {
        return term("axis2", tex);
    }

    private static String level(String tex) {
        return term("level", tex);
    }

    private static String term(String id, String tex) {
        return "\\term{" + id + "}{" + tex + "}";
    }
}
