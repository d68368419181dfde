package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import eigenscope.topic.Whole;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The steps of an algorithm, a row each. The row of the present time is chosen and kept in sight, and choosing a row goes to its time. While
 * one drags, rows stay what they are, numbers of rows, and only the cells in sight read the new steps.
 */
final class StepsView extends VBox {
    /** Sizes in widths of an em: of a digit, and of the room around a number. */
    private static final double DIGIT = 0.66;

    private static final double ROOM = 2.2;
    private static final double EM = 13;
    private static final int LONGEST = 28;
    /** So many rows, spread over all, tell how wide a column has to be. */
    private static final int SPREAD = 16;

    private static final String WORDS = "words";

    private final Session session;
    private final TableView<Integer> rows = new TableView<>();
    private final Optional<Component<?>> time;
    private Table table = Table.NONE;
    private boolean showing;

    StepsView(Session session) {
        this.session = session;
        time = time(session);
        getStyleClass().addAll("panel", "steps-view");
        rows.getStyleClass().add("steps");
        rows.setAccessibleText("Steps");
        rows.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(new PanelHead("Steps"), rows);
        rows.getSelectionModel().selectedIndexProperty().addListener((_, _, row) -> chosen(row.intValue()));
        // Walking by a held key, or dragging over rows, is one step of undo.
        rows.addEventFilter(KeyEvent.KEY_RELEASED, e -> session.seal());
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> session.seal());
        rows.widthProperty().subscribe(this::fit);
        // In a lower table the present row may be out of sight; which rows are in sight is known after the layout.
        rows.heightProperty()
                .subscribe(() ->
                        Platform.runLater(() -> reveal(rows.getSelectionModel().getSelectedIndex())));
        session.onFrame(this::show);
        session.onState(this::follow);
        Sight.watch(this, session::watchSteps);
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
        time.filter(t -> session.state().shows(t.param()))
                .ifPresent(t -> t.put(t.param().from() + row, "steps"));
    }

    private void show(Frame frame) {
        if (frame.trace().isEmpty()) return;
        var last = table;
        table = frame.trace().get();
        boolean any = !table.columns().isEmpty();
        rows.setVisible(any);
        if (table.equals(last)) return;
        showing = true;
        if (!table.columns().equals(last.columns())) head();
        int present = rows.getItems().size();
        int wanted = table.rows().size();
        if (present > wanted) rows.getItems().remove(wanted, present);
        else rows.getItems().addAll(IntStream.range(present, wanted).boxed().toList());
        alignHeads();
        for (var cell : rows.lookupAll(".step-cell")) ((StepCell) cell).read();
        showing = false;
        fit();
        follow(session.state());
    }

    private void head() {
        rows.getColumns().clear();
        for (int i = 0; i < table.columns().size(); i++) {
            int at = i;
            var column = new TableColumn<Integer, Integer>(table.columns().get(i));
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> new StepCell(row -> value(row, at)));
            column.setMinWidth(0);
            column.setSortable(false);
            column.setReorderable(false);
            rows.getColumns().add(column);
        }
    }

    /** A heading stands as what is below it does: over words at the left. */
    private void alignHeads() {
        if (table.rows().isEmpty()) return;
        var first = table.rows().getFirst();
        for (int i = 0; i < first.size(); i++) {
            var styles = rows.getColumns().get(i).getStyleClass();
            boolean isWords = first.get(i) instanceof Value.Words;
            if (isWords && !styles.contains(WORDS)) styles.add(WORDS);
            else if (!isWords) styles.remove(WORDS);
        }
    }

    private Value value(int row, int column) {
        return row < table.rows().size() && column < table.columns().size()
                ? table.rows().get(row).get(column)
                : null;
    }

    /** Makes columns as wide as their numbers, and wider where there is room; never narrower, or they would jump under the hand. */
    private void fit() {
        int n = rows.getColumns().size();
        if (n == 0 || n != table.columns().size()) return;
        double em = EM * session.theme().scale();
        double[] widths = new double[n];
        for (int i = 0; i < n; i++)
            widths[i] = Math.max(rows.getColumns().get(i).getMinWidth(), em * (ROOM + DIGIT * letters(i)));
        double sum = IntStream.range(0, n).mapToDouble(i -> widths[i]).sum();
        double spare =
                Math.max(0, (rows.getWidth() - rows.snappedLeftInset() - rows.snappedRightInset() - em - sum) / n);
        for (int i = 0; i < n; i++) {
            var column = rows.getColumns().get(i);
            column.setMinWidth(widths[i]);
            column.setPrefWidth(Math.floor(widths[i] + spare));
        }
    }

    private int letters(int column) {
        int longest = table.columns().get(column).length();
        List<List<Value>> all = table.rows();
        for (int k = 0; k < SPREAD && !all.isEmpty(); k++) {
            var row = all.get((int) ((long) (all.size() - 1) * k / (SPREAD - 1)));
            longest = Math.max(longest, StepCell.words(row.get(column)).length());
        }
        return Math.min(longest, LONGEST);
    }

    private void follow(State state) {
        if (time.isEmpty()) return;
        var t = time.get();
        // Rows may be steps of something else while time makes no sense.
        int row =
                state.shows(t.param()) ? (int) Math.rint(t.in(state) - t.param().from()) : -1;
        if (row == rows.getSelectionModel().getSelectedIndex()) return;
        showing = true;
        if (row >= 0 && row < rows.getItems().size()) {
            rows.getSelectionModel().clearAndSelect(row);
            reveal(row);
        } else rows.getSelectionModel().clearSelection();
        showing = false;
    }

    private void reveal(int row) {
        var flow = (VirtualFlow<?>) rows.lookup(".virtual-flow");
        // Before the first layout nobody knows how many rows there is room for; its height then brings one here again.
        if (row < 0 || flow == null || flow.getFirstVisibleCell() == null) return;
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        boolean isSeen = row >= first && row < last && (row > first || row == 0);
        if (isSeen) return;
        int page = last - first;
        int top = Math.max(0, row - page / 2);
        int count = rows.getItems().size();
        // A row beyond all it knew at its last layout stands for the end. Another would leave room below, filled with
        // empty rows and complained of.
        boolean isAtEnd = count > page && top + page >= count;
        rows.scrollTo(isAtEnd ? Math.max(count, flow.getCellCount()) : top);
    }
}
