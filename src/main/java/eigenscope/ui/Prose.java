package eigenscope.ui;

import eigenscope.topic.LessonBlock;
import eigenscope.topic.LessonBlock.Inline;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of a lesson: paragraphs with formulas among them, lists, code. */
final class Prose {
    private static final double INLINE = 16;
    private static final double DISPLAYED = 18;

    private final Session session;

    Prose(Session session) {
        this.session = session;
    }

    /** Returns blocks one below the other. */
    VBox of(List<LessonBlock> blocks) {
        var column = new VBox();
        column.getStyleClass().add("prose");
        for (var block : blocks) column.getChildren().add(block(block));
        return column;
    }

    private Node block(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Paragraph(var text) -> flow(text);
            case LessonBlock.Equation(String latex) -> {
                var line = new HBox(new MathNode(session, latex, DISPLAYED));
                line.getStyleClass().add("equation");
                yield line;
            }
            case LessonBlock.Bullets(boolean numbered, var items) -> bullets(numbered, items);
            case LessonBlock.Code(String _, String text) -> {
                var code = new Label(text);
                code.getStyleClass().add("code-block");
                code.setMaxWidth(Double.MAX_VALUE);
                yield code;
            }
        };
    }

    private Node bullets(boolean numbered, List<List<Inline>> items) {
        var column = new VBox();
        column.getStyleClass().add("bullets");
        for (int i = 0; i < items.size(); i++) {
            var sign = new Label(numbered ? (i + 1) + "." : "\u2022");
            sign.getStyleClass().add("bullet");
            sign.setMinWidth(Label.USE_PREF_SIZE);
            var text = flow(items.get(i));
            HBox.setHgrow(text, Priority.ALWAYS);
            var line = new HBox(sign, text);
            line.getStyleClass().add("bullet-line");
            column.getChildren().add(line);
        }
        return column;
    }

    private TextFlow flow(List<Inline> inlines) {
        var flow = new TextFlow();
        for (var inline : inlines) flow.getChildren().add(node(inline));
        return flow;
    }

    private Node node(Inline inline) {
        return switch (inline) {
            case Inline.Words(String text, boolean bold, boolean italic) -> {
                var words = words(text);
                if (bold) words.getStyleClass().add("bold");
                if (italic) words.getStyleClass().add("italic");
                yield words;
            }
            case Inline.Tex(String latex) -> new MathNode(session, latex, INLINE);
            case Inline.Mono(String text) -> {
                var mono = new Label(text);
                mono.getStyleClass().add("mono");
                yield mono;
            }
            case Inline.TermWords(String text, String term) -> {
                var words = words(text);
                var ink = Inks.of(session.topic().terms(), term);
                words.getStyleClass().add("term");
                words.setStyle("-fx-fill: " + Inks.readable(ink));
                Lit.tie(session, words, term);
                yield words;
            }
            case Inline.SheetWords(String text, String sheet) -> {
                var link = new Hyperlink(text);
                link.getStyleClass().setAll("sheet-link");
                link.setOnAction(e -> session.sheet(sheet));
                yield link;
            }
        };
    }

    private static Text words(String text) {
        var words = new Text(text);
        words.getStyleClass().add("words");
        return words;
    }
}
