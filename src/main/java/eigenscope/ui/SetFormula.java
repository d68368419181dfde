package eigenscope.ui;

import eigenscope.figure.Typeset;
import eigenscope.figure.Typesetter;
import eigenscope.topic.Formula;

/**
 * A formula with its outlines.
 *
 * @param letters outlines of the formula in letters
 * @param numbers outlines of the formula with the present numbers
 */
record SetFormula(Formula formula, Typeset letters, Typeset numbers) {
    /** Typesets a formula at a size in pixels. */
    static SetFormula of(Formula formula, Typesetter tex, double size) {
        return new SetFormula(formula, tex.typeset(formula.letters(), size), tex.typeset(formula.numbers(), size));
    }
}
