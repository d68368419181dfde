package eigenscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a line of Java or Python that one wants to tell apart at a glance. Knows nothing of grammar. */
final class Syntax {
    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?<comment>//.*|#.*|/\\*.*|^\\s*\\*.*)",
            "(?<text>\"[^\"]*\"|'[^']*')",
            "(?<number>\\b\\d+(\\.\\d*)?([eE][+-]?\\d+)?)",
            "(?<word>\\b[A-Za-z_]\\w*\\b)"));
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract and as assert boolean break case catch class continue def default do double else enum extends"
                            + " False final finally float for from if implements import in instanceof int interface is"
                            + " lambda long new None not null or package pass permits private protected public record"
                            + " return sealed static super switch this throw throws True true false try var void while"
                            + " with yield")
                    .split(" "));

    private Syntax() {}

    /** What a part of a line is. */
    enum Kind {
        PLAIN,
        KEYWORD,
        NUMBER,
        TEXT,
        COMMENT
    }

    /** A part of a line. */
    record Token(String text, Kind kind) {}

    /** Returns the parts of a line, which together are the line. */
    static List<Token> of(String line) {
        var tokens = new ArrayList<Token>();
        int done = 0;
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            Kind kind = kind(matcher);
            if (kind == Kind.PLAIN) continue;
            if (matcher.start() > done) tokens.add(new Token(line.substring(done, matcher.start()), Kind.PLAIN));
            tokens.add(new Token(matcher.group(), kind));
            done = matcher.end();
        }
        if (done < line.length()) tokens.add(new Token(line.substring(done), Kind.PLAIN));
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.start("comment") >= 0) return Kind.COMMENT;
        if (matcher.start("text") >= 0) return Kind.TEXT;
        if (matcher.start("number") >= 0) return Kind.NUMBER;
        return KEYWORDS.contains(matcher.group()) ? Kind.KEYWORD : Kind.PLAIN;
    }
}
