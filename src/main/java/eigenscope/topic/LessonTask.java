package eigenscope.topic;

import java.util.List;

/** What a step of a lesson wants of the learner. */
public sealed interface LessonTask {
    /** Nothing but to look and to try: the way on is open at once. */
    record Look() implements LessonTask {}

    /**
     * To bring something about.
     *
     * @param goals what must be true all at once, at least one
     * @param solution changes that bring it about
     */
    record Reach(List<Claim<?>> goals, List<LessonChange> solution) implements LessonTask {
        /** Keeps its own copies. */
        public Reach {
            goals = List.copyOf(goals);
            solution = List.copyOf(solution);
        }
    }

    /**
     * To foretell a number and type it. The engine computes the right one; a lesson never holds it.
     *
     * @param readout the number asked for; screens hide it until it is answered
     * @param at changes to the state of the step under which the number is asked for; once answered, the screen goes there
     */
    record Ask(Readout<?> readout, List<LessonChange> at) implements LessonTask {
        /** Keeps its own copy. */
        public Ask {
            at = List.copyOf(at);
        }

        /**
         * Judges an answer.
         *
         * @param solved the state that {@link LessonStep#shown} returns, solved
         * @param typed what the learner typed, anything
         */
        public Verdict judge(Solved<?> solved, String typed) {
            return LessonAnswer.judge(solved.readouts().get(readout.id()), typed);
        }
    }

    /**
     * What is said to an answer.
     *
     * @param isRight whether it is the right one, to two decimals or to half a percent
     * @param words one sentence: the value, or what helps to find it
     */
    record Verdict(boolean isRight, String words) {}
}
