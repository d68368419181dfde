package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A place of the inspector for parameters that come and go: what edits them is made when they make sense for the first time, and kept. */
final class Slot {
    private final List<? extends Param<?>> params;
    private final Supplier<Field> maker;
    private Optional<Field> made = Optional.empty();
    private boolean isShown;

    /** @param maker makes what edits the parameters, of which it is asked for once */
    Slot(List<? extends Param<?>> params, Supplier<Field> maker) {
        this.params = List.copyOf(params);
        this.maker = maker;
    }

    /** Returns the parameters that are edited here. */
    List<? extends Param<?>> params() {
        return params;
    }

    /** Says whether one of the parameters makes sense in a state. */
    boolean makesSense(State state) {
        for (var param : params) if (state.shows(param)) return true;
        return false;
    }

    /** Shows what edits the parameters, or takes it away. */
    void shown(boolean is) {
        isShown = is;
        if (is && made.isEmpty()) made = Optional.of(maker.get());
    }

    /** Returns what is shown here. */
    Optional<Field> shown() {
        return made.filter(_ -> isShown);
    }
}
