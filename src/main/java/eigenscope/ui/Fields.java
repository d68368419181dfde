package eigenscope.ui;

import eigenscope.topic.Choice;
import eigenscope.topic.Expression;
import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which control a kind of parameter has. */
final class Fields {
    private Fields() {}

    /**
     * Returns places for the controls of a group, in order; neighbouring switches share one.
     *
     * @param settled hears of the end of work on what decides whether parameters make sense
     */
    static List<Slot> of(Session session, List<Param<?>> params, Hues hues, String heading, Consumer<State> settled) {
        var slots = new ArrayList<Slot>();
        var switches = new ArrayList<Toggle>();
        for (var param : params) {
            if (param instanceof Toggle toggle) {
                switches.add(toggle);
                continue;
            }
            flush(session, switches, slots);
            slots.add(new Slot(List.of(param), () -> {
                var field = of(session, param, hues, heading);
                field.onSettled(settled);
                return field;
            }));
        }
        flush(session, switches, slots);
        return slots;
    }

    private static void flush(Session session, List<Toggle> switches, List<Slot> slots) {
        if (switches.isEmpty()) return;
        var together = List.copyOf(switches);
        slots.add(new Slot(together, () -> new ToggleField(session, together)));
        switches.clear();
    }

    private static Field of(Session session, Param<?> param, Hues hues, String heading) {
        return switch (param) {
            case Real real -> new NumberField(session, real, hues, heading);
            case Whole whole -> new NumberField(session, whole, hues, heading);
            case Point point -> new NumberField(session, point, hues, heading);
            case Matrix matrix -> new MatrixField(session, matrix, hues, heading);
            case Choice<?> choice -> new ChoiceField<>(session, choice, heading);
            case Toggle toggle -> new ToggleField(session, List.of(toggle));
            case Expression expression -> new ExpressionField(session, expression, heading);
            case Samples samples -> new SamplesField(session, samples, heading);
            case Seed seed -> new SeedField(session, seed);
        };
    }
}
