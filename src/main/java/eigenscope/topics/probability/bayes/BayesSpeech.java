package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

/** What a screen reader says of tests and of coins. */
final class BayesSpeech {
    private BayesSpeech() {}

    static String of(BayesModel m) {
        return m.isTest() ? test(m.test()) : coin(m.coin());
    }

    private static String test(BayesTests m) {
        String results = results(m);
        if (m.posterior().isEmpty())
            return "%s never happen with these numbers, so there is no posterior.".formatted(results);
        return "The prior %s becomes %s after %s. %s"
                .formatted(
                        show(m.diagnosis().prior()),
                        show(m.posterior().getAsDouble()),
                        results,
                        BayesPeopleFigure.sentence(m.people()) + (m.people().isDrawn() ? ", drawn at random." : "."));
    }

    private static String results(BayesTests m) {
        if (m.count() == 0) return "no test";
        if (m.negatives() == 0) return tests(m.positives(), "positive");
        if (m.positives() == 0) return tests(m.negatives(), "negative");
        return "%d positive and %s".formatted(m.positives(), tests(m.negatives(), "negative"));
    }

    private static String tests(int count, String result) {
        return "%d %s %s".formatted(count, result, count == 1 ? "test" : "tests");
    }

    private static String coin(BayesCoin m) {
        String truth = m.isRevealed() ? " The coin\u2019s chance of heads is %s.".formatted(show(m.chance())) : "";
        return "After %d heads and %d tails the chance of heads is about %s; with probability %s it is %s.%s"
                .formatted(
                        m.heads(),
                        m.tails(),
                        show(m.posterior().nextIsHeads()),
                        show(m.level()),
                        BayesReadouts.pieces(m.interval()),
                        truth);
    }
}
