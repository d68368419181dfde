package eigenscope.ui;

import eigenscope.topic.Matrix;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A matrix as one writes it: boxes between brackets, each column edged in the hue of its term. */
final class MatrixField implements Field {
    private final Matrix param;
    private final List<NumberBox> boxes = new ArrayList<>();
    private final VBox node = new VBox();

    MatrixField(Session session, Matrix param, Hues hues, String heading) {
        this.param = param;
        var complaint = new Complaint();
        var grid = new GridPane();
        grid.getStyleClass().add("matrix-grid");
        for (int part = 0; part < param.parts(); part++) {
            var box = new NumberBox(new Component<>(session, param, part), complaint);
            hues.of(param, part).ifPresent(term -> {
                box.getStyleClass().add("hued");
                box.setStyle("-hue: " + Inks.variable(term.ink()));
                Lit.tie(session, box, term.id());
            });
            GridPane.setHgrow(box, Priority.ALWAYS);
            grid.add(box, part % param.cols(), part / param.cols());
            boxes.add(box);
        }
        node.getStyleClass().add("field");
        Caption.above(node, session, param, heading);
        node.getChildren().addAll(beside(new HBox(bracket("left"), grid, bracket("right"))), complaint);
    }

    private Node beside(HBox matrix) {
        matrix.getStyleClass().add("matrix");
        String help = param.meta().help();
        if (help.isEmpty()) return matrix;
        var hint = new Label(help);
        hint.getStyleClass().add("hint");
        return new Beside(matrix, hint);
    }

    private static Region bracket(String side) {
        var bracket = new Region();
        bracket.getStyleClass().addAll("bracket", side);
        return bracket;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        for (var box : boxes) box.show(state);
    }

    @Override
    public void focus() {
        boxes.getFirst().requestFocus();
    }
}
