package eigenscope.topics.linear;

import eigenscope.topic.Numbers;

/** What a screen reader says of a linear map. */
final class MapSpeech {
    private MapSpeech() {}

    static String inThePlane(SquareMap m) {
        return of(m, "Areas", "the plane");
    }

    static String inSpace(SquareMap m) {
        return of(m, "Volumes", "space");
    }

    private static String of(SquareMap m, String sizes, String everything) {
        if (m.overflows()) return "The product " + m.name() + " is too large for the numbers of a computer.";
        return "The map takes v to %s. %s %s"
                .formatted(MapReadouts.image(m).show(), growth(m, sizes, everything), lines(m));
    }

    private static String growth(SquareMap m, String sizes, String everything) {
        if (m.isInvertible())
            return "%s are multiplied by %s%s."
                    .formatted(
                            sizes,
                            Numbers.show(Math.abs(m.det())),
                            m.det() < 0 ? " and " + everything + " is flipped" : "");
        return switch (m.rank()) {
            case 0 -> "It takes everything to 0.";
            case 1 -> "It squashes " + everything + " onto a line.";
            default -> "It squashes " + everything + " onto a plane.";
        };
    }

    private static String lines(SquareMap m) {
        var spaces = m.eigen().eigenspaces();
        if (spaces.stream().anyMatch(s -> s.isEverything())) return "Every line keeps its direction.";
        if (spaces.stream().anyMatch(s -> s.dimension() > 1)) return "Every line of a plane keeps its direction.";
        return switch (spaces.size()) {
            case 0 -> "No line keeps its direction.";
            case 1 -> "One line keeps its direction.";
            case 2 -> "Two lines keep their direction.";
            default -> "Three lines keep their direction.";
        };
    }
}
