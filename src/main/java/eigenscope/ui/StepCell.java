package eigenscope.ui;

import eigenscope.topic.Value;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** One quantity of one step. It reads its value from the newest steps, whatever row it stands for: no row is made anew while one drags. */
final class StepCell extends TableCell<Integer, Integer> {
    private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

    private final IntFunction<Value> column;
    private boolean showing;

    /** @param column the value of a row; null for a row there is not */
    StepCell(IntFunction<Value> column) {
        this.column = column;
        getStyleClass().add("step-cell");
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        read();
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        read();
    }

    /** Returns what stands in a cell: of what is undefined there is room for a dash among numbers, not for the reason. */
    static String words(Value value) {
        return value instanceof Value.Undefined ? "\u2013" : value.show();
    }

    /** Shows the newest value. */
    void read() {
        Value value = isEmpty() ? null : column.apply(getIndex());
        String text = value == null ? "" : words(value);
        if (text.equals(getText())) return;
        showing = true;
        setText(text);
        showing = false;
        pseudoClassStateChanged(WORDS, value instanceof Value.Words);
    }

    @Override
    protected void layoutChildren() {
        // The skin sets its text anew here, which asks for a layout of all the table in the next pulse.
        showing = true;
        super.layoutChildren();
        showing = false;
    }

    /** A cell is as large as it is, whatever it shows: no reason to lay out what is around it. */
    @Override
    public void requestLayout() {
        if (showing && getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }
}
