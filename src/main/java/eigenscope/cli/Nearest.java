package eigenscope.cli;

import eigenscope.engine.text.Spelling;
import java.util.Collection;

/** Says what there is instead of a name that does not exist. */
final class Nearest {
    private Nearest() {}

    /** Returns one sentence that says what there is instead. */
    static String unknown(String kind, String name, Collection<String> known) {
        String instead = Spelling.nearest(name, known)
                .map(n -> "did you mean '%s'?".formatted(n))
                .orElse(there(known));
        return "there is no %s '%s'; %s".formatted(kind, name, instead);
    }

    /** Returns what there is, as a half sentence. */
    static String there(Collection<String> known) {
        return switch (known.size()) {
            case 0 -> "there is none";
            case 1 -> "there is only '%s'".formatted(known.iterator().next());
            default -> "there are " + String.join(", ", known);
        };
    }
}
