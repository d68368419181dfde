package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import eigenscope.engine.text.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions as a book sets them: fractions, exponents and roots, products without signs, no needless parentheses. What is nested deeper
 * than one can read, twenty levels of fractions, exponents and roots, is three dots.
 */
public final class Latex {
    private static final int DEEPEST = 20;
    private static final int ALONE = 0;

    private final Letters letters;

    private Latex(Letters letters) {
        this.letters = letters;
    }

    /** How letters are set. */
    @FunctionalInterface
    public interface Letters {
        /** Returns what stands in the place of a letter. */
        Shown shown(String name);

        /** Returns a letter as itself: {@code x_{1}} for x1, {@code \alpha} for α. */
        static Shown plain(String name) {
            return new Shown(Letter.of(name).tex(), false, "");
        }
    }

    /**
     * What stands in the place of a letter.
     *
     * @param tex LaTeX; taken for higher than a line where it has {@code \\left}
     * @param isNumber whether it is a number, which needs a dot after another and parentheses around its sign
     * @param term id of the term it is marked as: pointing at it lights what else shows the term; empty for none
     */
    public record Shown(String tex, boolean isNumber, String term) {
        /** Returns a number from its LaTeX, such as {@code -2.5\cdot 10^{3}}. */
        public static Shown number(String tex) {
            return new Shown(tex, true, "");
        }

        /** Returns the same marked as a term. */
        public Shown as(String id) {
            return new Shown(tex, isNumber, id);
        }

        private TexPiece piece() {
            TexPiece bare = isNumber
                    ? TexPiece.number(tex)
                    : TexPiece.of(tex, Piece.ATOM).tall(tex.contains("\\left"));
            return term.isEmpty() ? bare : bare.withText("\\term{%s}{%s}".formatted(term, tex));
        }
    }

    /** Returns a function in letters. */
    public static String of(Expr expr) {
        return of(expr, Letters::plain);
    }

    /** Returns a function with something in the place of its free letters: the present numbers, or letters marked as terms. */
    public static String of(Expr expr, Letters letters) {
        return new Latex(letters).write(expr, 0).text();
    }

    private TexPiece write(Expr expr, int level) {
        if (level > DEEPEST) return TexPiece.of("\\ldots", Piece.ATOM);
        return switch (expr) {
            case Expr.Literal(double value) -> TexPiece.number(number(value));
            case Expr.Named(Constant constant) ->
                TexPiece.of(constant == Constant.E ? "e" : "\\" + constant.symbol(), Piece.ATOM);
            case Expr.Variable(String name) -> letters.shown(name).piece();
            case Expr.Negative(Expr u) -> negative(write(u, level));
            case Expr.Binary(Operator operator, Expr u, Expr v) -> binary(operator, u, v, level);
            case Expr.Call(Function function, var arguments) -> call(function, arguments, level);
            case Expr.If _ -> cases(expr, level);
            case Expr.Sum(String index, Expr from, Expr to, Expr term) -> sum(index, from, to, term, level);
        };
    }

    private static String number(double value) {
        String text = Decimal.shortest(value);
        int e = text.indexOf('e');
        if (e < 0) return text;
        String power = "10^{%s}".formatted(text.substring(e + 1));
        return e == 1 && text.startsWith("1") ? power : text.substring(0, e) + "\\cdot " + power;
    }

    private static TexPiece negative(TexPiece u) {
        String text = "-" + u.at(Piece.PRODUCT);
        return new TexPiece(text, Piece.SUM, u.isNumber(), false, u.isOpen(), u.isTall());
    }

    private TexPiece binary(Operator operator, Expr u, Expr v, int level) {
        return switch (operator) {
            case PLUS, MINUS -> {
                TexPiece left = write(u, level);
                TexPiece right = write(v, level);
                yield TexPiece.of(left.at(Piece.SUM) + operator.symbol() + right.at(Piece.PRODUCT), Piece.SUM)
                        .digits(left.startsWithDigit())
                        .tall(left.isTall() || right.isTall());
            }
            case TIMES -> write(u, level).times(write(v, level));
            case OVER -> {
                TexPiece above = write(u, level + 1);
                yield TexPiece.of(
                                "\\frac{%s}{%s}"
                                        .formatted(
                                                above.text(),
                                                write(v, level + 1).text()),
                                Piece.PRODUCT)
                        .digits(above.startsWithDigit())
                        .tall(true);
            }
            case POWER -> power(u, v, level);
        };
    }

    private TexPiece power(Expr base, Expr exponent, int level) {
        String raised = exponent(exponent, level + 1);
        if (base instanceof Expr.Call(Function function, var arguments)
                && arguments.size() == 1
                && exponent instanceof Expr.Literal(double n)
                && n == Math.rint(n)
                && LatexNames.takesExponent(function))
            return TexPiece.of(
                    "%s^{%s}%s"
                            .formatted(
                                    LatexNames.of(function),
                                    raised,
                                    write(arguments.getFirst(), level).inParentheses()),
                    Piece.POWER);
        TexPiece u = write(base, level);
        return TexPiece.of("%s^{%s}".formatted(u.at(Piece.ATOM), raised), Piece.POWER)
                .digits(u.startsWithDigit() && u.rank() == Piece.ATOM)
                .tall(u.isTall());
    }

    /** Sets a fraction of single symbols on one line, for exponents are small. */
    private String exponent(Expr expr, int level) {
        return switch (expr) {
            case Expr.Negative(Expr.Binary(Operator operator, Expr u, Expr v))
            when operator == Operator.OVER && isSymbol(u) && isSymbol(v) -> "-" + slash(u, v, level);
            case Expr.Binary(Operator operator, Expr u, Expr v)
            when operator == Operator.OVER && isSymbol(u) && isSymbol(v) -> slash(u, v, level);
            default -> write(expr, level).text();
        };
    }

    private String slash(Expr u, Expr v, int level) {
        return write(u, level).at(Piece.ATOM) + "/" + write(v, level).at(Piece.ATOM);
    }

    private static boolean isSymbol(Expr expr) {
        return expr instanceof Expr.Literal || expr instanceof Expr.Variable || expr instanceof Expr.Named;
    }

    private TexPiece call(Function function, List<Expr> arguments, int level) {
        return switch (function) {
            case SQRT ->
                TexPiece.of(
                        "\\sqrt{%s}"
                                .formatted(
                                        write(arguments.getFirst(), level + 1).text()),
                        Piece.POWER);
            case CBRT ->
                TexPiece.of(
                        "\\sqrt[3]{%s}"
                                .formatted(
                                        write(arguments.getFirst(), level + 1).text()),
                        Piece.POWER);
            case ABS -> bars(write(arguments.getFirst(), level));
            case FLOOR -> fenced("\\lfloor ", "\\rfloor ", write(arguments.getFirst(), level));
            case CEIL -> fenced("\\lceil ", "\\rceil ", write(arguments.getFirst(), level));
            case EXP -> exponential(arguments.getFirst(), level);
            default -> {
                List<TexPiece> all = Each.of(arguments, a -> write(a, level));
                String list = all.stream().map(TexPiece::text).collect(Collectors.joining(",\\,"));
                boolean isTall = all.stream().anyMatch(TexPiece::isTall);
                yield TexPiece.of(
                                LatexNames.of(function)
                                        + TexPiece.of(list, ALONE).tall(isTall).inParentheses(),
                                Piece.POWER)
                        .tall(isTall);
            }
        };
    }

    /** With left and right, without which a sign after a bar would stand apart as between two values. */
    private static TexPiece bars(TexPiece u) {
        return TexPiece.of("\\left|%s\\right|".formatted(u.text()), Piece.ATOM).tall(u.isTall());
    }

    private static TexPiece fenced(String left, String right, TexPiece u) {
        String text = u.isTall() ? "\\left" + left + u.text() + "\\right" + right : left + u.text() + right;
        return TexPiece.of(text.strip(), Piece.ATOM).tall(u.isTall());
    }

    /** Raises the argument unless it is higher than a line or stands raised itself. */
    private TexPiece exponential(Expr argument, int level) {
        TexPiece u = write(argument, level);
        return u.isTall() && !isSymbolFraction(argument)
                ? TexPiece.of("\\exp" + u.inParentheses(), Piece.POWER).tall(true)
                : TexPiece.of("e^{%s}".formatted(exponent(argument, level + 1)), Piece.POWER);
    }

    private static boolean isSymbolFraction(Expr expr) {
        return switch (expr) {
            case Expr.Negative(Expr u) -> isSymbolFraction(u);
            case Expr.Binary(Operator operator, Expr u, Expr v) ->
                operator == Operator.OVER && isSymbol(u) && isSymbol(v);
            default -> false;
        };
    }

    private TexPiece cases(Expr expr, int level) {
        var rows = new ArrayList<String>();
        Expr rest = expr;
        while (rest
                instanceof Expr.If(Comparison(Relation relation, Expr left, Expr right), Expr then, Expr otherwise)) {
            // In braces, or a sign after the word would stand apart as between two values.
            rows.add("%s&\\text{if }{%s}%s%s"
                    .formatted(
                            write(then, level + 1).text(),
                            write(left, level + 1).text(),
                            LatexNames.of(relation),
                            write(right, level + 1).text()));
            rest = otherwise;
        }
        rows.add(write(rest, level + 1).text() + "&\\text{otherwise}");
        return TexPiece.of("\\begin{cases}%s\\end{cases}".formatted(String.join("\\\\", rows)), ALONE)
                .tall(true);
    }

    private TexPiece sum(String index, Expr from, Expr to, Expr term, int level) {
        var inside = new Latex(name -> name.equals(index) ? Letters.plain(name) : letters.shown(name));
        return TexPiece.of(
                        "\\sum_{%s=%s}^{%s}%s"
                                .formatted(
                                        Letter.of(index).tex(),
                                        write(from, level + 1).text(),
                                        write(to, level + 1).text(),
                                        spaced(inside.write(term, level + 1).at(Piece.PRODUCT))),
                        Piece.PRODUCT)
                .open(true)
                .tall(true);
    }

    private static String spaced(String text) {
        return text.startsWith("(") ? text : " " + text;
    }
}
