package eigenscope;

import eigenscope.topic.Catalogue;
import eigenscope.topics.calculus.Derivatives;
import eigenscope.topics.linear.LinearMap;
import eigenscope.topics.linear.LinearMap3d;
import eigenscope.topics.optimisation.DescentTopic;
import eigenscope.topics.optimisation.LineFit;
import eigenscope.topics.probability.bayes.Bayes;
import eigenscope.topics.probability.bivariate.BivariateNormal;
import eigenscope.topics.probability.distributions.Distributions;
import eigenscope.topics.probability.limit.CentralLimit;
import eigenscope.topics.probability.softmax.SoftmaxTopic;

/** All topics there are: a new one is one line here. */
public final class Topics {
    private Topics() {}

    /** Returns the topics in the order of the sidebar. */
    public static Catalogue all() {
        return Catalogue.of(
                new LinearMap(),
                new LinearMap3d(),
                new Derivatives(),
                new DescentTopic(),
                new LineFit(),
                new Distributions(),
                new CentralLimit(),
                new BivariateNormal(),
                new Bayes(),
                new SoftmaxTopic());
    }
}
