package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import eigenscope.topic.Whole;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The steps of an algorithm, a row each. The row of the present time is chosen, and choosing a row goes to its time. */
final class StepsView extends VBox {
    private static final double NARROWEST = 72;

    private final Session session;
    private final TableView<List<Value>> rows = new TableView<>();
    private final Optional<Component<?>> time;
    private List<String> columns = List.of();
    private boolean showing;

    StepsView(Session session) {
        this.session = session;
        time = time(session);
        getStyleClass().addAll("panel", "steps-view");
        rows.getStyleClass().add("steps");
        rows.setAccessibleText("Steps");
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(new PanelHead("Steps"), rows);
        rows.getSelectionModel().selectedIndexProperty().addListener((_, _, row) -> chosen(row.intValue()));
        session.onFrame(this::show);
        session.onState(this::follow);
        show(session.frame());
    }

    private static Optional<Component<?>> time(Session session) {
        for (Param<?> param : session.topic().params())
            if (param.isTimeline() && param instanceof Whole steps)
                return Optional.of(new Component<>(session, steps, 0));
        return Optional.empty();
    }

    private void chosen(int row) {
        if (showing || row < 0) return;
        time.ifPresent(t -> t.put(t.param().from() + row, ""));
    }

    private void show(Frame frame) {
        Table trace = frame.trace();
        boolean any = !trace.columns().isEmpty();
        setVisible(any);
        setManaged(any);
        showing = true;
        if (!trace.columns().equals(columns)) head(trace.columns());
        if (!trace.rows().equals(rows.getItems())) rows.getItems().setAll(trace.rows());
        showing = false;
        follow(session.state());
    }

    private void head(List<String> names) {
        columns = names;
        rows.getColumns().clear();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            var column = new TableColumn<List<Value>, String>(names.get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().get(at).show()));
            column.setMinWidth(NARROWEST);
            column.setSortable(false);
            column.setReorderable(false);
            rows.getColumns().add(column);
        }
    }

    private void follow(State state) {
        if (time.isEmpty()) return;
        var t = time.get();
        int row = (int) Math.rint(t.in(state) - t.param().from());
        if (row == rows.getSelectionModel().getSelectedIndex()) return;
        showing = true;
        if (row >= 0 && row < rows.getItems().size()) {
            rows.getSelectionModel().clearAndSelect(row);
            rows.scrollTo(Math.max(0, row - 2));
        } else rows.getSelectionModel().clearSelection();
        showing = false;
    }
}
