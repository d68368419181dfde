package eigenscope.topic;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * On or off.
 *
 * @param initial value a topic starts with
 */
public record Toggle(Meta meta, Boolean initial) implements Param<Boolean>, Meta.Described<Toggle> {
    /** Returns a switch. */
    public static Toggle toggle(String id, boolean initial) {
        return new Toggle(Meta.of(id, "\\text{" + id + "}"), initial);
    }

    @Override
    public Toggle described(Meta other) {
        return new Toggle(other, initial);
    }

    @Override
    public Boolean clamp(Boolean value) {
        return value;
    }

    @Override
    public Boolean nudge(Boolean value, int part, double steps) {
        return steps > 0;
    }

    @Override
    public Boolean sample(RandomGenerator random) {
        return random.nextBoolean();
    }

    @Override
    public String format(Boolean value) {
        return value.toString();
    }

    @Override
    public Boolean read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new IllegalArgumentException("'%s' is neither true nor false".formatted(text.strip()));
        };
    }

    @Override
    public String kind() {
        return "toggle";
    }

    @Override
    public String legal() {
        return "true or false";
    }
}
