package eigenscope.paint;

import eigenscope.figure.Lettering;

/** Sets words letter by letter. */
record Setting(Lettering lettering) {
    /** Receives letters. */
    interface Letters {
        /** One letter, its baseline's left end so far right of where the words begin, in ems. */
        void letter(Lettering.Letter letter, double x);
    }

    /** Returns how wide words are, in ems. */
    double width(String words, boolean bold) {
        return set(words, bold, (letter, x) -> {});
    }

    /** Hands the letters of words over, from the left, and returns how wide they are, in ems. */
    double set(String words, boolean bold, Letters to) {
        double x = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            var letter = lettering.letter(c, bold);
            to.letter(letter, x);
            x += letter.advance();
            i += Character.charCount(c);
        }
        return x;
    }
}
