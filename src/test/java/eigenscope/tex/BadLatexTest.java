package eigenscope.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be set is refused in one sentence that says why. */
final class BadLatexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\frac{1}{2; a brace is opened and never closed",
                "{x}}; a brace is closed that was never opened",
                "\\foo x; there is no command \\foo",
                "\\frac{\\text{\\foo}}{2}; there is no command \\foo",
                "\\; there is no command \\",
                "\\frac{1}; \\frac needs 2 arguments",
                "\\begin{matrix}\\sqrt\\end{matrix}; \\sqrt needs 1 argument",
                "\\frac{\\term{a}}{2}; \\term needs 2 arguments",
                "\\term{}{x}; \\term needs an id, as in \\term{v}{\\vec v}",
                "x^; nothing follows a ^",
                "{x_}; nothing follows a _",
                "\\left( x; \\left cannot be used like this",
                "x \\right); \\right lacks its other half",
                "\\text{\\limits}; \\limits cannot be used like this",
                "a & b; Character '&' is only available in array mode",
                "\\begin{foo}x\\end{foo}; Unknown environment: foo",
                "\\begin{bmatrix}1; The token \\begin{bmatrix} must be closed by \\end{bmatrix}",
                "\u65e5; the formula fonts have no \u65e5 (U+65E5)",
                "\\textcolor{red}{x}; a formula takes its colours from the theme",
                "\\newcommand{\\a}{b}; there is no command \\newcommand",
                "\\includegraphics{a.png}; there is no command \\includegraphics"
            })
    void badLatexSaysWhy(String latex, String why) {
        var failure = assertThrows(IllegalArgumentException.class, () -> new Tex().typeset(latex, 20));
        assertEquals("cannot typeset \"" + latex + "\": " + why, failure.getMessage());
    }

    @Test
    void nestingWithoutEndIsRefusedBeforeTheStackIs() {
        String deep = "{".repeat(100_000) + "x" + "}".repeat(100_000);
        assertThrows(IllegalArgumentException.class, () -> new Tex().typeset(deep, 20));
    }

    @Test
    void nothingButOutlinesCanBePainted() {
        var recorder = new Recorder();
        recorder.begin(1);
        assertThrows(UnsupportedOperationException.class, () -> recorder.drawString("word", 0, 0));
        assertThrows(UnsupportedOperationException.class, () -> recorder.drawImage(null, 0, 0, null));
        assertThrows(UnsupportedOperationException.class, () -> recorder.setColor(Color.RED));
        assertThrows(UnsupportedOperationException.class, () -> recorder.clip(new Rectangle()));
    }
}
