package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a text into tokens. A column is a character as one counts them, also where Java needs two. */
final class Lexer {
    private static final Pattern DEFINITION = Pattern.compile(" *\\([a-zA-Z0-9_, ]*\\) *=(?!=)");

    private final int[] typed;
    private final int[] plain;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        typed = text.codePoints().toArray();
        plain = text.codePoints().map(Characters::plain).toArray();
    }

    /** Returns the tokens of a text, the last one its end. */
    static List<Token> read(String text) throws Wrong {
        var lexer = new Lexer(text);
        while (lexer.at < lexer.plain.length) lexer.next();
        lexer.tokens.add(new Token.End(lexer.at + 1));
        return lexer.tokens;
    }

    private int peek(int ahead) {
        return at + ahead < plain.length ? plain[at + ahead] : 0;
    }

    private String from(int start) {
        return new String(typed, start, at - start);
    }

    private void next() throws Wrong {
        int c = peek(0);
        if (c == ' ') at++;
        else if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(peek(1)))) number();
        else if (Characters.isLatin(c)) word();
        else if (Characters.isRaised(c)) raised();
        else if (c == '\u03C0' || c == '\u03C4')
            tokens.add(constantAt(c == '\u03C0' ? Constant.PI : Constant.TAU, at, ++at));
        else if (c == '\u0393') tokens.add(new Token.Name(Function.GAMMA, "\u0393", ++at));
        else if (Greek.of(c).isPresent()) {
            int start = at++;
            greek(Greek.of(c).orElseThrow(), index(), start);
        } else sign(c);
    }

    private void digits() {
        while (Characters.isDigit(peek(0))) at++;
    }

    private void number() throws Wrong {
        int start = at;
        digits();
        if (peek(0) == '.') {
            at++;
            digits();
        }
        if (peek(0) == '.' && Characters.isDigit(peek(1)))
            throw new Wrong(at + 1, "a number has one decimal point", "a digit", "an operator");
        if (peek(0) == 'e' || peek(0) == 'E') exponent();
        String text = new String(plain, start, at - start);
        double value = Double.parseDouble(text);
        boolean isLost = value == 0 && text.replaceFirst("[eE].*", "").chars().anyMatch(c -> c >= '1' && c <= '9');
        if (Double.isInfinite(value) || isLost)
            throw new Wrong(
                    start + 1, "the number is too %s for a double".formatted(isLost ? "small" : "large"), "a number");
        tokens.add(new Token.Atom(new Expr.Literal(value), from(start), start + 1));
    }

    /** An e that no digits follow is the constant: {@code 2e} is twice e. */
    private void exponent() {
        int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
        if (!Characters.isDigit(peek(1 + sign))) return;
        at += 1 + sign;
        digits();
    }

    private void word() throws Wrong {
        int start = at;
        while (Characters.isLatin(peek(0))) at++;
        String run = new String(plain, start, at - start);
        String index = index();
        if (Words.function(run + index).isPresent() && Characters.isLatin(peek(0)))
            throw new Wrong(start + 1, "the argument of '%s' goes into parentheses".formatted(run + index), "'('");
        word(run, index, start);
    }

    /** Takes the index of a letter, if there is one: {@code x1}, {@code x_1} and {@code x₁} are the same. */
    private String index() {
        if (peek(0) == '_' && Characters.isDigit(peek(1))) at++;
        var index = new StringBuilder();
        for (; Characters.isDigit(peek(0)) || Characters.isLoweredDigit(peek(0)); at++)
            index.append(Characters.isDigit(peek(0)) ? (char) peek(0) : Characters.fromLowered(peek(0)));
        return index.toString();
    }

    private void word(String run, String index, int start) throws Wrong {
        var function = Words.function(run + index);
        var before = Words.lettersBeforeFunction(run + index);
        var elsewhere = Words.elsewhere(run);
        if (function.isPresent()) tokens.add(new Token.Name(function.get(), from(start), start + 1));
        else if (elsewhere.isPresent()) throw new Wrong(start + 1, elsewhere.get());
        else if (before.isPresent()) {
            product(run.substring(0, before.get()), "", start);
            word(run.substring(before.get()), index, start + before.get());
        } else if (Words.isKnown(run)) known(run, index, start);
        else {
            refuseDefinition();
            var refusal = Words.refusal(run, index.isEmpty() && isCalled());
            if (refusal.isPresent()) throw new Wrong(start + 1, refusal.get());
            product(run, index, start);
        }
    }

    /** Refuses what begins as {@code f(x) = ...}: whoever types that wants to name a function, not to call one. */
    private void refuseDefinition() throws Wrong {
        String rest = new String(plain, at, plain.length - at);
        if (tokens.isEmpty() && DEFINITION.matcher(rest).lookingAt())
            throw new Wrong(at + rest.indexOf('=') + 1, Tokens.EQUATION);
    }

    private boolean isCalled() {
        int ahead = 0;
        while (peek(ahead) == ' ') ahead++;
        return peek(ahead) == '(' || peek(ahead) == '[';
    }

    private void known(String word, String index, int start) throws Wrong {
        var greek = Greek.of(word);
        if (greek.isPresent()) {
            greek(greek.get(), index, start);
            return;
        }
        if (!index.isEmpty())
            throw new Wrong(
                    start + 1,
                    Words.constant(word).isPresent()
                            ? "'%s' is a number and has no index; type %s*%s or %s^%s"
                                    .formatted(word, word, index, word, index)
                            : word.equals("log")
                                    ? "the base of a logarithm is e, 2 or 10; for another type ln(x)/ln(b)"
                                    : "the argument of '%s' goes into parentheses".formatted(word));
        var constant = Words.constant(word);
        if (constant.isPresent()) tokens.add(constantAt(constant.get(), start, at));
        else if (word.equals("if")) tokens.add(new Token.Condition(word, start + 1));
        else tokens.add(new Token.Summation(word, start + 1));
    }

    private Token constantAt(Constant constant, int start, int end) {
        return new Token.Atom(new Expr.Named(constant), new String(typed, start, end - start), start + 1);
    }

    private void greek(Greek letter, String index, int start) throws Wrong {
        if (letter == Greek.SIGMA && index.isEmpty() && isCalled())
            throw new Wrong(start + 1, "for the logistic function type sigmoid(x), for a product σ*(x)");
        tokens.add(new Token.Atom(new Expr.Variable(letter.letter() + index), from(start), start + 1));
    }

    /** Reads a run as its letters, the last one with the index; {@code pi} before a function is the number. */
    private void product(String run, String index, int start) throws Wrong {
        var constant = Words.constant(run);
        if (constant.isPresent()) {
            known(run, index, start);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            String letter = run.substring(i, i + 1);
            boolean isLast = i == run.length() - 1;
            if (Words.constant(letter).isPresent()) known(letter, isLast ? index : "", start + i);
            else {
                String name = letter + (isLast ? index : "");
                tokens.add(new Token.Atom(new Expr.Variable(name), name, start + i + 1));
            }
        }
    }

    private void raised() throws Wrong {
        int start = at;
        int sign = peek(0);
        if (sign == '\u207B' || sign == '\u207A') at++;
        Expr size;
        if (peek(0) == '\u207F') {
            at++;
            size = new Expr.Variable("n");
        } else {
            var digits = new StringBuilder();
            for (; Characters.raisedDigit(peek(0)) >= 0; at++) digits.append(Characters.raisedDigit(peek(0)));
            if (digits.isEmpty())
                throw new Wrong(at + 1, "the raised sign has no raised digit after it", "a raised digit");
            double value = Double.parseDouble(digits.toString());
            if (Double.isInfinite(value)) throw new Wrong(start + 1, "the exponent is too large for a double");
            size = new Expr.Literal(value);
        }
        tokens.add(new Token.Raised(sign == '\u207B' ? new Expr.Negative(size) : size, from(start), start + 1));
    }

    private void sign(int c) throws Wrong {
        int start = at;
        int next = peek(1);
        Relation relation = relation(c, next);
        if (relation != null) {
            at += (next == '=' && "<>=!".indexOf(c) >= 0) || (c == '<' && next == '>') ? 2 : 1;
            tokens.add(new Token.Relates(relation, from(start), start + 1));
            return;
        }
        boolean isDoubleStar = c == '*' && next == '*';
        char sign = switch (c) {
            case '\u221A' -> Token.Sign.ROOT;
            case '\u221B' -> Token.Sign.CUBE_ROOT;
            case '*' -> isDoubleStar ? '^' : '*';
            case '+', '-', '/', '^', '(', ')', '[', ']', '|', ',' -> (char) c;
            default -> throw new Wrong(start + 1, unknown(c, isBetweenDigits()));
        };
        at += isDoubleStar ? 2 : 1;
        tokens.add(new Token.Sign(sign, from(start), start + 1));
    }

    private static Relation relation(int c, int next) {
        return switch (c) {
            case '<' -> next == '=' ? Relation.AT_MOST : next == '>' ? Relation.UNEQUAL : Relation.LESS;
            case '>' -> next == '=' ? Relation.AT_LEAST : Relation.GREATER;
            case '=' -> Relation.EQUAL;
            case '\u2264', '\u2A7D' -> Relation.AT_MOST;
            case '\u2265', '\u2A7E' -> Relation.AT_LEAST;
            case '\u2260' -> Relation.UNEQUAL;
            case '!' -> next == '=' ? Relation.UNEQUAL : null;
            default -> null;
        };
    }

    private boolean isBetweenDigits() {
        return at > 0 && Characters.isDigit(plain[at - 1]) && Characters.isDigit(peek(1));
    }

    private static String unknown(int c, boolean isBetweenDigits) {
        String quoted = c == '\'' ? "\"'\"" : "'%s'".formatted(Character.toString(c));
        String shown = Characters.isSeen(c) ? quoted : "the character U+%04X".formatted(c);
        var instead = isBetweenDigits && Characters.groupsDigits(c)
                ? Optional.of("digits stand without groups, as in 1000")
                : Characters.instead(c);
        return instead.map(other -> "%s is not read here; %s".formatted(shown, other))
                .orElse(shown + " has no meaning here");
    }
}
