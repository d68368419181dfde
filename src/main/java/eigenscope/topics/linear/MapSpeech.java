package eigenscope.topics.linear;

import eigenscope.topic.Numbers;

/** What a screen reader says of a linear map. */
final class MapSpeech {
    private MapSpeech() {}

    static String of(MapModel m) {
        if (m.overflows()) return "The product " + m.name() + " is too large for the numbers of a computer.";
        return "The map takes v to (%s, %s). %s %s"
                .formatted(Numbers.show(m.image().x()), Numbers.show(m.image().y()), area(m), lines(m));
    }

    private static String area(MapModel m) {
        return switch (m.rank()) {
            case 0 -> "It takes everything to 0.";
            case 1 -> "It squashes the plane onto a line.";
            default ->
                "Areas are multiplied by %s%s."
                        .formatted(Numbers.show(Math.abs(m.det())), m.det() < 0 ? " and the plane is flipped" : "");
        };
    }

    private static String lines(MapModel m) {
        return switch (m.eigen().kind()) {
            case DISTINCT_REAL -> "Two lines keep their direction.";
            case COMPLEX -> "No line keeps its direction.";
            case REPEATED_DIAGONALISABLE -> "Every line keeps its direction.";
            case DEFECTIVE -> "One line keeps its direction.";
        };
    }
}
