package eigenscope.topic;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What every parameter says of itself.
 *
 * @param id the name in files, commands and lessons
 * @param tex its letter, as LaTeX
 * @param label its name in words
 * @param help one sentence for a tooltip, or empty
 * @param group heading it stands under in the inspector
 * @param term id of the term it is the number of: that of its own name unless said otherwise
 * @param aside whether it is changed seldom, and so stands below the numbers one reads off
 * @param when in which states it makes sense and is shown
 */
public record Meta(
        String id,
        String tex,
        String label,
        String help,
        String group,
        String term,
        boolean aside,
        Predicate<State> when) {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*");

    /** Refuses ids that would not survive a file or a command line. */
    public Meta {
        if (!ID.matcher(id).matches())
            throw new IllegalArgumentException("an id is letters, digits, dots and dashes, not '" + id + "'");
    }

    /** Returns a description with the id as label, always shown. */
    public static Meta of(String id, String tex) {
        return new Meta(id, tex, id, "", "", id, false, s -> true);
    }

    /**
     * What the nine kinds of parameters share in the making: each returns a parameter that differs in one thing said.
     *
     * @param <P> the kind
     */
    public interface Described<P> {
        /** Returns what is said now. */
        Meta meta();

        /** Returns the same parameter with another description. */
        P described(Meta meta);

        /** Names the parameter in words. */
        default P label(String label) {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, label, m.help, m.group, m.term, m.aside, m.when));
        }

        /** Explains the parameter in one sentence. */
        default P help(String help) {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, m.label, help, m.group, m.term, m.aside, m.when));
        }

        /** Puts the parameter under a heading of the inspector. */
        default P group(String group) {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, m.label, m.help, group, m.term, m.aside, m.when));
        }

        /** Makes the parameter the number of a term that has another name. */
        default P term(String term) {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, m.label, m.help, m.group, term, m.aside, m.when));
        }

        /** Puts the parameter below the numbers one reads off: for what is changed seldom. */
        default P aside() {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, m.label, m.help, m.group, m.term, true, m.when));
        }

        /** Shows the parameter only in states that fulfil a condition; its value is kept in the others. */
        default P when(Predicate<State> when) {
            Meta m = meta();
            return described(new Meta(m.id, m.tex, m.label, m.help, m.group, m.term, m.aside, when));
        }
    }
}
