package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** What drawing from one distribution needs, worked out once, such as a table; makes samplers quickly. For any number of threads. */
@FunctionalInterface
public interface Sampling {
    /** Returns something that draws with the numbers of a generator. */
    Sampler from(UniformRandomProvider source);
}
