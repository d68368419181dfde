package eigenscope.ui;

import eigenscope.topic.Numeric;
import eigenscope.topic.Point;
import eigenscope.topic.State;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One row for each component of a number or a point: its letter, a slider, a box. A double click on the letter resets it. */
final class NumberField implements Field {
    private static final double LETTER = 16;

    private final Numeric<?> param;
    private final List<Row> rows;
    private final VBox node = new VBox();

    private record Row(Component<?> component, NumberSlider slider, NumberBox box, Complaint complaint) {
        static Row of(Component<?> component) {
            var complaint = new Complaint();
            return new Row(component, new NumberSlider(component), new NumberBox(component, complaint), complaint);
        }
    }

    NumberField(Session session, Numeric<?> param, Hues hues, String heading) {
        this.param = param;
        rows = IntStream.range(0, param.parts())
                .mapToObj(part -> Row.of(new Component<>(session, param, part)))
                .toList();
        node.getStyleClass().add("field");
        if (param instanceof Point) Caption.above(node, session, param, heading);
        for (var row : rows) {
            var line = line(session, row, heading, hues);
            hues.of(param, row.component.part()).ifPresent(term -> Lit.tie(session, line, term.id()));
            node.getChildren().addAll(line, row.complaint);
        }
    }

    private Node line(Session session, Row row, String heading, Hues hues) {
        String tex = row.component.tex();
        var letter = new MathNode(session, hues.lettered(param, row.component.part(), tex), LETTER);
        letter.setAccessibleText(tex);
        boolean named = !(param instanceof Point) && Caption.isNeeded(param, heading);
        var name = new HBox(letter);
        if (named) name.getChildren().addFirst(Caption.words(param));
        name.getStyleClass().add("name");
        name.setMaxHeight(Region.USE_PREF_SIZE);
        name.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) row.component.reset();
        });
        if (!param.meta().help().isEmpty())
            Tooltip.install(name, new Tooltip(param.meta().help()));
        HBox.setHgrow(row.slider, Priority.ALWAYS);
        var line = new HBox(name, row.slider, row.box);
        line.getStyleClass().add("number-row");
        line.setAlignment(Pos.CENTER_LEFT);
        if (!named) return line;
        // A name in words needs the width: the slider goes beneath.
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().setAll(name, gap, row.box);
        var tall = new VBox(line, row.slider);
        tall.getStyleClass().add("named-row");
        return tall;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        for (var row : rows) {
            row.slider.show(state);
            row.box.show(state);
        }
    }

    @Override
    public void focus() {
        rows.getFirst().box.requestFocus();
    }
}
