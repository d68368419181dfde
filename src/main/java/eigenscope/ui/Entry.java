package eigenscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How a box is typed into: Enter takes the text (in a text area Ctrl+Enter), so does leaving the box; Esc restores it; bad text stays where it
 * is, marked, with the reason beneath, and changes nothing.
 */
final class Entry {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final TextInputControl input;
    private final Complaint complaint;
    private final Content content;
    private String shown = "";

    /** What stands in a box. */
    interface Content {
        /** Returns the value in full, for editing. */
        String exact();

        /** Returns the value as it stands there while nobody edits it. */
        default String brief() {
            return exact();
        }

        /**
         * Takes what was typed.
         *
         * @throws IllegalArgumentException if it cannot be taken, saying why
         */
        void take(String text);
    }

    Entry(TextInputControl input, Complaint complaint, Content content) {
        this.input = input;
        this.complaint = complaint;
        this.content = content;
        input.focusedProperty().subscribe((was, is) -> {
            if (is) begin();
            else if (was) leave();
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        restore();
    }

    private void begin() {
        if (isTouched()) return;
        restore();
        selectAll();
    }

    /** With the caret at the beginning: of a long text that is what one sees. */
    private void selectAll() {
        input.selectRange(input.getLength(), 0);
    }

    private void leave() {
        commit();
        if (!complaint.isSaid()) restore();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || !(input instanceof TextArea))) {
            commit();
            if (!complaint.isSaid()) begin();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isTouched()) {
            restore();
            selectAll();
            event.consume();
        }
    }

    private boolean isTouched() {
        return !input.getText().equals(shown);
    }

    private void commit() {
        if (!isTouched()) return;
        try {
            content.take(input.getText());
            restore();
        } catch (IllegalArgumentException e) {
            complaint.say(e.getMessage());
            input.pseudoClassStateChanged(WRONG, true);
        }
    }

    /** Shows a value that has changed, unless somebody is typing. */
    void refresh() {
        if (!(input.isFocused() && isTouched())) restore();
    }

    /** Writes what differs only: a box of many lines would lay them all out anew. */
    private void write(String text) {
        String there = input.getText();
        int most = Math.min(there.length(), text.length());
        int same = 0;
        while (same < most && there.charAt(same) == text.charAt(same)) same++;
        int last = 0;
        while (last < most - same && there.charAt(there.length() - 1 - last) == text.charAt(text.length() - 1 - last))
            last++;
        if (same + last >= Math.max(there.length(), text.length())) return;
        input.replaceText(same, there.length() - last, text.substring(same, text.length() - last));
        // The caret is brought into sight: the line that changed is, from its first letter.
        if (!input.isFocused()) input.positionCaret(text.lastIndexOf('\n', same) + 1);
    }

    private void restore() {
        shown = input.isFocused() ? content.exact() : content.brief();
        write(shown);
        if (!complaint.isSaid()) return;
        complaint.hush();
        input.pseudoClassStateChanged(WRONG, false);
    }
}
