package eigenscope.topic;

import eigenscope.topic.LessonBlock.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the running text of a Markdown node into the few things a lesson draws. */
final class LessonInlines {
    private static final String TERM = "term:";

    private final Topic<?> topic;
    private final List<Inline> inlines = new ArrayList<>();

    private LessonInlines(Topic<?> topic) {
        this.topic = topic;
    }

    static List<Inline> of(Topic<?> topic, Node parent) {
        var reading = new LessonInlines(topic);
        reading.children(parent, false, false);
        return List.copyOf(reading.inlines);
    }

    private void children(Node parent, boolean bold, boolean italic) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) child(n, bold, italic);
    }

    private void child(Node node, boolean bold, boolean italic) {
        switch (node) {
            case Text text -> words(text.getLiteral(), bold, italic);
            case SoftLineBreak _, HardLineBreak _ -> words(" ", bold, italic);
            case Emphasis emphasis -> children(emphasis, bold, true);
            case StrongEmphasis strong -> children(strong, true, italic);
            case Code code -> inlines.add(new Inline.Mono(code.getLiteral()));
            case LessonTex.Formula formula -> inlines.add(new Inline.Tex(formula.latex()));
            case Link link -> inlines.add(term(link));
            default ->
                throw LessonReader.fault(
                        node,
                        "a lesson is plain text, $formulas$, `code`, emphasis and [words](term:id), nothing else");
        }
    }

    private void words(String text, boolean bold, boolean italic) {
        if (!inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Words(var before, var wasBold, var wasItalic)
                && bold == wasBold
                && italic == wasItalic) inlines.set(inlines.size() - 1, new Inline.Words(before + text, bold, italic));
        else inlines.add(new Inline.Words(text, bold, italic));
    }

    private Inline term(Link link) {
        String to = link.getDestination();
        if (!to.startsWith(TERM))
            throw LessonReader.fault(link, "a link leads to a term: [words](term:id), not '%s'".formatted(to));
        String id = to.substring(TERM.length());
        var ids = topic.terms().stream().map(Term::id).toList();
        if (!ids.contains(id)) throw LessonReader.fault(link, LessonReader.missing("term", id, ids));
        if (!(link.getFirstChild() instanceof Text text) || text.getNext() != null)
            throw LessonReader.fault(link, "the words of a term are plain");
        return new Inline.TermWords(text.getLiteral(), id);
    }
}
