package eigenscope.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A value for every parameter of a topic, each legal. Immutable, with value equality; all that is on screen follows from it. */
public final class State {
    private final Schema schema;
    private final Object[] values;

    private State(Schema schema, Object[] values) {
        this.schema = schema;
        this.values = values;
    }

    /** Which parameters there are, and where each one's value stands. */
    private record Schema(List<Param<?>> params, Map<String, Integer> places) {
        static Schema of(List<? extends Param<?>> params) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (Param<?> p : params)
                if (places.put(p.id(), places.size()) != null)
                    throw new IllegalArgumentException("two parameters are called '" + p.id() + "'");
            return new Schema(List.copyOf(params), Map.copyOf(places));
        }

        int place(Param<?> param) {
            Integer place = places.get(param.id());
            if (place == null) throw new IllegalArgumentException("this state has no '" + param.id() + "'");
            return place;
        }
    }

    /** Returns the state in which every parameter has its initial value. */
    public static State initial(List<? extends Param<?>> params) {
        return new State(Schema.of(params), params.stream().map(Param::initial).toArray());
    }

    /** Returns the parameters, in the order of the screen. */
    public List<Param<?>> params() {
        return schema.params;
    }

    /** Returns the value of a parameter. */
    @SuppressWarnings("unchecked") // only with() and the initial state write values, each of its parameter's type
    public <T> T get(Param<T> param) {
        return (T) values[schema.place(param)];
    }

    /** Returns the state with one value replaced by the nearest legal one. */
    public <T> State with(Param<T> param, T value) {
        int place = schema.place(param);
        T legal = param.clamp(value);
        if (values[place].equals(legal)) return this;
        Object[] changed = values.clone();
        changed[place] = legal;
        return new State(schema, changed);
    }

    /** Returns the state with one value put back to the initial one. */
    public <T> State reset(Param<T> param) {
        return with(param, param.initial());
    }

    /** Returns the state with one value nudged, as {@link Param#nudged} says. */
    public <T> State nudged(Param<T> param, int part, double steps) {
        return with(param, param.nudged(this, part, steps));
    }

    /** Returns a state such as a learner might reach. */
    public State sample(RandomGenerator random) {
        State state = this;
        for (Param<?> p : schema.params) state = sampled(state, p, random);
        return state;
    }

    private static <T> State sampled(State state, Param<T> param, RandomGenerator random) {
        return state.with(param, param.sample(random));
    }

    /**
     * Returns the state with one value read from text.
     *
     * @throws IllegalArgumentException if there is no such parameter or the text is no legal value; the message says what is legal
     */
    public State set(String id, String text) {
        return parsed(param(id), text);
    }

    private <T> State parsed(Param<T> param, String text) {
        return with(param, param.parse(text));
    }

    /**
     * Returns the parameter of an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Param<?> param(String id) {
        Integer place = schema.places.get(id);
        if (place == null)
            throw new IllegalArgumentException("there is no parameter '%s'; there are %s".formatted(id, ids()));
        return schema.params.get(place);
    }

    /** Says whether there is a parameter of this id. */
    public boolean has(String id) {
        return schema.places.containsKey(id);
    }

    private String ids() {
        return schema.params.stream().map(Param::id).collect(Collectors.joining(", "));
    }

    /** Says whether a parameter makes sense in this state. */
    public boolean shows(Param<?> param) {
        return param.meta().when().test(this);
    }

    /**
     * Returns the text of every value that makes sense in this state or is another than the initial one, in the order of the screen: put
     * into the initial state they give this one.
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Param<?> p : schema.params) if (shows(p) || !isInitial(p)) texts.put(p.id(), text(p));
        return texts;
    }

    private <T> boolean isInitial(Param<T> param) {
        return get(param).equals(param.initial());
    }

    /** Returns a parameter's value as text. */
    public <T> String text(Param<T> param) {
        return param.format(get(param));
    }

    /** Returns {@code id = value} lines that {@link StateFile} reads back. */
    public String save() {
        return texts().entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State s && schema.places.equals(s.schema.places) && Arrays.equals(values, s.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
