package eigenscope.topic;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A formula as a learner types it: one line of text.
 *
 * @param initial text a topic starts with
 * @param examples texts such as a learner might type, at least one
 */
public record Expression(Meta meta, String initial, List<String> examples)
        implements Param<String>, Meta.Described<Expression> {
    private static final int LONGEST = 1000;

    /** Keeps its own copy of the examples. */
    public Expression {
        examples = List.copyOf(examples);
        if (examples.isEmpty()) throw new IllegalArgumentException(meta.id() + ": give at least one example");
    }

    /** Returns an expression parameter. */
    public static Expression expression(String id, String tex, String initial, String... examples) {
        return new Expression(Meta.of(id, tex), initial, List.of(examples));
    }

    @Override
    public Expression described(Meta other) {
        return new Expression(other, initial, examples);
    }

    @Override
    public String clamp(String value) {
        return value;
    }

    @Override
    public String nudge(String value, int part, double steps) {
        int at = examples.indexOf(value) + (steps > 0 ? 1 : -1);
        return examples.get(Math.clamp(at, 0, examples.size() - 1));
    }

    @Override
    public String sample(RandomGenerator random) {
        return examples.get(random.nextInt(examples.size()));
    }

    @Override
    public String format(String value) {
        return value;
    }

    @Override
    public String read(String text) {
        String line = text.strip();
        if (line.isEmpty()) throw new IllegalArgumentException("there is nothing to read");
        if (line.length() > LONGEST)
            throw new IllegalArgumentException("%d characters are too many".formatted(line.length()));
        if (line.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("it is more than one line of plain text");
        return line;
    }

    @Override
    public String kind() {
        return "expression";
    }

    @Override
    public String legal() {
        return "one line of at most %d characters such as '%s'".formatted(LONGEST, examples.getFirst());
    }
}
