package eigenscope.engine.prob;

/** Information in nats. */
final class Information {
    private Information() {}

    /** Returns -p ln p, what an outcome of probability p adds to an entropy; 0 at p = 0, its limit. */
    static double nats(double p) {
        return p > 0 ? -p * Math.log(p) : 0;
    }

    /** Returns -p ln p from ln p. */
    static double natsOfLog(double logP) {
        double p = Math.exp(logP);
        return p > 0 ? -p * logP : 0;
    }
}
