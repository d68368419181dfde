package eigenscope.topic;

import eigenscope.engine.linalg.Complex;
import eigenscope.topic.LessonTask.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what a learner typed with what the engine computed; angles are typed in degrees, as they are shown. */
final class LessonAnswer {
    private static final double TWO_DECIMALS = 0.005 + 1e-12;
    private static final double HALF_A_PERCENT = 0.005;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()\\[\\]\u00b0]+");
    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");
    private static final Set<String> NOTHING = Set.of("none", "no", "nothing", "undefined");
    private static final Set<String> INFINITE = Set.of("\u221e", "infinity", "infinite", "inf");

    private LessonAnswer() {}

    static Verdict judge(Value right, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return switch (right) {
            case Value.Words(String words) -> verdict(right, words.equalsIgnoreCase(text));
            case Value.Truth(boolean truth) -> verdict(right, (truth ? YES : NO).contains(text));
            case Value.Undefined _ -> verdict(right, NOTHING.contains(text));
            case Value.Num _, Value.Angle _, Value.Cplx _, Value.Many _ ->
                numbers(right, flat(right).toList(), text);
        };
    }

    private static Verdict verdict(Value right, boolean isRight) {
        return isRight
                ? new Verdict(true, "Yes: " + right.show() + ".")
                : new Verdict(false, "Not quite. Look once more.");
    }

    private static Verdict numbers(Value right, List<Double> wanted, String text) {
        List<Double> given;
        try {
            given = BETWEEN.splitAsStream(text)
                    .filter(w -> !w.isEmpty())
                    .map(LessonAnswer::number)
                    .toList();
        } catch (IllegalArgumentException e) {
            return new Verdict(false, e.getMessage() + ".");
        }
        if (given.size() != wanted.size())
            return new Verdict(
                    false,
                    wanted.size() == 1
                            ? "One number is wanted, such as 0.5, \u22123 or 1/3."
                            : "%d numbers are wanted, with blanks between them.".formatted(wanted.size()));
        if (agree(given, wanted, 1)) return verdict(right, true);
        return agree(given, wanted, -1)
                ? new Verdict(false, "The size is right, the sign is not.")
                : verdict(right, false);
    }

    private static double number(String word) {
        return INFINITE.contains(word) ? Double.POSITIVE_INFINITY : Numbers.parse(word);
    }

    private static boolean agree(List<Double> given, List<Double> wanted, int sign) {
        return IntStream.range(0, given.size()).allMatch(i -> near(sign * given.get(i), wanted.get(i)));
    }

    private static boolean near(double given, double wanted) {
        return given == wanted || Math.abs(given - wanted) <= Math.max(TWO_DECIMALS, HALF_A_PERCENT * finite(wanted));
    }

    private static double finite(double wanted) {
        return Double.isInfinite(wanted) ? 0 : Math.abs(wanted);
    }

    private static Stream<Double> flat(Value value) {
        return switch (value) {
            case Value.Num(double x) -> Stream.of(x);
            case Value.Angle(double radians) -> Stream.of(Math.toDegrees(radians));
            case Value.Cplx(Complex z) -> z.im() == 0 ? Stream.of(z.re()) : Stream.of(z.re(), z.im());
            case Value.Many(var values) -> values.stream().flatMap(LessonAnswer::flat);
            case Value.Words _, Value.Truth _, Value.Undefined _ -> Stream.empty();
        };
    }
}
