package eigenscope.topics.probability.softmax;

import eigenscope.figure.Ink;
import eigenscope.figure.Stroke;
import eigenscope.topic.Term;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which thing has which hue: a class the same in every bar, curve, cell and formula. */
final class SoftmaxHues {
    private static final List<Ink> CLASSES = List.of(
            Ink.FIRST,
            Ink.SECOND,
            Ink.THIRD,
            Ink.FOURTH,
            Ink.FIFTH,
            Ink.SIXTH,
            Ink.SEVENTH,
            Ink.EIGHTH,
            Ink.NINTH,
            Ink.TENTH);
    /** So many hues are told apart at a glance; lines of more are dashed, too. */
    private static final int AT_A_GLANCE = 5;

    private SoftmaxHues() {}

    static List<Term> terms() {
        return Stream.concat(
                        IntStream.range(0, SoftmaxParams.MOST).mapToObj(i -> new Term(term(i), ink(i))),
                        Stream.of(
                                new Term("temperature", Ink.TEXT),
                                new Term("shift", Ink.MUTED),
                                new Term("sum", Ink.TEXT),
                                new Term("right", Ink.GOOD),
                                new Term("loss", Ink.BAD),
                                new Term("gradient", Ink.BAD),
                                new Term("entropy", Ink.TEXT),
                                new Term("jacobian", Ink.TEXT)))
                .toList();
    }

    /** Returns the term of a class, counted from 0. */
    static String term(int i) {
        return "class." + (i + 1);
    }

    static Ink ink(int i) {
        return CLASSES.get(i);
    }

    /** Returns the line of a class, counted from 0. */
    static Stroke stroke(int i, double width) {
        var line = Stroke.of(ink(i), width);
        return i < AT_A_GLANCE ? line : line.dashes();
    }

    /** Returns names of so many classes, as they stand on axes. */
    static List<String> names(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(Integer::toString).toList();
    }
}
