package eigenscope.tex;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula with its numbers taken out: what stays while a hand moves. Numbers are unsigned decimals that stand by themselves; a sign, a
 * base or an exponent, an argument without braces belong to the formula.
 *
 * @param latex the formula with {@link Commands#NUMERAL} in the place of each number
 * @param numbers in their order
 */
record Template(String latex, List<String> numbers) {
    /** Takes the numbers out of a formula that {@link Source} has nothing against. */
    static Template of(String latex) {
        var numbers = new ArrayList<String>();
        var rest = new StringBuilder(latex.length() + 64);
        int i = 0;
        while (i < latex.length()) {
            int end = end(latex, i);
            if (end == i) rest.append(latex.charAt(i++));
            else {
                if (isApart(latex, i, end)) {
                    rest.append('\\')
                            .append(Commands.NUMERAL)
                            .append('{')
                            .append(numbers.size())
                            .append('}');
                    numbers.add(latex.substring(i, end));
                } else rest.append(latex, i, end);
                i = end;
            }
        }
        return new Template(rest.toString(), numbers);
    }

    /** Returns the end of the decimal that starts at {@code i}, or {@code i} where there is none. */
    private static int end(String latex, int i) {
        int end = digits(latex, i);
        if (end == i || end == latex.length() || latex.charAt(end) != '.') return end;
        int last = digits(latex, end + 1);
        return last == end + 1 ? end : last;
    }

    private static int digits(String latex, int i) {
        int end = i;
        while (end < latex.length() && isDigit(latex.charAt(end))) end++;
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApart(String latex, int start, int end) {
        int next = end;
        while (next < latex.length() && latex.charAt(next) == ' ') next++;
        return (next == latex.length() || "^_'".indexOf(latex.charAt(next)) < 0) && mayFollow(latex, start);
    }

    private static boolean mayFollow(String latex, int start) {
        int i = start - 1;
        while (i >= 0 && latex.charAt(i) == ' ') i--;
        if (i < 0) return true;
        char before = latex.charAt(i);
        if (!Character.isLetter(before)) return "^_[.'".indexOf(before) < 0;
        int name = i;
        while (name > 0 && Character.isLetter(latex.charAt(name - 1))) name--;
        return name > 0 && latex.charAt(name - 1) == '\\' && Commands.isAlone(latex.substring(name, i + 1));
    }
}
