package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.NormalLimit;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What is true of all means. Each compares two ways that share no code; where there is nothing to compare a law says nothing and holds. */
final class CltLaws {
    private static final double ROUNDING = 1e-9;

    static final List<Claim<CltModel>> ALL = List.of(
            new Claim<>(
                    "counted",
                    "every mean is in a bin, or beside all of them",
                    "\\sum_k c_k = R",
                    study(s -> s.histogram().total() == s.size())),
            new Claim<>(
                    "narrower",
                    "where the law of the sum has a name, its spread is \u221an times that of a draw",
                    "\\sigma_{X_1 + \\dots + X_n} = \\sqrt{n}\\,\\sigma",
                    study(CltLaws::isNarrower)),
            new Claim<>(
                    "quantiles",
                    "no point of the quantile plot is farther off than the distance says",
                    "\\left|\\Phi(\\bar x_{(i)}) - \\tfrac{i - 1/2}{R}\\right| \\le D + \\tfrac{1}{2R}",
                    study(CltLaws::agree)),
            new Claim<>(
                    "bounded",
                    "what is foretold stays under Berry and Esseen\u2019s bound",
                    "\\frac{|\\gamma| + 3h/\\sigma}{6\\sqrt{2\\pi}} \\le C\\rho",
                    study(CltLaws::isBounded)),
            new Claim<>(
                    "inside", "means lie where draws can lie", "a \\le \\bar X_n \\le b", study(CltLaws::isInside)));

    private CltLaws() {}

    private static Predicate<CltModel> study(Predicate<CltStudy> law) {
        return m -> m.drawn().map(law::test).orElse(true);
    }

    private static boolean isNarrower(CltStudy s) {
        var theory = s.setting().theory();
        return !theory.isNormal()
                || theory.sum()
                        .map(sum -> Math.abs(sum.sd() / (Math.sqrt(theory.n()) * theory.sd()) - 1) <= ROUNDING)
                        .orElse(true);
    }

    private static boolean agree(CltStudy s) {
        var order = s.order();
        double most = order.gap().distance() + 0.5 / order.of() + ROUNDING;
        return order.pairs().stream()
                .allMatch(p -> Math.abs(order.reference().cumulative(p.row())
                                - order.reference().cumulative(p.theory()))
                        <= most);
    }

    private static boolean isBounded(CltStudy s) {
        var theory = s.setting().theory();
        double rho = theory.thirdMoment();
        // The distance of atoms is at most 1 where some have no probability.
        return !(rho > 0) || NormalLimit.rate(theory.one()) <= NormalLimit.CONSTANT * rho * (1 + 1e-6);
    }

    private static boolean isInside(CltStudy s) {
        var support = s.one().support();
        double mean = s.running().mean();
        double slack = ROUNDING * (1 + Math.abs(mean));
        return mean >= support.low() - slack && mean <= support.high() + slack;
    }
}
