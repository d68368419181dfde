package eigenscope.tex;

import java.util.Set;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXFormula;

/** What JLaTeXMath would accept in silence or refuse in riddles, refused in one sentence. */
final class Source {
    /** Deeper nesting helps no reader and costs the parser, which calls itself, its stack. */
    private static final int DEEPEST = 64;

    /** What the parser knows without an entry in its tables, always one half of a pair. */
    private static final Set<String> HALVES = Set.of("begin", "end", "right");

    private static final Pattern HALF = Pattern.compile("Unknown symbol or command .*'(.*)'");

    private static final Pattern WRAPPING =
            Pattern.compile("Problem with command ([A-Za-z]*)\\S* at position \\S*\\s*");

    private static final Pattern FLOURISH = Pattern.compile("( at position \\S*)?\\s*!?$");

    private Source() {}

    /** Refuses unpaired braces, unknown commands, empty scripts, and characters that the formula fonts lack. */
    static void check(String latex) {
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            switch (c) {
                case '\\' -> i = checkCommand(latex, i + 1) - 1;
                case '{' -> depth++;
                case '}' -> depth--;
                case '^', '_' -> checkScript(latex, i + 1);
                default -> {
                    if (c > '~' && !hasGlyph(c)) throw missing(c);
                }
            }
            if (depth < 0) throw new ParseException("a brace is closed that was never opened");
            if (depth > DEEPEST) throw new ParseException("braces are nested more than %d deep".formatted(DEEPEST));
        }
        if (depth > 0) throw new ParseException("a brace is opened and never closed");
    }

    private static int checkCommand(String latex, int start) {
        int end = start;
        while (end < latex.length() && isLetter(latex.charAt(end))) end++;
        if (end == start && end < latex.length()) end++;
        String name = latex.substring(start, end);
        if (!Commands.has(name) && !HALVES.contains(name)) throw new ParseException("there is no command \\" + name);
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void checkScript(String latex, int next) {
        int i = next;
        while (i < latex.length() && latex.charAt(i) == ' ') i++;
        if (i == latex.length() || latex.charAt(i) == '}' || latex.charAt(i) == '&')
            throw new ParseException("nothing follows a " + latex.charAt(next - 1));
    }

    private static boolean hasGlyph(char c) {
        return TeXFormula.symbolMappings[c] != null || TeXFormula.symbolFormulaMappings[c] != null;
    }

    private static ParseException missing(char c) {
        return new ParseException("the formula fonts have no %s (U+%04X)".formatted(Character.toString(c), (int) c));
    }

    /** Returns why typesetting failed, as the end of a sentence. */
    static String reason(RuntimeException failure) {
        String said = failure.getMessage();
        if (failure instanceof UnsupportedOperationException) return said;
        if (!(failure instanceof ParseException) || said == null) return "a command lacks its argument";
        var half = HALF.matcher(said);
        if (half.find()) return "\\" + half.group(1) + " lacks its other half";
        String bare = WRAPPING.matcher(said).replaceAll("").strip();
        // What this package says of a command starts with the command; a wrapped rest may be a riddle of Java's.
        if (bare.equals(said) || bare.startsWith("\\"))
            return FLOURISH.matcher(bare).replaceFirst("");
        var wrapping = WRAPPING.matcher(said);
        String command = "";
        while (wrapping.find()) command = wrapping.group(1);
        return "\\" + command + " cannot be used like this";
    }
}
