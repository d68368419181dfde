package eigenscope.ui;

import eigenscope.engine.data.Columns;
import eigenscope.engine.data.LeftOut;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Samples;
import eigenscope.ui.Imports.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What became of data that came in: which rows are left out and why, which columns are meant, or why nothing was taken. */
final class ImportPanel extends VBox {
    private static final int LISTED = 50;

    private final Session session;
    private final Samples param;
    private List<Vec> taken = List.of();

    ImportPanel(Session session, Samples param) {
        this.session = session;
        this.param = param;
        getStyleClass().add("import");
        setId("import-" + param.id());
        clear();
        session.imports().onOutcome(outcome -> {
            if (outcome.param().id().equals(param.id())) show(outcome);
        });
    }

    /** The data are others now: what was said of those that came in is over. */
    void follow(List<Vec> rows) {
        if (!rows.equals(taken)) clear();
    }

    private void clear() {
        getChildren().clear();
        setManaged(false);
    }

    private void show(Outcome outcome) {
        clear();
        switch (outcome) {
            case Outcome.Taken in -> {
                taken = in.table().rows();
                var out = in.table().leftOut();
                if (out.isEmpty()) return;
                getChildren().setAll(leftOut(in.source() + ": " + Report.words(in.table()), out));
            }
            case Outcome.Refused refused -> {
                var complaint = new Complaint();
                complaint.say(refused.source() + ": " + refused.why());
                getChildren().setAll(complaint);
            }
            case Outcome.Unclear unclear -> choose(unclear);
        }
        setManaged(true);
    }

    private static TitledPane leftOut(String title, List<LeftOut> rows) {
        String lines = rows.stream().limit(LISTED).map(LeftOut::words).collect(Collectors.joining("\n"));
        int more = rows.size() - LISTED;
        var label = new Label(more > 0 ? lines + "\n\u2026 and %d more".formatted(more) : lines);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        var pane = new TitledPane(title, label);
        pane.getStyleClass().addAll("left-out");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private void choose(Outcome.Unclear unclear) {
        var words = new Label("%s: which columns?".formatted(unclear.source()));
        words.setWrapText(true);
        var boxes = IntStream.range(0, param.columns())
                .mapToObj(i -> {
                    var box = new ComboBox<String>();
                    box.setId("column-%s-%d".formatted(param.id(), i));
                    box.getItems()
                            .setAll(unclear.columns().stream()
                                    .map(Imports.Column::name)
                                    .toList());
                    box.getSelectionModel().select(i);
                    box.setAccessibleText("column %d of %d".formatted(i + 1, param.columns()));
                    return box;
                })
                .toList();
        var take = new Button("Take");
        take.setId("take-" + param.id());
        take.getStyleClass().add("small-button");
        take.setOnAction(e -> {
            String numbers = boxes.stream()
                    .map(box -> Integer.toString(unclear.columns()
                            .get(box.getSelectionModel().getSelectedIndex())
                            .number()))
                    .collect(Collectors.joining(","));
            session.imports().read(param, unclear.source(), unclear.text(), Columns.chosen(numbers, param.columns()));
        });
        var line = new FlowPane();
        line.getStyleClass().add("pills");
        line.getChildren().setAll(boxes);
        line.getChildren().add(take);
        getChildren().setAll(words, line);
    }
}
