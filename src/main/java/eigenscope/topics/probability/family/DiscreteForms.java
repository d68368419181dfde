package eigenscope.topics.probability.family;

import static eigenscope.topics.probability.family.Symbol.binomial;
import static eigenscope.topics.probability.family.Symbol.factorial;

import eigenscope.engine.prob.Family;

/** The formulas of the families of whole numbers, as in Johnson, Kemp and Kotz, "Univariate Discrete Distributions". */
final class DiscreteForms {
    private static final String RANKS = "sum(k,1,n,k^(-s))";

    private DiscreteForms() {}

    /**
     * Returns the formulas of a family; M is the mean.
     *
     * @throws IllegalArgumentException for one with a density
     */
    static Form of(Family family) {
        return switch (family) {
            case BERNOULLI ->
                Form.of("p")
                        .low("0")
                        .high("1")
                        .density("p^x (1-p)^(1-x)")
                        .mean("p")
                        .variance("p (1-p)")
                        .entropy("-p ln(p)-(1-p) ln(1-p)");
            case BINOMIAL ->
                Form.of("n p")
                        .where(binomial("C", "n", "x"))
                        .low("0")
                        .high("n")
                        .density("C p^x (1-p)^(n-x)")
                        .mean("n p")
                        .variance("n p (1-p)");
            case GEOMETRIC ->
                Form.of("p")
                        .low("0")
                        .density("p (1-p)^x")
                        .cumulative("1-(1-p)^(floor(x)+1)")
                        .mean("(1-p)/p")
                        .variance("(1-p)/p^2")
                        .entropy("(-p ln(p)-(1-p) ln(1-p))/p");
            case NEGATIVE_BINOMIAL ->
                Form.of("r p")
                        .where(binomial("C", "x+r-1", "x"))
                        .low("0")
                        .density("C p^r (1-p)^x")
                        .mean("r (1-p)/p")
                        .variance("r (1-p)/p^2");
            case POISSON ->
                Form.of("λ")
                        .where(factorial("C", "x"))
                        .low("0")
                        .density("λ^x exp(-λ)/C")
                        .mean("λ")
                        .variance("λ");
            case HYPERGEOMETRIC ->
                Form.of("N K n")
                        .where(binomial("A", "K", "x"))
                        .where(binomial("B", "N-K", "n-x"))
                        .where(binomial("C", "N", "n"))
                        .density("A B/C")
                        .mean("n K/N")
                        .variance("n K (N-K) (N-n)/(N^2 (N-1))");
            case DISCRETE_UNIFORM ->
                Form.of("a b")
                        .low("a")
                        .high("b")
                        .density("1/(b-a+1)")
                        .cumulative("(floor(x)-a+1)/(b-a+1)")
                        .mean("(a+b)/2")
                        .variance("((b-a+1)^2-1)/12")
                        .entropy("ln(b-a+1)");
            case ZIPF ->
                Form.of("n s")
                        .low("1")
                        .high("n")
                        .density("x^(-s)/" + RANKS)
                        .cumulative("sum(k,1,floor(x),k^(-s))/" + RANKS)
                        .mean("sum(k,1,n,k^(1-s))/" + RANKS)
                        .variance("sum(k,1,n,k^(2-s))/" + RANKS + "-M^2");
            case CATEGORICAL -> Form.of("w W n").low("0").high("n-1").density("w/W");
            default -> throw new IllegalArgumentException(family + " has a density");
        };
    }
}
