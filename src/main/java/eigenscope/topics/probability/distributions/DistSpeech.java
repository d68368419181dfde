package eigenscope.topics.probability.distributions;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.prob.Distribution;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A distribution in words. */
final class DistSpeech {
    private static final int MOST_NAMED = 5;

    private DistSpeech() {}

    static String of(DistModel m) {
        return m.law()
                .map(law -> about(m, law))
                .orElseGet(() -> "There is no distribution: %s."
                        .formatted(m.named().fault().orElseThrow()));
    }

    private static String about(DistModel m, Distribution law) {
        var ask = m.ask();
        return "%s%s: %s. Between %s and %s lies a probability of %s.%s"
                .formatted(
                        m.named().title(),
                        numbers(m.named()),
                        mean(law),
                        show(ask.from()),
                        show(ask.to()),
                        show(law.between(ask.from(), ask.to())),
                        drawn(m));
    }

    private static String numbers(DistNamed named) {
        return named.family()
                .filter(f -> !f.parameters().isEmpty())
                .map(f -> IntStream.range(0, Math.min(MOST_NAMED, f.parameters().size()))
                        .mapToObj(i -> "%s %s"
                                .formatted(
                                        f.parameters().get(i).id(),
                                        show(named.values().get(i))))
                        .collect(Collectors.joining(", ", " with ", "")))
                .orElse("");
    }

    private static String mean(Distribution law) {
        if (Double.isNaN(law.mean())) return "it has no mean";
        if (Double.isInfinite(law.mean())) return "its mean is infinite";
        return Double.isFinite(law.variance())
                ? "mean %s, standard deviation %s".formatted(show(law.mean()), show(law.sd()))
                : "mean %s, without a finite variance".formatted(show(law.mean()));
    }

    private static String drawn(DistModel m) {
        if (m.drawn() == 0) return "";
        double mean = m.draws().orElseThrow().tally().running().mean();
        String draws = m.drawn() == 1 ? "1 draw has" : "%s draws have".formatted(show((double) m.drawn(), 8));
        return Double.isNaN(mean) ? "" : " %s the mean %s.".formatted(draws, show(mean));
    }
}
