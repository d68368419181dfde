package eigenscope.topic;

import eigenscope.topic.LessonBlock.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the Markdown of a lesson and checks it against its topic. */
final class LessonReader {
    private static final String DIRECTIVES = "eigenscope";
    private static final int LONGEST = 1_000_000;
    private static final Parser MARKDOWN = Parser.builder()
            .customInlineContentParserFactory(new LessonTex())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final Topic<?> topic;

    LessonReader(Topic<?> topic) {
        this.topic = topic;
    }

    Lesson read(String text) {
        if (text.length() > LONGEST) throw new IllegalArgumentException("a lesson has at most a million characters");
        Node node = MARKDOWN.parse(text).getFirstChild();
        if (!(node instanceof Heading heading && heading.getLevel() == 1))
            throw new IllegalArgumentException("line 1: a lesson begins with '# Title'");
        var steps = new ArrayList<LessonStep>();
        for (node = node.getNext(); node != null; ) {
            if (!isStep(node)) throw fault(node, "a step begins with '## Title'");
            Node next = node.getNext();
            while (next != null && !isStep(next)) next = next.getNext();
            steps.add(step((Heading) node, next));
            node = next;
        }
        if (steps.isEmpty()) throw fault(heading, "a lesson has at least one step, '## Title'");
        return new Lesson(topic.about().id(), plain(heading), steps);
    }

    private static boolean isStep(Node node) {
        return node instanceof Heading heading && heading.getLevel() == 2;
    }

    private LessonStep step(Heading heading, Node end) {
        var before = new ArrayList<LessonBlock>();
        var after = new ArrayList<LessonBlock>();
        LessonDirectives directives = null;
        for (Node n = heading.getNext(); n != end; n = n.getNext()) {
            if (!isDirectives(n)) (directives == null ? before : after).add(block(n));
            else if (directives == null) directives = LessonDirectives.read(topic, (FencedCodeBlock) n);
            else throw fault(n, "a step has one block of directives");
        }
        if (before.isEmpty()) throw fault(heading, "a step begins with some words to the learner");
        if (directives == null) directives = LessonDirectives.NONE;
        if (directives.task() instanceof LessonTask.Look && !after.isEmpty())
            throw fault(heading, "text after the directives is shown once a task is done, and this step has none");
        return new LessonStep(
                line(heading),
                plain(heading),
                before,
                directives.sheet(),
                directives.start(),
                directives.task(),
                after);
    }

    private static boolean isDirectives(Node node) {
        return node instanceof FencedCodeBlock code && code.getInfo().strip().equals(DIRECTIVES);
    }

    private LessonBlock block(Node node) {
        return switch (node) {
            case Paragraph p
            when p.getFirstChild() instanceof LessonTex.Formula formula
                    && formula.isDisplayed()
                    && formula.getNext() == null -> new LessonBlock.Equation(formula.latex());
            case Paragraph p -> new LessonBlock.Paragraph(LessonInlines.of(topic, p));
            case BulletList list -> new LessonBlock.Bullets(false, items(list));
            case OrderedList list -> new LessonBlock.Bullets(true, items(list));
            case FencedCodeBlock code ->
                new LessonBlock.Code(code.getInfo().strip(), code.getLiteral().stripTrailing());
            default -> throw fault(node, "a step is paragraphs, lists and ``` code, nothing else");
        };
    }

    private List<List<Inline>> items(Node list) {
        var items = new ArrayList<List<Inline>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item.getFirstChild() instanceof Paragraph p) || p.getNext() != null)
                throw fault(item, "an item of a list is one paragraph");
            items.add(LessonInlines.of(topic, p));
        }
        return items;
    }

    private String plain(Heading heading) {
        if (LessonInlines.of(topic, heading).equals(List.of())) throw fault(heading, "a heading has words");
        if (LessonInlines.of(topic, heading).getFirst() instanceof Inline.Words(var text, var _, var _)
                && heading.getFirstChild() == heading.getLastChild()) return text;
        throw fault(heading, "a heading is plain words");
    }

    /** Returns the complaint about a node. */
    static IllegalArgumentException fault(Node node, String reason) {
        return fault(line(node), reason);
    }

    static IllegalArgumentException fault(int line, String reason) {
        return new IllegalArgumentException("line %d: %s".formatted(line, reason));
    }

    static String missing(String what, String id, List<String> there) {
        return "there is no %s '%s'; there are %s".formatted(what, id, String.join(", ", there));
    }

    /** Returns the line a node begins on, from 1. */
    static int line(Node node) {
        for (Node n = node; n != null; n = n.getParent())
            if (!n.getSourceSpans().isEmpty())
                return n.getSourceSpans().getFirst().getLineIndex() + 1;
        return 1;
    }
}
