package eigenscope.engine.calculus;

import java.util.Optional;

/** The name of a variable taken apart: {@code x1} is x with the index 1. */
record Letter(String base, String index) {
    static Letter of(String name) {
        int end = name.length();
        while (end > 1 && Characters.isDigit(name.charAt(end - 1))) end--;
        return new Letter(name.substring(0, end), name.substring(end));
    }

    private Optional<Greek> greek() {
        return base.length() == 1 ? Greek.of(base.charAt(0)) : Optional.empty();
    }

    String tex() {
        String letter = greek().map(Greek::tex).orElse(base);
        return index.isEmpty() ? letter : "%s_{%s}".formatted(letter, index);
    }

    /** Returns the name in Latin letters, as programs write it. */
    String ascii() {
        return greek().map(Greek::word).orElse(base) + index;
    }
}
