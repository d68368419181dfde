package eigenscope.engine.optim;

/** How the rate changes over a run. Steps count from 0: {@code rate(0)} is the rate of the first step. */
public sealed interface Schedule {
    /** The rate η of the step from x at {@code t}, not negative. */
    double rate(int t);

    /** The same rate for ever. */
    record Constant(double initial) implements Schedule {
        /** Refuses what is not positive. */
        public Constant {
            Check.positive("rate", initial);
        }

        @Override
        public double rate(int t) {
            return initial;
        }
    }

    /**
     * Cut by a factor every so many steps.
     *
     * @param initial the rate of the first step
     * @param factor what is left at each cut, in (0, 1)
     * @param every the number of steps between cuts
     */
    record StepDecay(double initial, double factor, int every) implements Schedule {
        /** Refuses what is out of range. */
        public StepDecay {
            Check.positive("rate", initial);
            Check.properShare("factor", factor);
            Check.atLeast(1, "every", every);
        }

        @Override
        public double rate(int t) {
            // region step
            // η ← η₀ γ^⌊t / T⌋
            int cuts = t / every;
            return initial * Math.pow(factor, cuts);
            // endregion
        }
    }

    /**
     * A little less at every step.
     *
     * @param initial the rate of the first step
     * @param factor what is left after each step, in (0, 1)
     */
    record Exponential(double initial, double factor) implements Schedule {
        /** Refuses what is out of range. */
        public Exponential {
            Check.positive("rate", initial);
            Check.properShare("factor", factor);
        }

        @Override
        public double rate(int t) {
            // region exponential
            // η ← η₀ γᵗ
            return initial * Math.pow(factor, t);
            // endregion
        }
    }

    /**
     * Half a wave of the cosine, from the initial rate to zero, and zero after it. Source: I. Loshchilov, F. Hutter, "SGDR:
     * stochastic gradient descent with warm restarts", ICLR (2017), without the restarts.
     *
     * @param initial the rate of the first step
     * @param horizon the step T at which it has come to zero
     */
    record Cosine(double initial, int horizon) implements Schedule {
        /** Refuses what is out of range. */
        public Cosine {
            Check.positive("rate", initial);
            Check.atLeast(1, "horizon", horizon);
        }

        @Override
        public double rate(int t) {
            // region cosine
            // η ← η₀ (1 + cos(π t / T)) / 2
            return initial * (1 + Math.cos(Math.PI * Math.min(t, horizon) / horizon)) / 2;
            // endregion
        }
    }

    /**
     * Grows evenly to the full rate and stays there. Source: P. Goyal et al., "Accurate, large minibatch SGD: training ImageNet
     * in 1 hour", arXiv:1706.02677 (2017).
     *
     * @param full the rate in the end
     * @param length the number T of steps that it grows for: the step at T − 1 is the first one at full rate
     */
    record WarmUp(double full, int length) implements Schedule {
        /** Refuses what is out of range. */
        public WarmUp {
            Check.positive("rate", full);
            Check.atLeast(1, "length", length);
        }

        @Override
        public double rate(int t) {
            // region warm-up
            // η ← η₀ min(1, (t + 1) / T)
            return full * Math.min(1, (t + 1.0) / length);
            // endregion
        }
    }

    /** The kinds of schedule, each with its usual shape. */
    enum Kind {
        /** The same rate for ever. */
        CONSTANT,
        /** A tenth at every third of the horizon. */
        STEP,
        /** Down to a hundredth at the horizon. */
        EXPONENTIAL,
        /** Half a wave down to zero at the horizon. */
        COSINE,
        /** Up in the first tenth of the horizon. */
        WARM_UP;

        /**
         * The schedule of this kind.
         *
         * @param rate the initial rate, or for the warm-up the full one; positive
         * @param horizon the number of steps that it is laid out for, at least 1; what is later than that goes on by the same
         *     formula. It must not be the step one looks at, or looking on would change what has been.
         */
        public Schedule of(double rate, int horizon) {
            Check.atLeast(1, "horizon", horizon);
            return switch (this) {
                case CONSTANT -> new Constant(rate);
                case STEP -> new StepDecay(rate, 0.1, Math.ceilDiv(horizon, 3));
                case EXPONENTIAL -> new Exponential(rate, Math.pow(0.01, 1.0 / horizon));
                case COSINE -> new Cosine(rate, horizon);
                case WARM_UP -> new WarmUp(rate, Math.ceilDiv(horizon, 10));
            };
        }
    }
}
