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
    private static final String SHEET = "sheet:";

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
            case Link link -> inlines.add(link(link));
            default ->
                throw LessonReader.fault(
                        node,
                        "a lesson is plain text, $formulas$, `code`, emphasis, [words](term:id) and [words](sheet:id),"
                                + " nothing else");
        }
    }

    private void words(String text, boolean bold, boolean italic) {
        if (!inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Words(var before, var wasBold, var wasItalic)
                && bold == wasBold
                && italic == wasItalic) inlines.set(inlines.size() - 1, new Inline.Words(before + text, bold, italic));
        else inlines.add(new Inline.Words(text, bold, italic));
    }

    private Inline link(Link link) {
        String to = link.getDestination();
        if (to.startsWith(TERM)) {
            var ids = topic.terms().stream().map(Term::id).toList();
            return new Inline.TermWords(plain(link), known("term", to.substring(TERM.length()), ids, link));
        }
        if (to.startsWith(SHEET)) {
            var ids = topic.sheets().stream().map(Sheet::id).toList();
            return new Inline.SheetWords(plain(link), known("sheet", to.substring(SHEET.length()), ids, link));
        }
        throw LessonReader.fault(
                link, "a link leads to a term or a sheet: [words](term:id), [words](sheet:id), not '%s'".formatted(to));
    }

    private static String known(String what, String id, List<String> ids, Link link) {
        if (!ids.contains(id)) throw LessonReader.fault(link, LessonReader.missing(what, id, ids));
        return id;
    }

    private static String plain(Link link) {
        if (link.getFirstChild() instanceof Text text && text.getNext() == null) return text.getLiteral();
        throw LessonReader.fault(link, "the words of a link are plain");
    }
}
