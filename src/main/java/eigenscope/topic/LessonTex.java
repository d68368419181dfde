package eigenscope.topic;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Teaches Markdown {@code $formula$} and {@code $$formula on a line of its own$$}, whose backslashes and stars mean LaTeX. */
final class LessonTex implements InlineContentParserFactory {
    /** A formula in the tree of a Markdown text. */
    static final class Formula extends CustomNode {
        private final String latex;
        private final boolean isDisplayed;

        private Formula(String latex, boolean isDisplayed) {
            this.latex = latex;
            this.isDisplayed = isDisplayed;
        }

        String latex() {
            return latex;
        }

        boolean isDisplayed() {
            return isDisplayed;
        }
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return LessonTex::formula;
    }

    private static ParsedInline formula(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position start = scanner.position();
        if (dollars > 2 || scanner.find('$') <= 0) return ParsedInline.none();
        Position end = scanner.position();
        if (scanner.matchMultiple('$') != dollars) return ParsedInline.none();
        String latex =
                scanner.getSource(start, end).getContent().replace('\n', ' ').strip();
        return ParsedInline.of(new Formula(latex, dollars == 2), scanner.position());
    }
}
