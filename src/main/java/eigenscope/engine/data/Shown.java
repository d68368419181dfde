package eigenscope.engine.data;

/** Text of others inside our sentences: in one line, and short. */
final class Shown {
    private static final int LONGEST = 24;

    private Shown() {}

    static String text(String text) {
        String plain = text.strip()
                .codePoints()
                .limit(LONGEST + 1L)
                .map(c -> isSeen(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "\u2026"
                : plain;
    }

    private static boolean isSeen(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c) && type != Character.SURROGATE && type != Character.FORMAT;
    }
}
