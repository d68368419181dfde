package eigenscope.topic;

import java.util.List;

/**
 * One step of a lesson.
 *
 * @param line where it begins in the file, from 1
 * @param title its heading
 * @param text what the learner reads first
 * @param sheet id of the picture it opens with; empty to keep the one shown
 * @param start changes made when the step opens, none to go on where the learner is
 * @param task what is wanted
 * @param insight what the learner reads once that is done; empty where nothing is wanted
 */
public record LessonStep(
        int line,
        String title,
        List<LessonBlock> text,
        String sheet,
        List<LessonChange> start,
        LessonTask task,
        List<LessonBlock> insight) {
    /** Keeps its own copies. */
    public LessonStep {
        text = List.copyOf(text);
        start = List.copyOf(start);
        insight = List.copyOf(insight);
    }

    /** Says whether the step goes on where the learner is, in state and picture. */
    public boolean goesOn() {
        return start.isEmpty() && sheet.isEmpty();
    }

    /**
     * Returns the state in which the step opens. A step that changes anything starts from the topic's initial values, so that it looks
     * the same whichever way the learner came.
     */
    public State opened(State present) {
        return start.isEmpty() ? present : LessonChange.applied(start, State.initial(present.params()));
    }

    /** Returns the state that fulfils the task, such as <i>Show me</i> goes to; what a question asks about is read off it. */
    public State shown(State present) {
        State opened = opened(present);
        return switch (task) {
            case LessonTask.Look _ -> opened;
            case LessonTask.Reach(var _, var solution) -> LessonChange.applied(solution, opened);
            case LessonTask.Ask(var _, var at) -> LessonChange.applied(at, opened);
        };
    }

    /** Says whether a state fulfils the task; no state answers a question. */
    public boolean isDone(Solved<?> solved) {
        return switch (task) {
            case LessonTask.Look _ -> true;
            case LessonTask.Reach(var goals, var _) -> {
                var reached = solved.goals();
                yield goals.stream().allMatch(g -> reached.get(g.id()));
            }
            case LessonTask.Ask _ -> false;
        };
    }
}
