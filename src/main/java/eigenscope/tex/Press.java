package eigenscope.tex;

import eigenscope.figure.Box;
import eigenscope.figure.Typeset;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Sets formulas as displays, and those that differ from an earlier one in their numbers only without reading them again. For one thread. */
final class Press {
    /** Formulas kept as read: those of some topics, each with the signs its numbers had. */
    private static final int KEPT = 256;

    /** What is nearer than this, in pixels, looks the same: sums of floats in another order differ by less. */
    private static final double NEAR = 1e-3;

    private final Recorder recorder = new Recorder();
    private final Digits digits = new Digits();
    private final Map<String, Reading> templates = new Lately<>(KEPT);

    /** What is known of a template. */
    private sealed interface Reading {
        /** Read: its atoms can be laid out with other numbers. */
        record Usable(Atom atom) implements Reading {}

        /** Neither is worth more than reading the formula itself. */
        enum Other implements Reading {
            SEEN_ONCE,
            UNUSABLE
        }
    }

    /** Sets a formula; throws what the library throws if it cannot be read. */
    Typeset set(String latex, double size) {
        var template = Template.of(latex);
        return switch (templates.get(template.latex())) {
            case null -> {
                Source.check(latex);
                templates.put(
                        template.latex(),
                        template.numbers().isEmpty() ? Reading.Other.UNUSABLE : Reading.Other.SEEN_ONCE);
                yield plain(latex, size);
            }
            case Reading.Other.SEEN_ONCE -> {
                templates.put(template.latex(), tried(template, latex, size));
                yield set(latex, size);
            }
            case Reading.Other.UNUSABLE -> plain(latex, size);
            case Reading.Usable(Atom atom) -> print(atom, template.numbers(), size);
        };
    }

    /**
     * Reads a template, which is usable if it gives what its formula gives, twice: some atoms are written on as they are laid out, and some
     * places of a number mean more than a number.
     */
    private Reading tried(Template template, String latex, double size) {
        var wanted = plain(latex, size);
        try {
            var atom = new TeXFormula(template.latex()).root;
            for (int i = 0; i < 2; i++)
                if (!isAlike(wanted, print(atom, template.numbers(), size))) return Reading.Other.UNUSABLE;
            return new Reading.Usable(atom);
        } catch (RuntimeException _) {
            return Reading.Other.UNUSABLE;
        }
    }

    private static boolean isAlike(Typeset a, Typeset b) {
        if (a.pieces().size() != b.pieces().size() || !isNear(a.width(), b.width())) return false;
        for (int i = 0; i < a.pieces().size(); i++) {
            var one = a.pieces().get(i);
            var other = b.pieces().get(i);
            if (!(one.term().equals(other.term()) && isNear(one.bounds(), other.bounds()))) return false;
        }
        return true;
    }

    private static boolean isNear(Box a, Box b) {
        return isNear(a.minX(), b.minX())
                && isNear(a.minY(), b.minY())
                && isNear(a.maxX(), b.maxX())
                && isNear(a.maxY(), b.maxY());
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) < NEAR;
    }

    /** Sets a formula as the library alone does. */
    Typeset plain(String latex, double size) {
        var atom = new TeXFormula(latex).root;
        return atom == null ? new Typeset(List.of(), 0, 0, 0) : print(atom, List.of(), size);
    }

    private Typeset print(Atom atom, List<String> numbers, double size) {
        var font = new Fount(size, digits, numbers);
        var box = atom.createBox(new TeXEnvironment(TeXConstants.STYLE_DISPLAY, font));
        recorder.begin(size);
        box.draw(recorder, 0, 0);
        return new Typeset(
                recorder.pieces(),
                Math.max(0, box.getWidth() * size),
                Math.max(0, box.getHeight() * size),
                Math.max(0, box.getDepth() * size));
    }
}
