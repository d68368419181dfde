package eigenscope.engine.prob;

/** A law of the positive numbers, all of them. */
interface PositiveLaw extends Law {
    @Override
    default Support support() {
        return Support.POSITIVE;
    }
}
