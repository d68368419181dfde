package eigenscope.engine.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed has an answer: one sentence and a column inside the text. */
final class BadTextTest {
    private static final List<String> PIECES = List.of(
            "x",
            "y",
            "2",
            "0.5",
            "1e",
            ".",
            ",",
            "(",
            ")",
            "[",
            "]",
            "|",
            "+",
            "-",
            "*",
            "/",
            "^",
            "**",
            "sin",
            "sin ",
            "max",
            "if",
            "if(",
            "sum(",
            "i",
            "e",
            "pi",
            "<",
            "=",
            "!",
            "\u00b2",
            "\u207b",
            "\u221a",
            "\u03b1",
            " ",
            "log2",
            "atan2(",
            "xy",
            "foo",
            "_",
            "\\",
            "{",
            "%",
            "\u221e",
            "\ud835",
            "\ud83d\ude00",
            "\0",
            "\n",
            "\t",
            "1..2",
            "\u2081");

    private static void hasAnAnswer(String text) {
        if (!(Parser.parse(text) instanceof Parsed.Bad bad)) return;
        int length = text.codePointCount(0, text.length());
        assertTrue(bad.column() >= 1 && bad.column() <= length + 1, bad.column() + " in " + text);
        assertFalse(bad.message().isBlank() || bad.message().contains("\n"), bad.message());
        String[] lines = bad.caret().split("\n", -1);
        assertEquals(2, lines.length, bad.caret());
        assertEquals("^", lines[1].strip());
        assertTrue(lines[1].length() <= lines[0].length() + 1, bad.caret());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ 1 ~ there is nothing to read; type a function such as x^2 - 3x",
                "2+ ~ 3 ~ after '+' something is missing: a number, a letter, a function or '('",
                "2+*3 ~ 3 ~ '''*'' cannot stand here; expected is a number, a letter, a function or ''('''",
                "(x+1 ~ 1 ~ '''('' is never closed'",
                "sin(x ~ 4 ~ '''('' is never closed'",
                "|x ~ 1 ~ '''|'' is never closed'",
                "x+1) ~ 4 ~ there is no bracket that ')' could close",
                "(x+1] ~ 5 ~ ''']'' does not close the ''('' of column 1'",
                "1,5 ~ 2 ~ a comma cannot stand here; decimals have a point",
                "(1,5) ~ 3 ~ a comma cannot stand here; decimals have a point, and only a function has several"
                        + " arguments",
                "f(x) = x^2 ~ 6 ~ an equation is not read; type only what stands to the right of '='",
                "'L(w, b) = w b' ~ 9 ~ an equation is not read; type only what stands to the right of '='",
                "2() ~ 3 ~ there is nothing between '(' and ')'",
                "(x+)y ~ 4 ~ after '+' something is missing: a number, a letter, a function or '('",
                "'max(x^, y)' ~ 7 ~ after '^' something is missing: a number, a letter, a function or '('",
                "'sum(i=1, 5, i)' ~ 6 ~ '''sum'' begins with one letter and a comma, as in sum(i, 1, n, i^2)'",
                "'sum(ij, 1, 5, i)' ~ 6 ~ '''sum'' begins with one letter and a comma, as in sum(i, 1, n, i^2)'",
                "ifx < 0 ~ 1 ~ '''ifx'' is not known; after ''if'' come parentheses'",
                "if x<0 then 1 ~ 8 ~ '''then'' is not known here; type if(x < 0, a, b)'",
                "Sec(x) ~ 1 ~ '''Sec'' is not known here; type 1/cos(x)'",
                "erfc(x) ~ 1 ~ '''erfc'' is not known here; type 1 - erf(x)'",
                "1_000 ~ 2 ~ '''_'' is not read here; digits stand without groups, as in 1000'",
                "1\u2019000 ~ 2 ~ '''\u2019'' is not read here; digits stand without groups, as in 1000'",
                "\u0445+y ~ 1 ~ '''\u0445'' is not read here; letters are a to z, A to Z and Greek, and this one is"
                        + " Cyrillic'",
                "\u00bdx ~ 1 ~ '''\u00bd'' is not read here; type it with the digits 0 to 9, as in 1/2'",
                "x\u2014y ~ 2 ~ '''\u2014'' is not read here; for a minus type -'",
                "x\u202ey ~ 2 ~ the character U+202E has no meaning here",
                "x\u0301 ~ 2 ~ the character U+0301 has no meaning here",
                "1.2.3 ~ 4 ~ a number has one decimal point",
                "1e999 ~ 1 ~ the number is too large for a double",
                "1e-999 ~ 1 ~ the number is too small for a double",
                "2 3 ~ 3 ~ a number cannot follow a factor; type * or ^ before 3, or the number first",
                "x 2 ~ 3 ~ a number cannot follow a factor; type * or ^ before 2, or the number first",
                "sni(x) ~ 1 ~ '''sni'' is not known; did you mean sin?'",
                "2 + sigmod(x) ~ 5 ~ '''sigmod'' is not known; did you mean sigmoid?'",
                "Sin(x) ~ 1 ~ '''Sin'' is not known; did you mean sin?'",
                "sinx ~ 1 ~ '''sinx'' is not known; did you mean sin(x)?'",
                "lnx ~ 1 ~ '''lnx'' is not known; did you mean ln(x)?'",
                "pix ~ 1 ~ '''pix'' is not known; did you mean pi*x?'",
                "sin2x ~ 1 ~ the argument of 'sin' goes into parentheses",
                "sin ~ 4 ~ '''sin'' lacks its argument in parentheses'",
                "sin() ~ 1 ~ '''sin'' takes 1 argument, not 0'",
                "max(1) ~ 1 ~ '''max'' takes at least 2 arguments, not 1'",
                "'atan2(1, 2, 3)' ~ 1 ~ '''atan2'' takes 2 arguments, not 3'",
                "x mod y ~ 3 ~ '''mod'' lacks its arguments in parentheses'",
                "sin x/2 ~ 6 ~ where the argument of 'sin' ends is unclear; put it in parentheses",
                "sin^-1(x) ~ 5 ~ sin with this exponent could be a power or an inverse; type (sin(x))^p for a power,"
                        + " asin(x) for the inverse",
                "\u221ax^2 ~ 3 ~ how far \u221a reaches is unclear; put what it is of in parentheses",
                "x\u00b2^3 ~ 3 ~ two exponents follow one another; put parentheses around the first power",
                "sec(x) ~ 1 ~ '''sec'' is not known here; type 1/cos(x)'",
                "asinh(x) ~ 1 ~ '''asinh'' is not known here; type ln(x + sqrt(x^2 + 1))'",
                "log_3(x) ~ 1 ~ the base of a logarithm is e, 2 or 10; for another type ln(x)/ln(b)",
                "f(x) ~ 1 ~ there is no function 'f' here; for a product type f*(...)",
                "foo(x) ~ 1 ~ '''foo'' is not known; for a product type f*o*o'",
                "weight x ~ 1 ~ '''weight'' is not known; for a product type w*e*i*g*h*t'",
                "\u03c3(x) ~ 1 ~ for the logistic function type sigmoid(x), for a product \u03c3*(x)",
                "e2 ~ 1 ~ '''e'' is a number and has no index; type e*2 or e^2'",
                "x_i ~ 2 ~ '''_'' is not read here; an index is a whole number after a letter, such as x_1'",
                "x! ~ 2 ~ '''!'' is not read here; for a factorial type gamma(n + 1)'",
                "\\frac{1}{2} ~ 1 ~ '''\\'' is not read here; type it as for a calculator, such as sqrt(x)/2'",
                "x \u20ac ~ 3 ~ '''\u20ac'' has no meaning here'",
                "y = x^2 ~ 3 ~ an equation is not read; type only what stands to the right of '='",
                "x < 3 ~ 3 ~ a comparison stands in a condition only: if(x < 0, -x, x)",
                "'if(x, 1, 0)' ~ 1 ~ '''if'' begins with a comparison, as in if(x < 0, -x, x)'",
                "'if(0<x<1, 1, 0)' ~ 7 ~ two comparisons at once are not read; put one into the other: if(a, if(b,"
                        + " ..., ...), ...)",
                "if(x=0 and y=0) ~ 8 ~ '''and'' is not known here; type if(a, if(b, ..., ...), ...)'",
                "'if(x=0, 1)' ~ 10 ~ '''if'' takes 3 arguments; here are fewer'",
                "'if(x=0, 1, 2, 3)' ~ 13 ~ '''if'' takes 3 arguments; here are more'",
                "if x ~ 4 ~ after 'if' come parentheses, as in if(x < 0, -x, x)",
                "'sum(e, 1, 3, e)' ~ 5 ~ '''sum'' begins with the letter that counts, as in sum(i, 1, n, i^2)'",
                "'sum(i, 1, 3)' ~ 12 ~ '''sum'' takes 4 arguments; here are fewer'",
                "'sum(i,1,10001,i)' ~ 1 ~ the sums have more than 10000 terms",
                "'sum(i,1,10^9,i)' ~ 1 ~ the sums have more than 10000 terms",
                "'sum(i,1,100,sum(j,1,100,i))' ~ 1 ~ the sums have more than 10000 terms"
            })
    void oneSentenceSaysWhatIsWrongAndWhere(String text, int column, String message) {
        Parsed.Bad bad = Texts.bad(text);
        assertEquals(message, bad.message());
        assertEquals(column, bad.column());
        hasAnAnswer(text);
    }

    @Test
    void whatWouldBeRightIsListed() {
        assertEquals(
                List.of("a number", "a letter", "a function", "'('"),
                Texts.bad("2*").expected());
        assertEquals(List.of("an operator", "')'"), Texts.bad("(x").expected());
    }

    @Test
    void aCaretStandsUnderTheColumn() {
        assertEquals("2 + sni(x)\n    ^", Texts.bad("2 + sni(x)").caret());
        assertEquals(
                "column 5: 'sni' is not known; did you mean sin?",
                Texts.bad("2 + sni(x)").sentence());
    }

    @Test
    void aCharacterOfTwoUnitsIsOneColumn() {
        assertEquals(3, Texts.bad("\ud835\udc65+\ud83d\ude00").column());
    }

    @Test
    void aLongTextIsCutAroundTheCaret() {
        String caret = Texts.bad("x+".repeat(100) + "?" + "+x".repeat(100)).caret();
        assertTrue(caret.lines().allMatch(line -> line.length() < 80), caret);
        assertEquals('?', caret.charAt(caret.lines().toList().get(1).indexOf('^')));
    }

    static Stream<String> monsters() {
        return Stream.of(
                "(".repeat(100_000),
                ")".repeat(100_000),
                "(".repeat(900) + "x" + ")".repeat(900),
                "-".repeat(1_900) + "x",
                "x^".repeat(900) + "x",
                "\u221a".repeat(1_900) + "x",
                "sin ".repeat(400) + "x",
                "|".repeat(1_999),
                "|x".repeat(900),
                "x+".repeat(900) + "x",
                "2(".repeat(900),
                "max(x,".repeat(300),
                "if(x<".repeat(300),
                "sum(i,1,".repeat(200),
                "x".repeat(1_000_000),
                "9".repeat(1_000_000),
                "9".repeat(1_900),
                "x\u00b2\u00b2".repeat(600),
                "\u2078".repeat(1_900),
                " ".repeat(1_000_000),
                "\0".repeat(1_000),
                "\ud83d\ude00".repeat(1_500));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void nothingHangsOrExhaustsTheStack(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> SmallStack.run(() -> hasAnAnswer(text)));
        Texts.bad(text);
    }

    @Test
    void randomTokensHaveAnAnswer() {
        var random = new SplittableRandom(1);
        int bad = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) text.append(PIECES.get(random.nextInt(PIECES.size())));
            hasAnAnswer(text.toString());
            if (Parser.parse(text.toString()) instanceof Parsed.Bad) bad++;
        }
        assertTrue(bad > 10_000, "the texts were too good: " + bad);
    }

    @Test
    void randomCharactersHaveAnAnswer() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            int[] text = random.ints(random.nextInt(20), 0, random.nextBoolean() ? 128 : 0x2400)
                    .toArray();
            hasAnAnswer(new String(text, 0, text.length));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if(x <= 0, sum(i, 1, 3, i^2 x), max(|x|, sin^2(x), 2e-3))",
                "3(x+1)(y-2) - \u221a(x\u00b2+y\u00b2)/2pi"
            })
    void everyTruncationAndEveryLossOfACharacterHasAnAnswer(String text) {
        for (int i = 0; i < text.length(); i++) {
            hasAnAnswer(text.substring(0, i));
            hasAnAnswer(text.substring(i));
            hasAnAnswer(text.substring(0, i) + text.substring(i + 1));
        }
    }
}
