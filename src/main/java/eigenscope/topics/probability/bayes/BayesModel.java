package eigenscope.topics.probability.bayes;

import eigenscope.topic.State;

/**
 * The numbers behind Bayes' rule, both ways to learn.
 *
 * @param part which of them is looked at
 * @param test what a test says of a condition
 * @param coin what flips say of a coin
 */
record BayesModel(BayesParams.Part part, BayesTests test, BayesCoin coin) {
    static BayesModel of(State s) {
        return new BayesModel(s.get(BayesParams.PART), BayesTests.of(s), BayesCoin.of(s));
    }

    boolean isTest() {
        return part == BayesParams.Part.TEST;
    }
}
