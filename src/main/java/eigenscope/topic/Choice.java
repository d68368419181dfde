package eigenscope.topic;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * One of a few named things.
 *
 * @param <E> the things, values
 * @param options what there is to choose from, in order, at least one
 * @param initial value a topic starts with
 * @param spelling how each one is written in files and commands
 * @param naming how each one is called on screen
 */
public record Choice<E>(Meta meta, List<E> options, E initial, Function<E, String> spelling, Function<E, String> naming)
        implements Param<E>, Meta.Described<Choice<E>> {
    /** Keeps its own copy. */
    public Choice {
        options = List.copyOf(options);
    }

    /** Returns a choice among all constants of an enum, each written as its name in kebab-case. */
    public static <E extends Enum<E>> Choice<E> choice(String id, E initial) {
        return among(id, List.of(initial.getDeclaringClass().getEnumConstants()), initial, Choice::kebab);
    }

    /** Returns a choice among some values, each written differently, and called as it is written but for hyphens. */
    public static <E> Choice<E> among(String id, List<E> options, E initial, Function<E, String> spelling) {
        return new Choice<>(Meta.of(id, "\\text{" + id + "}"), options, initial, spelling, spaced(spelling));
    }

    private static <E> Function<E, String> spaced(Function<E, String> spelling) {
        return option -> spelling.apply(option).replace('-', ' ');
    }

    @Override
    public Choice<E> described(Meta other) {
        return new Choice<>(other, options, initial, spelling, naming);
    }

    @Override
    public E clamp(E value) {
        return value;
    }

    @Override
    public E nudge(E value, int part, double steps) {
        int away = (int) (Math.signum(steps) * Math.max(1, Math.abs(steps)));
        return options.get(Math.clamp(options.indexOf(value) + away, 0, options.size() - 1));
    }

    @Override
    public E sample(RandomGenerator random) {
        return options.get(random.nextInt(options.size()));
    }

    @Override
    public String format(E value) {
        return spelling.apply(value);
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes the constants otherwise than in kebab-case; each differently. */
    public Choice<E> spelled(Function<E, String> as) {
        return new Choice<>(meta, options, initial, as, spaced(as));
    }

    /** Calls the options by their names in the field, which may have capitals and hyphens: Poisson, log-normal. */
    public Choice<E> called(Function<E, String> as) {
        return new Choice<>(meta, options, initial, spelling, as);
    }

    /** Returns how an option is called on screen, with a capital at its beginning. */
    public String title(E value) {
        String name = naming.apply(value);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public E read(String text) {
        return options.stream()
                .filter(o -> format(o).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no '%s'".formatted(text.strip())));
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public String legal() {
        return options.stream().map(this::format).collect(Collectors.joining(", ", "one of ", ""));
    }
}
