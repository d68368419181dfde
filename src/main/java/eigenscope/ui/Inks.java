package eigenscope.ui;

import eigenscope.figure.Ink;
import eigenscope.topic.Term;
import java.util.List;
import java.util.Locale;

/** The inks of the panels. */
final class Inks {
    private Inks() {}

    /** Returns the name of an ink's variable in style sheets. */
    static String variable(Ink ink) {
        return "-ink-" + ink.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the variable of an ink for letters: the hue of areas is too light to read. */
    static String readable(Ink ink) {
        return variable(ink == Ink.AREA ? Ink.TEXT : ink);
    }

    /** Returns the hue of a term, that of words where there is no such term. */
    static Ink of(List<Term> terms, String id) {
        for (var term : terms) if (term.id().equals(id)) return term.ink();
        return Ink.TEXT;
    }
}
