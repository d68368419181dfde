package eigenscope.topics.calculus;

import eigenscope.topic.Numbers;

/** What is said of a slope in words. */
final class SlopeSpeech {
    private SlopeSpeech() {}

    static String of(SlopeModel m) {
        if (!m.at().isDefined()) return noValue(m);
        String value = "At x = %s the function is %s. ".formatted(Numbers.show(m.x()), Numbers.show(m.at().value()));
        return value + slope(m) + " " + estimate(m);
    }

    private static String slope(SlopeModel m) {
        return switch (m.smoothness().kind()) {
            case SMOOTH ->
                m.at().hasSlope()
                        ? "Its slope is %s; it %s there.".formatted(Numbers.show(m.at().slope()), verb(m))
                        : capital(noSlope(m)) + ".";
            case KINK ->
                "It has a kink there, with slope %s on the left and %s on the right; by convention %s counts."
                        .formatted(
                                Numbers.show(m.smoothness().left()),
                                Numbers.show(m.smoothness().right()),
                                Numbers.show(m.at().slope()));
            case JUMP, EDGE, UPRIGHT, UNDEFINED -> capital(noSlope(m)) + ".";
        };
    }

    private static String verb(SlopeModel m) {
        if (m.at().slope() == 0) return "is level";
        return m.at().slope() > 0 ? "rises" : "falls";
    }

    private static String estimate(SlopeModel m) {
        if (!m.hasQuotient()) return "There is no difference quotient: " + noQuotient(m) + ".";
        if (!m.hasTangent()) return "The difference quotient is %s.".formatted(Numbers.show(m.quotient()));
        return "The difference quotient with step %s is %s, off by %s."
                .formatted(Numbers.show(m.h()), Numbers.show(m.quotient()), Numbers.show(m.error()));
    }

    /** Returns that f has no value at x, as a sentence. */
    static String noValue(SlopeModel m) {
        return "The function is not defined at x = %s.".formatted(Numbers.show(m.x()));
    }

    /** Returns why there is no difference quotient, as the end of a sentence. */
    static String noQuotient(SlopeModel m) {
        return m.x() + m.h() == m.x() || Double.isInfinite(m.quotient())
                ? "the step is too small for the numbers of a computer"
                : "f is not defined at both points";
    }

    /** Returns why there is no one tangent with a slope, as a clause. */
    static String noSlope(SlopeModel m) {
        return switch (m.smoothness().kind()) {
            case UNDEFINED -> "f is not defined here";
            case JUMP -> "f jumps here and has no tangent";
            case EDGE -> "f ends here and has no tangent";
            case KINK -> "f has a kink here and no tangent";
            case UPRIGHT -> "the tangent is upright: no number is its slope";
            case SMOOTH -> "f has no slope here";
        };
    }

    /** Returns how a curve bends at x, in one or a few words. */
    static String concavity(SlopeModel m) {
        return switch (m.smoothness().kind()) {
            case UNDEFINED -> "undefined";
            case KINK -> "kink";
            case JUMP -> "jump";
            case EDGE -> "edge";
            case UPRIGHT -> "upright tangent";
            case SMOOTH -> {
                double second = m.at().second();
                if (!Double.isFinite(second)) yield "undefined";
                if (isInflection(m)) yield "inflection";
                yield second > 0 ? "convex" : second < 0 ? "concave" : "straight";
            }
        };
    }

    private static boolean isInflection(SlopeModel m) {
        double near = 1e-12 * m.window().length();
        return m.graphs().concavity().inflections().stream().anyMatch(at -> Math.abs(at - m.x()) <= near);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
