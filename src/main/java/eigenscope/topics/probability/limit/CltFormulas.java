package eigenscope.topics.probability.limit;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.prob.Cauchy;
import eigenscope.engine.prob.HeavyTails;
import eigenscope.engine.prob.Levy;
import eigenscope.engine.prob.NormalLimit;
import eigenscope.topic.Formula;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The formulas of means, in letters and with the present numbers. */
final class CltFormulas {
    private static final String N = "\\term{n}{n}";
    private static final String MEAN = "\\term{means}{\\bar X_n}";
    private static final String MU = "\\term{mean}{\\mu}";
    private static final String SIGMA = "\\term{mean}{\\sigma}";
    private static final String ERROR = "\\term{normal}{\\frac{\\sigma}{\\sqrt{n}}}";

    private final CltModel m;
    private final CltStudy study;
    private final CltTheory theory;

    private CltFormulas(CltModel m, CltStudy study) {
        this.m = m;
        this.study = study;
        theory = study.setting().theory();
    }

    static List<Formula> of(CltModel m) {
        return m.drawn()
                .map(study -> new CltFormulas(m, study).all())
                .orElseGet(() -> List.of(new Formula(
                        "mean", "Mean of n draws", MEAN + " = \\frac{1}{n}\\sum_{i=1}^{n} X_i", "n = " + m.n())));
    }

    private List<Formula> all() {
        var formulas = new ArrayList<Formula>();
        formulas.add(mean());
        if (theory.isNormal()) {
            formulas.add(error());
            formulas.add(limit());
            formulas.add(shape());
            formulas.add(distance());
            if (Double.isFinite(theory.foretold())) formulas.add(foretold());
            formulas.add(coverage());
        } else formulas.add(failure());
        return formulas;
    }

    private static String term(String id, double value) {
        return "\\term{" + id + "}{" + tex(value) + "}";
    }

    private String n() {
        return "\\term{n}{" + m.n() + "}";
    }

    private Formula mean() {
        String sum = m.n() == 1 ? "X_1" : "\\frac{1}{" + n() + "}\\sum_{i=1}^{" + n() + "} X_i";
        return new Formula(
                "mean",
                "Mean of n draws",
                MEAN + " = \\frac{1}{" + N + "}\\sum_{i=1}^{" + N + "} X_i",
                MEAN + " = " + sum + ",\\quad \\text{on average }"
                        + term("means", study.running().mean()));
    }

    private Formula error() {
        String measured = Double.isNaN(study.running().sd())
                ? ""
                : "\\quad(\\text{measured }" + term("means", study.running().sd()) + ")";
        return new Formula(
                "error",
                "Standard error",
                "\\operatorname{E}" + MEAN + " = " + MU + ",\\quad \\operatorname{sd}" + MEAN + " = " + ERROR,
                "\\operatorname{E}" + MEAN + " = " + term("mean", theory.mean()) + ",\\quad \\operatorname{sd}" + MEAN
                        + " = \\frac{" + term("mean", theory.sd()) + "}{\\sqrt{" + n() + "}} = "
                        + term("normal", theory.standardError()) + measured);
    }

    private Formula limit() {
        String numbers = "\\frac{" + MEAN + (theory.mean() < 0 ? " + " : " - ")
                + term("mean", Math.abs(theory.mean())) + "}{" + term("normal", theory.standardError())
                + "}\\approx \\term{normal}{N(0, 1)}";
        return new Formula(
                "limit",
                "Central limit theorem",
                "\\frac{" + MEAN + " - " + MU + "}{" + SIGMA + "/\\sqrt{" + N
                        + "}}\\;\\longrightarrow\\;\\term{normal}{N(0, 1)}",
                numbers);
    }

    private Formula shape() {
        return new Formula(
                "shape",
                "Skewness and excess kurtosis",
                "\\gamma" + "(" + MEAN + ") = \\frac{\\gamma}{\\sqrt{" + N + "}},\\quad \\kappa(" + MEAN
                        + ") = \\frac{\\kappa}{" + N + "}",
                "\\frac{" + tex(theory.one().skewness()) + "}{\\sqrt{" + n() + "}} = "
                        + term("normal", theory.skewness())
                        + ",\\quad \\frac{" + tex(theory.one().excessKurtosis()) + "}{" + n() + "} = "
                        + term("normal", theory.excessKurtosis()));
    }

    private Formula distance() {
        String d = "\\term{ks}{D}";
        String rho = theory.thirdMoment() > 0
                ? " \\le \\term{bound}{" + tex(NormalLimit.CONSTANT) + "\\,\\frac{" + tex(theory.thirdMoment())
                        + "}{\\sqrt{" + m.n() + "}}} = " + term("bound", theory.bound())
                : ",\\quad \\text{no bound: no third moment}";
        return new Formula(
                "distance",
                "Distance from normal, and Berry and Esseen's bound",
                d + " = \\sup_x \\left|F_{" + MEAN + "}(x) - \\Phi\\left(\\frac{x - " + MU + "}{" + ERROR
                        + "}\\right)\\right| \\le \\term{bound}{C\\,\\frac{\\rho}{\\sqrt{n}}},\\quad"
                        + " \\rho = \\frac{\\operatorname{E}|X - \\mu|^3}{\\sigma^3}",
                "\\text{measured }" + term("ks", study.order().gap().distance()) + ",\\quad " + d + rho);
    }

    private Formula foretold() {
        String span = theory.one().isDiscrete() ? " + 3/\\sigma" : "";
        String letters = theory.isEven()
                ? "\\term{rate}{\\frac{|\\kappa|}{24\\,n}\\,\\max_x |x^3 - 3x|\\,\\varphi(x)}"
                : "\\term{rate}{\\frac{|\\gamma|" + span + "}{6\\sqrt{2\\pi n}}}";
        return new Formula(
                "foretold",
                "About how far, for many draws",
                "\\term{ks}{D} \\approx " + letters,
                "\\term{ks}{D} \\approx " + term("rate", theory.foretold()));
    }

    private Formula coverage() {
        return new Formula(
                "coverage",
                "Ninety-five in a hundred",
                "P\\left(\\left|" + MEAN + " - " + MU + "\\right| \\le 1.96\\," + ERROR + "\\right) \\approx 0.95",
                "\\frac{" + study.inside() + "}{" + study.size() + "} = "
                        + term("means", (double) study.inside() / study.size()));
    }

    private Formula failure() {
        String letters = switch (theory.one()) {
            case Cauchy _ -> "X_i \\sim \\text{Cauchy} \\;\\Rightarrow\\; " + MEAN + " \\sim \\text{Cauchy}";
            case Levy _ ->
                "X_i \\sim \\text{L\\'evy}(c) \\;\\Rightarrow\\; " + MEAN + " \\sim \\text{L\\'evy}(" + N + "\\,c)";
            default -> infinite() + settled();
        };
        String spread = Numbers.tex(study.order().reference().sd() * 1.349, 3);
        String index =
                theory.tails().map(t -> ",\\quad \\alpha = " + tex(t.index())).orElse("");
        return new Formula(
                "failure",
                "Why it fails",
                letters,
                n() + "\\text{ draws: half of the means lie within a width of }\\term{means}{" + spread + "}" + index);
    }

    private String infinite() {
        return theory.fate() == CltTheory.Fate.NO_VARIANCE
                ? "\\operatorname{E}(X - " + MU + ")^2 = \\infty"
                : "\\operatorname{E}|X| = \\infty";
    }

    /** Returns how means must be scaled to have a limit, and that limit; nothing where this takes more than a power. */
    private String settled() {
        double index = theory.tails().map(HeavyTails::index).orElse(1.0);
        if (index == 1) return "";
        if (index == 2)
            return ",\\quad \\sqrt{\\frac{" + N + "}{\\ln " + N + "}}\\,(" + MEAN + " - " + MU
                    + ") \\;\\longrightarrow\\; \\text{normal}";
        String centred = index > 1 ? "(" + MEAN + " - " + MU + ")" : MEAN;
        return ",\\quad " + N + "^{1 - 1/\\alpha}\\," + centred
                + " \\;\\longrightarrow\\; \\term{normal}{\\text{stable}(\\alpha)}";
    }
}
