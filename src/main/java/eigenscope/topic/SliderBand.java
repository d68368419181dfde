package eigenscope.topic;

import eigenscope.figure.Ink;

/**
 * A stretch of a slider that means something in the present state, such as the learning rates that are stable.
 *
 * @param param id of a numeric parameter of one component
 * @param from where it begins; minus infinity for a stretch without beginning
 * @param to where it ends, at or above {@code from}; infinity for one without end
 * @param words what it means, a few words such as "stable"
 * @param ink of its shading
 */
public record SliderBand(String param, double from, double to, String words, Ink ink) {
    /** Refuses ends in the wrong order. */
    public SliderBand {
        if (!(from <= to)) throw new IllegalArgumentException("%s: a band from %s to %s".formatted(param, from, to));
    }

    /** Returns where it is and what it means, for tooltips and screen readers. */
    public String say() {
        boolean begins = from > Double.NEGATIVE_INFINITY;
        boolean ends = to < Double.POSITIVE_INFINITY;
        if (begins && ends) return "%s from %s to %s".formatted(words, Numbers.show(from), Numbers.show(to));
        if (begins) return "%s above %s".formatted(words, Numbers.show(from));
        return ends ? "%s below %s".formatted(words, Numbers.show(to)) : words + " everywhere";
    }
}
