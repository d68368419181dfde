package eigenscope.engine.calculus;

import static java.util.Map.entry;

import eigenscope.engine.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run of Latin letters can mean. */
final class Words {
    /** Other spellings of the names. */
    private static final Map<String, Function> ALIASES = Map.ofEntries(
            entry("arcsin", Function.ASIN),
            entry("arccos", Function.ACOS),
            entry("arctan", Function.ATAN),
            entry("arctan2", Function.ATAN2),
            entry("sgn", Function.SIGN));

    /** What is known elsewhere: what to type here. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            entry("sec", "1/cos(x)"),
            entry("csc", "1/sin(x)"),
            entry("cosec", "1/sin(x)"),
            entry("cot", "1/tan(x)"),
            entry("cotan", "1/tan(x)"),
            entry("ctg", "1/tan(x)"),
            entry("tg", "tan(x)"),
            entry("arctg", "atan(x)"),
            entry("asinh", "ln(x + sqrt(x^2 + 1))"),
            entry("arcsinh", "ln(x + sqrt(x^2 + 1))"),
            entry("arsinh", "ln(x + sqrt(x^2 + 1))"),
            entry("acosh", "ln(x + sqrt(x^2 - 1))"),
            entry("arccosh", "ln(x + sqrt(x^2 - 1))"),
            entry("arcosh", "ln(x + sqrt(x^2 - 1))"),
            entry("atanh", "ln((1 + x)/(1 - x))/2"),
            entry("arctanh", "ln((1 + x)/(1 - x))/2"),
            entry("artanh", "ln((1 + x)/(1 - x))/2"),
            entry("lg", "log10(x) or log2(x)"),
            entry("lb", "log2(x)"),
            entry("ld", "log2(x)"),
            entry("sqr", "x^2, or sqrt(x)"),
            entry("pow", "x^y"),
            entry("root", "sqrt(x), cbrt(x) or x^(1/n)"),
            entry("round", "floor(x + 1/2)"),
            entry("int", "floor(x)"),
            entry("fact", "gamma(x + 1)"),
            entry("factorial", "gamma(x + 1)"),
            entry("erfc", "1 - erf(x)"),
            entry("lgamma", "ln(gamma(x))"),
            entry("gammaln", "ln(gamma(x))"),
            entry("signum", "sign(x)"),
            entry("fabs", "abs(x)"),
            entry("ceiling", "ceil(x)"),
            entry("trunc", "sign(x)*floor(abs(x))"),
            entry("hypot", "sqrt(x^2 + y^2)"),
            entry("heaviside", "step(x)"),
            entry("logistic", "sigmoid(x)"),
            entry("expit", "sigmoid(x)"),
            entry("swish", "x*sigmoid(x)"),
            entry("silu", "x*sigmoid(x)"),
            entry("leakyrelu", "max(x, x/100)"),
            entry("sinc", "sin(x)/x"),
            entry("sine", "sin(x)"),
            entry("cosine", "cos(x)"),
            entry("tangent", "tan(x)"),
            entry("and", "if(a, if(b, ..., ...), ...)"),
            entry("or", "if(a, ..., if(b, ..., ...))"),
            entry("not", "the opposite comparison"),
            entry("then", "if(x < 0, a, b)"),
            entry("else", "if(x < 0, a, b)"),
            entry("where", "if(x < 0, a, b)"),
            entry("true", "1"),
            entry("false", "0"),
            entry("inf", "a finite number"),
            entry("infinity", "a finite number"),
            entry("nan", "a number"));

    /** More letters side by side are a word rather than a product. */
    private static final int LONGEST_PRODUCT = 3;

    private Words() {}

    static Optional<Function> function(String word) {
        return Arrays.stream(Function.values())
                .filter(f -> f.symbol().equals(word))
                .findFirst()
                .or(() -> Optional.ofNullable(ALIASES.get(word)));
    }

    static Optional<Constant> constant(String word) {
        return Arrays.stream(Constant.values())
                .filter(c -> c.symbol().equals(word))
                .findFirst();
    }

    /** Says whether a word has a meaning of its own and is not to be taken for letters. */
    static boolean isKnown(String word) {
        return word.equals("if")
                || word.equals("sum")
                || function(word).isPresent()
                || constant(word).isPresent()
                || Greek.of(word).isPresent();
    }

    /**
     * Returns how many letters of an unknown run stand before the function it ends in, as in {@code xsin}: one or two, or "pi"; empty if
     * it is not so.
     */
    static Optional<Integer> lettersBeforeFunction(String run) {
        return Stream.of(1, 2)
                .filter(n -> run.length() > n + 1 && !run.startsWith("ar"))
                .filter(n -> function(run.substring(n)).isPresent())
                .findFirst();
    }

    /** Returns what to type instead of a word that has a meaning elsewhere; empty for all others. */
    static Optional<String> elsewhere(String run) {
        // Two capitals may well be a product.
        return Optional.ofNullable(INSTEAD.get(run.length() > 2 ? run.toLowerCase(Locale.ROOT) : run))
                .map(here -> "'%s' is not known here; type %s".formatted(run, here));
    }

    /** Returns why a run of letters cannot be read as a product of its letters; empty if it can. */
    static Optional<String> refusal(String run, boolean isCalled) {
        if (isCalled && List.of("f", "g", "h").contains(run))
            return Optional.of("there is no function '%s' here; for a product type %s*(...)".formatted(run, run));
        if (run.length() == 1) return Optional.empty();
        var glued = glued(run);
        if (glued.isPresent()) return glued;
        if (run.length() > LONGEST_PRODUCT || (isCalled && run.length() > 2)) return Optional.of(unknown(run));
        return sameLetters(run).map(known -> didYouMean(run, known));
    }

    /** A name with letters stuck to it, such as {@code sinx}: it would be a guess to take it apart. */
    private static Optional<String> glued(String run) {
        for (String known : names().toList()) {
            if (run.equals(known) || !(run.startsWith(known) || run.endsWith(known)) || isShorter(run, known)) continue;
            String rest = run.startsWith(known)
                    ? run.substring(known.length())
                    : run.substring(0, run.length() - known.length());
            if (List.of("if", "sum").contains(known) && run.startsWith(known))
                return Optional.of("'%s' is not known; after '%s' come parentheses".formatted(run, known));
            if (function(known).isPresent() && run.startsWith(known) && rest.length() <= 2)
                return Optional.of("'%s' is not known; did you mean %s(%s)?".formatted(run, known, rest));
            if (rest.length() <= 2 && run.startsWith(known))
                return Optional.of("'%s' is not known; did you mean %s*%s?".formatted(run, known, rest));
            if (rest.length() <= 2)
                return Optional.of("'%s' is not known; did you mean %s*%s?".formatted(run, rest, known));
        }
        return Optional.empty();
    }

    /** Greek words of two letters and constants of one are no reason to doubt a product such as {@code mux} or {@code xe}. */
    private static boolean isShorter(String run, String known) {
        return known.length() < 2
                || (known.length() == 2 && Greek.of(known).isPresent())
                || run.length() < known.length();
    }

    private static String unknown(String run) {
        String product = String.join("*", run.split(""));
        return Spelling.nearest(run, names().toList())
                .map(known -> didYouMean(run, known))
                .orElse(
                        run.length() > 8
                                ? "'%s' is not known; a variable is a single letter".formatted(shortened(run))
                                : "'%s' is not known; for a product type %s".formatted(run, product));
    }

    private static String didYouMean(String run, String known) {
        return "'%s' is not known; did you mean %s?".formatted(shortened(run), known);
    }

    private static String shortened(String run) {
        return run.length() <= 20 ? run : run.substring(0, 19) + "\u2026";
    }

    /** Letters in another order or another case are a slip and no product. */
    private static Optional<String> sameLetters(String run) {
        return names().filter(known -> known.length() == run.length())
                .filter(known -> known.equalsIgnoreCase(run)
                        || (run.length() > 2 && sorted(known).equals(sorted(run))))
                .findFirst();
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** Returns all words with a meaning of their own, longest first. */
    private static Stream<String> names() {
        return Stream.of(
                        Arrays.stream(Function.values()).map(Function::symbol),
                        ALIASES.keySet().stream(),
                        Arrays.stream(Constant.values()).map(Constant::symbol),
                        Arrays.stream(Greek.values())
                                .filter(Greek::isTypedAsWord)
                                .map(Greek::word),
                        Stream.of("if", "sum"))
                .flatMap(s -> s)
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    }
}
