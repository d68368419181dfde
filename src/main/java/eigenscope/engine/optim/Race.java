package eigenscope.engine.optim;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs that set out together: same objective, start, rates and noise, other optimisers.
 *
 * @param runs in the order of the optimisers
 */
public record Race(List<Run> runs) {
    /** Copies the list. */
    public Race {
        runs = List.copyOf(runs);
    }

    /** Sends the optimisers on {@code steps} steps of the descent, whose own optimiser does not matter. */
    public static Race of(Descent descent, List<Optimizer> optimizers, int steps) {
        return new Race(optimizers.stream().map(o -> descent.with(o).run(steps)).toList());
    }

    /**
     * The order at the finish, as indices of the runs: first those at a minimum, who came first first; then those under way, the
     * lowest first; then those that are stuck, likewise; last those that diverged, who lasted longer first.
     */
    public List<Integer> ranking() {
        var statuses = runs.stream().map(Run::status).toList();
        Comparator<Integer> order = Comparator.comparingInt((Integer i) -> group(statuses.get(i)))
                .thenComparingDouble(i -> {
                    var run = runs.get(i);
                    return switch (statuses.get(i)) {
                        case Status.Converged c -> c.since();
                        case Status.Running _, Status.Stuck _ -> run.loss(run.last());
                        case Status.Diverged d -> -d.from();
                    };
                });
        return IntStream.range(0, runs.size()).boxed().sorted(order).toList();
    }

    private static int group(Status status) {
        return switch (status) {
            case Status.Converged _ -> 0;
            case Status.Running _ -> 1;
            case Status.Stuck _ -> 2;
            case Status.Diverged _ -> 3;
        };
    }
}
