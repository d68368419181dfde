package eigenscope.topics.probability.family;

import static eigenscope.topics.probability.family.Symbol.bell;
import static eigenscope.topics.probability.family.Symbol.belowBell;
import static eigenscope.topics.probability.family.Symbol.beta;

import eigenscope.engine.prob.Family;

/** The formulas of the families with a density, as in Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions". */
final class ContinuousForms {
    private ContinuousForms() {}

    /** Returns the formulas of a family; M is the mean, G Euler's constant. */
    static Form of(Family family) {
        return switch (family) {
            case NORMAL ->
                Form.of("μ σ")
                        .where(belowBell("U", "(x-μ)/σ"))
                        .density("1/(σ sqrt(2pi)) exp(-(x-μ)^2/(2σ^2))")
                        .cumulative("U")
                        .mean("μ")
                        .variance("σ^2")
                        .entropy("ln(2pi*e*σ^2)/2");
            case UNIFORM ->
                Form.of("a b")
                        .low("a")
                        .high("b")
                        .density("1/(b-a)")
                        .cumulative("(x-a)/(b-a)")
                        .mean("(a+b)/2")
                        .variance("(b-a)^2/12")
                        .entropy("ln(b-a)");
            case EXPONENTIAL ->
                Form.of("λ")
                        .low("0")
                        .density("λ exp(-λ x)")
                        .cumulative("1-exp(-λ x)")
                        .mean("1/λ")
                        .variance("1/λ^2")
                        .entropy("1-ln(λ)");
            case GAMMA ->
                Form.of("k θ")
                        .low("0")
                        .density("x^(k-1) exp(-x/θ)/(gamma(k) θ^k)")
                        .mean("k θ")
                        .variance("k θ^2")
                        .entropy("k+ln(θ)+ln(gamma(k))+(1-k) digamma(k)");
            case BETA ->
                Form.of("α β")
                        .where(beta("U", "α", "β"))
                        .low("0")
                        .high("1")
                        .density("x^(α-1) (1-x)^(β-1)/U")
                        .mean("α/(α+β)")
                        .variance("α β/((α+β)^2 (α+β+1))");
            case STUDENT_T ->
                Form.of("ν")
                        .density("gamma((ν+1)/2)/(sqrt(ν pi) gamma(ν/2)) (1+x^2/ν)^(-(ν+1)/2)")
                        .mean("0")
                        .variance("ν/(ν-2)");
            case CHI_SQUARED ->
                Form.of("k")
                        .low("0")
                        .density("x^(k/2-1) exp(-x/2)/(2^(k/2) gamma(k/2))")
                        .mean("k")
                        .variance("2k");
            case F ->
                Form.of("d1 d2")
                        .where(beta("U", "d1/2", "d2/2"))
                        .low("0")
                        .density("1/U (d1/d2)^(d1/2) x^(d1/2-1) (1+d1 x/d2)^(-(d1+d2)/2)")
                        .mean("d2/(d2-2)")
                        .variance("2 d2^2 (d1+d2-2)/(d1 (d2-2)^2 (d2-4))");
            case CAUCHY ->
                Form.of("x0 γ")
                        .density("1/(pi γ (1+((x-x0)/γ)^2))")
                        .cumulative("1/2+atan((x-x0)/γ)/pi")
                        .entropy("ln(4pi γ)");
            case LAPLACE ->
                Form.of("μ b")
                        .density("1/(2b) exp(-abs(x-μ)/b)")
                        .cumulative("if(x<μ, exp((x-μ)/b)/2, 1-exp(-(x-μ)/b)/2)")
                        .mean("μ")
                        .variance("2b^2")
                        .entropy("1+ln(2b)");
            case LOGISTIC ->
                Form.of("μ s")
                        .density("exp(-(x-μ)/s)/(s (1+exp(-(x-μ)/s))^2)")
                        .cumulative("1/(1+exp(-(x-μ)/s))")
                        .mean("μ")
                        .variance("s^2 pi^2/3")
                        .entropy("2+ln(s)");
            case LOG_NORMAL ->
                Form.of("μ σ")
                        .where(belowBell("U", "(ln(x)-μ)/σ"))
                        .low("0")
                        .density("1/(x σ sqrt(2pi)) exp(-(ln(x)-μ)^2/(2σ^2))")
                        .cumulative("U")
                        .mean("exp(μ+σ^2/2)")
                        .variance("(exp(σ^2)-1) exp(2μ+σ^2)")
                        .entropy("μ+ln(2pi*e*σ^2)/2");
            case WEIBULL ->
                Form.of("k λ")
                        .where(Symbol.EULER)
                        .low("0")
                        .density("k/λ (x/λ)^(k-1) exp(-(x/λ)^k)")
                        .cumulative("1-exp(-(x/λ)^k)")
                        .mean("λ gamma(1+1/k)")
                        .variance("λ^2 (gamma(1+2/k)-gamma(1+1/k)^2)")
                        .entropy("G (1-1/k)+ln(λ/k)+1");
            case PARETO ->
                Form.of("m α")
                        .low("m")
                        .density("α m^α/x^(α+1)")
                        .cumulative("1-(m/x)^α")
                        .mean("α m/(α-1)")
                        .variance("α m^2/((α-1)^2 (α-2))")
                        .entropy("ln(m/α)+1+1/α");
            default -> further(family);
        };
    }

    private static Form further(Family family) {
        return switch (family) {
            case TRIANGULAR ->
                Form.of("a c b")
                        .low("a")
                        .high("b")
                        .density("if(x<c, 2(x-a)/((b-a) (c-a)), if(x>c, 2(b-x)/((b-a) (b-c)), 2/(b-a)))")
                        .cumulative("if(x<c, (x-a)^2/((b-a) (c-a)), 1-(b-x)^2/((b-a) (b-c)))")
                        .mean("(a+b+c)/3")
                        .variance("(a^2+b^2+c^2-a b-a c-b c)/18")
                        .entropy("1/2+ln((b-a)/2)");
            case GUMBEL ->
                Form.of("μ β")
                        .where(Symbol.EULER)
                        .density("1/β exp(-(x-μ)/β-exp(-(x-μ)/β))")
                        .cumulative("exp(-exp(-(x-μ)/β))")
                        .mean("μ+β G")
                        .variance("pi^2 β^2/6")
                        .entropy("ln(β)+G+1");
            case FOLDED_NORMAL ->
                Form.of("μ σ")
                        .where(belowBell("U", "(x-μ)/σ"))
                        .where(belowBell("V", "(x+μ)/σ"))
                        .where(belowBell("W", "-μ/σ"))
                        .low("0")
                        .density("1/(σ sqrt(2pi)) (exp(-(x-μ)^2/(2σ^2))+exp(-(x+μ)^2/(2σ^2)))")
                        .cumulative("U+V-1")
                        .mean("σ*sqrt(2/pi) exp(-μ^2/(2σ^2))+μ*(1-2W)")
                        .variance("μ^2+σ^2-M^2");
            case TRUNCATED_NORMAL ->
                Form.of("μ σ a b")
                        .where(bell("A", "(a-μ)/σ"))
                        .where(bell("B", "(b-μ)/σ"))
                        .where(bell("T", "(x-μ)/σ"))
                        .where(belowBell("U", "(x-μ)/σ"))
                        .where(belowBell("V", "(a-μ)/σ"))
                        .where(belowBell("W", "(b-μ)/σ"))
                        .low("a")
                        .high("b")
                        .density("T/(σ*(W-V))")
                        .cumulative("(U-V)/(W-V)")
                        .mean("μ+σ*(A-B)/(W-V)")
                        .variance("σ^2+σ*((a-μ) A-(b-μ) B)/(W-V)-(M-μ)^2");
            case LEVY ->
                Form.of("μ c")
                        .where(Symbol.EULER)
                        .low("μ")
                        .density("sqrt(c/(2pi)) exp(-c/(2(x-μ)))/(x-μ)^(3/2)")
                        .cumulative("1-erf(sqrt(c/(2(x-μ))))")
                        .entropy("(1+3G+ln(16pi c^2))/2");
            case NAKAGAMI ->
                Form.of("m Ω")
                        .low("0")
                        .density("2m^m/(gamma(m) Ω^m) x^(2m-1) exp(-m x^2/Ω)")
                        .mean("gamma(m+1/2)/gamma(m) sqrt(Ω/m)")
                        .variance("Ω-M^2");
            case TRAPEZOIDAL ->
                Form.of("a b c d")
                        .low("a")
                        .high("d")
                        .density("if(x<b, 2(x-a)/((d+c-a-b) (b-a)),"
                                + " if(x<=c, 2/(d+c-a-b), 2(d-x)/((d+c-a-b) (d-c))))")
                        .cumulative("if(x<b, (x-a)^2/((d+c-a-b) (b-a)),"
                                + " if(x<=c, (2x-a-b)/(d+c-a-b), 1-(d-x)^2/((d+c-a-b) (d-c))))")
                        .mean("(d^2+d c+c^2-a^2-a b-b^2)/(3(d+c-a-b))")
                        .variance("((d^2+c^2) (d+c)-(a^2+b^2) (a+b))/(6(d+c-a-b))-M^2");
            case LOG_UNIFORM ->
                Form.of("a b")
                        .low("a")
                        .high("b")
                        .density("1/(x ln(b/a))")
                        .cumulative("ln(x/a)/ln(b/a)")
                        .mean("(b-a)/ln(b/a)")
                        .variance("(b^2-a^2)/(2ln(b/a))-M^2")
                        .entropy("ln(a b)/2+ln(ln(b/a))");
            case MIXTURE ->
                Form.of("w μ1 σ1 μ2 σ2")
                        .where(belowBell("U", "(x-μ1)/σ1"))
                        .where(belowBell("V", "(x-μ2)/σ2"))
                        .density("w/(σ1 sqrt(2pi)) exp(-(x-μ1)^2/(2σ1^2))"
                                + "+(1-w)/(σ2 sqrt(2pi)) exp(-(x-μ2)^2/(2σ2^2))")
                        .cumulative("w U+(1-w) V")
                        .mean("w μ1+(1-w) μ2")
                        .variance("w σ1^2+(1-w) σ2^2+w (1-w) (μ1-μ2)^2");
            default -> DiscreteForms.of(family);
        };
    }
}
