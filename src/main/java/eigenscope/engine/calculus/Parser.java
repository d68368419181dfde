package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Operator.MINUS;
import static eigenscope.engine.calculus.Operator.OVER;
import static eigenscope.engine.calculus.Operator.PLUS;
import static eigenscope.engine.calculus.Operator.POWER;
import static eigenscope.engine.calculus.Operator.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads a function as a learner types it; {@code package-info} says what is read how. Any text has an answer, in time proportional to its
 * length, and {@link Limits} says how large a function may be.
 *
 * <p>Operator precedence by recursive calls (Pratt, "Top Down Operator Precedence", 1973): two or three calls a level of nesting, and
 * no more levels than {@link Limits#NESTING}.
 */
public final class Parser {
    /** What binds at least so tightly belongs to the operand: sums, products, factors, exponents. */
    private static final int SUM = 1;

    private static final int PRODUCT = 2;
    private static final int FACTOR = 3;
    private static final int EXPONENT = 4;

    private static final String[] OPERAND = {"a number", "a letter", "a function", "'('"};

    private final Tokens tokens;
    private int level;

    private Parser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads one function. */
    public static Parsed parse(String text) {
        int length = text.codePointCount(0, text.length());
        try {
            if (length > Limits.TEXT)
                throw new Wrong(
                        Limits.TEXT + 1,
                        "the text is too long: %d characters, and at most %d are read".formatted(length, Limits.TEXT));
            return new Parsed.Good(new Parser(new Tokens(Lexer.read(text))).whole());
        } catch (Wrong wrong) {
            return wrong.in(text);
        }
    }

    /** Returns the column in which a letter first stands by itself in a text; empty if it does not, or the text cannot be read. */
    public static OptionalInt column(String text, String letter) {
        try {
            for (Token token : Lexer.read(text))
                if (token instanceof Token.Atom atom && atom.expr().equals(new Expr.Variable(letter)))
                    return OptionalInt.of(atom.column());
        } catch (Wrong wrong) {
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private Expr whole() throws Wrong {
        Part part = parse(SUM);
        Token rest = tokens.peek();
        if (!(rest instanceof Token.End)) throw tokens.misplaced(rest);
        return part.expr();
    }

    /** Reads as far as operators bind at least so tightly. */
    private Part parse(int rank) throws Wrong {
        enter();
        Part left = prefix(rank);
        while (true) {
            Token token = tokens.peek();
            switch (token) {
                case Token.Sign s when s.sign() == '^' -> left = join(POWER, left, EXPONENT);
                case Token.Raised raised -> left = raised(left, raised);
                case Token.Sign s when rank <= PRODUCT && s.sign() == '*' -> left = join(TIMES, left, FACTOR);
                case Token.Sign s when rank <= PRODUCT && s.sign() == '/' -> left = join(OVER, left, FACTOR);
                case Token.Sign s when rank <= SUM && s.sign() == '+' -> left = join(PLUS, left, PRODUCT);
                case Token.Sign s when rank <= SUM && s.sign() == '-' -> left = join(MINUS, left, PRODUCT);
                case Token.Atom atom
                when atom.isNumber() ->
                    throw new Wrong(
                            atom.column(),
                            "a number cannot follow a factor; type * or ^ before %s, or the number first"
                                    .formatted(atom.text()),
                            "an operator");
                default -> {
                    if (rank > PRODUCT || !tokens.beginsFactor(token)) {
                        level--;
                        return left;
                    }
                    left = Part.binary(TIMES, left, parse(FACTOR), token);
                }
            }
        }
    }

    private Part join(Operator operator, Part left, int rank) throws Wrong {
        Token sign = tokens.next();
        return Part.binary(operator, left, parse(rank), sign);
    }

    private Part raised(Part base, Token.Raised raised) throws Wrong {
        tokens.next();
        refusePower("two exponents follow one another; put parentheses around the first power");
        return Part.binary(POWER, base, Part.of(raised.exponent()), raised);
    }

    private void refusePower(String why) throws Wrong {
        if (tokens.peek() instanceof Token.Raised || tokens.is('^'))
            throw new Wrong(tokens.peek().column(), why);
    }

    private Part prefix(int rank) throws Wrong {
        Token token = tokens.next();
        return switch (token) {
            case Token.Atom atom -> Part.of(atom.expr());
            case Token.Name name -> call(name);
            case Token.Condition condition -> condition(condition);
            case Token.Summation sum -> sum(sum);
            case Token.Sign s when s.sign() == '-' -> Part.negative(parse(Math.max(rank, PRODUCT)), s);
            case Token.Sign s when s.sign() == '+' -> parse(Math.max(rank, PRODUCT));
            case Token.Sign s when s.opens() -> inside(s);
            case Token.Sign s when s.sign() == '|' -> Part.call(Function.ABS, List.of(inside(s)), s);
            case Token.Sign s when s.isRoot() -> root(s);
            default -> throw tokens.noOperand(token, OPERAND);
        };
    }

    private void enter() throws Wrong {
        if (++level > Limits.NESTING) throw Part.tooDeep(Limits.NESTING, tokens.peek());
    }

    private Part inside(Token.Sign opening) throws Wrong {
        tokens.open(opening);
        Part part = parse(SUM);
        tokens.close();
        return part;
    }

    /** A root reaches as far as a bar drawn over it surely would: over a bracket, a call, a single number or letter. */
    private Part root(Token.Sign sign) throws Wrong {
        Token first = tokens.peek();
        if (first instanceof Token.Sign s && (s.sign() == '-' || s.sign() == '+'))
            throw tokens.noOperand(first, OPERAND);
        boolean isBracketed = first instanceof Token.Sign s && s.opens();
        enter();
        Part of = prefix(EXPONENT);
        level--;
        if (!isBracketed) {
            String unclear = "how far %s reaches is unclear; put what it is of in parentheses".formatted(sign.text());
            refusePower(unclear);
            if (tokens.peek() instanceof Token.Atom atom) throw new Wrong(atom.column(), unclear, "'('");
        }
        return Part.call(sign.sign() == Token.Sign.ROOT ? Function.SQRT : Function.CBRT, List.of(of), sign);
    }

    private Part call(Token.Name name) throws Wrong {
        Token power = tokens.peek();
        Part exponent = exponent(name);
        Part call;
        if (tokens.peek() instanceof Token.Sign s && s.opens()) {
            List<Part> arguments = arguments();
            count(name, arguments.size());
            call = Part.call(name.function(), arguments, name);
        } else call = Part.call(name.function(), List.of(bare(name)), name);
        return exponent == null ? call : Part.binary(POWER, call, exponent, power);
    }

    /** Reads the exponent between a name and its argument, as in {@code sin^2(x)}: a whole number, and none below 0 or it were an inverse. */
    private Part exponent(Token.Name name) throws Wrong {
        Token token = tokens.peek();
        if (token instanceof Token.Raised raised) {
            tokens.next();
            return wholeExponent(name, raised.exponent(), raised);
        }
        if (!tokens.is('^')) return null;
        tokens.next();
        Token exponent = tokens.next();
        return wholeExponent(name, exponent instanceof Token.Atom atom ? atom.expr() : null, exponent);
    }

    private static Part wholeExponent(Token.Name name, Expr exponent, Token token) throws Wrong {
        if (exponent instanceof Expr.Literal(double n) && n == Math.rint(n)) return Part.of(exponent);
        String f = name.text();
        throw new Wrong(
                token.column(),
                "%s with this exponent could be a power or an inverse; type (%s(x))^p for a power%s"
                        .formatted(
                                f,
                                f,
                                switch (name.function()) {
                                    case SIN, COS, TAN -> ", a%s(x) for the inverse".formatted(f);
                                    default -> "";
                                }),
                "a whole number");
    }

    private void count(Token.Name name, int arguments) throws Wrong {
        Function f = name.function();
        if (arguments >= f.fewest() && arguments <= f.most()) return;
        String wants =
                f.most() == 1 ? "1 argument" : (f.fewest() == f.most() ? "" : "at least ") + f.fewest() + " arguments";
        throw new Wrong(name.column(), "'%s' takes %s, not %d".formatted(name.text(), wants, arguments));
    }

    /** Reads an argument without parentheses: a product of a number and letters, as in {@code sin 2x}. */
    private Part bare(Token.Name name) throws Wrong {
        Token first = tokens.peek();
        boolean canBegin = tokens.beginsFactor(first) || tokens.is('-') || first instanceof Token.Atom;
        if (name.function().fewest() > 1 || !canBegin)
            throw new Wrong(
                    name.function().fewest() > 1 ? name.column() : first.column(),
                    "'%s' lacks its argument%s in parentheses"
                            .formatted(name.text(), name.function().fewest() > 1 ? "s" : ""),
                    "'('");
        Part argument = parse(FACTOR);
        while (tokens.peek() instanceof Token.Atom atom && !atom.isNumber())
            argument = Part.binary(TIMES, argument, parse(FACTOR), atom);
        Token after = tokens.peek();
        boolean goesOn = tokens.is('*') || tokens.is('/');
        boolean isBracket = tokens.beginsFactor(after) && after instanceof Token.Sign;
        if (goesOn || isBracket)
            throw new Wrong(
                    after.column(),
                    "where the argument of '%s' ends is unclear; put it in parentheses".formatted(name.text()));
        return argument;
    }

    private List<Part> arguments() throws Wrong {
        tokens.open((Token.Sign) tokens.next());
        var arguments = new ArrayList<Part>();
        if (!tokens.isClosing()) arguments.add(parse(SUM));
        while (!arguments.isEmpty() && tokens.is(',')) {
            tokens.next();
            arguments.add(parse(SUM));
        }
        tokens.close();
        return arguments;
    }

    private Part condition(Token.Condition word) throws Wrong {
        tokens.enter(word, "if(x < 0, -x, x)");
        Part left = parse(SUM);
        if (!(tokens.next() instanceof Token.Relates relates))
            throw new Wrong(word.column(), "'if' begins with a comparison, as in if(x < 0, -x, x)", "a comparison");
        Part right = parse(SUM);
        if (tokens.peek() instanceof Token.Relates second)
            throw new Wrong(
                    second.column(),
                    "two comparisons at once are not read; put one into the other: if(a, if(b, ..., ...), ...)",
                    "','");
        tokens.comma(word, 3);
        Part then = parse(SUM);
        tokens.comma(word, 3);
        Part otherwise = parse(SUM);
        tokens.close(word, 3);
        return Part.either(relates.relation(), left, right, then, otherwise, word);
    }

    private Part sum(Token.Summation word) throws Wrong {
        tokens.enter(word, "sum(i, 1, n, i^2)");
        Token index = tokens.next();
        if (!(index instanceof Token.Atom(Expr.Variable(String name), var _, var _)))
            throw new Wrong(
                    index.column(), "'sum' begins with the letter that counts, as in sum(i, 1, n, i^2)", "a letter");
        if (!tokens.is(',') && !tokens.isClosing())
            throw new Wrong(
                    tokens.peek().column(), "'sum' begins with one letter and a comma, as in sum(i, 1, n, i^2)", "','");
        tokens.comma(word, 4);
        Part from = parse(SUM);
        tokens.comma(word, 4);
        Part to = parse(SUM);
        tokens.comma(word, 4);
        Part term = parse(SUM);
        tokens.close(word, 4);
        return Part.sum(name, from, to, term, word);
    }
}
