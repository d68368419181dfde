package eigenscope.ui;

import eigenscope.figure.Ink;
import eigenscope.topic.Numbers;
import eigenscope.topic.State;
import eigenscope.topic.Whole;
import javafx.scene.control.TextField;

/**
 * A box with one number: rounded while nobody edits it, exact while somebody does. Arrows step it. The rounded one is painted over an empty text
 * field: it changes while a hand moves, and a field would lay out its text each time.
 */
final class NumberBox extends TextField {
    /** More do not fit a box of the usual width. */
    private static final int DIGITS = 7;

    private final Component<?> component;
    private final Entry entry;
    private final WordsView rounded;
    private double shown;
    private boolean showing;

    NumberBox(Component<?> component, Complaint complaint) {
        this.component = component;
        shown = component.value();
        rounded = new WordsView(component.session(), false);
        setId("box-" + component.id());
        getStyleClass().add("number-box");
        if (brief(component.param().to()).length() > DIGITS) getStyleClass().add("long");
        setAccessibleText(component.spoken());
        getChildren().add(rounded);
        entry = new Entry(this, complaint, new Entry.Content() {
            @Override
            public String exact() {
                return NumberBox.exact(component.value());
            }

            @Override
            public String brief() {
                return "";
            }

            @Override
            public void take(String text) {
                component.take(text);
            }
        });
        Nudges.inBox(this, component);
        focusedProperty().subscribe(this::veil);
        textProperty().subscribe(this::veil);
        write();
    }

    private static String exact(double x) {
        return Numbers.format(x).replace('-', '\u2212');
    }

    private String brief(double x) {
        return component.param() instanceof Whole ? Numbers.count(Math.round(x)) : Wording.brief(x);
    }

    /** Shows the component of a state. */
    void show(State state) {
        double x = component.in(state);
        if (x == shown) return;
        shown = x;
        showing = true;
        entry.refresh();
        showing = false;
        write();
    }

    private void write() {
        rounded.words(brief(shown), Ink.TEXT);
        if (getWidth() > 0) standRounded();
    }

    /** What was typed and could not be taken stays to be read. */
    private void veil() {
        rounded.setVisible(!isFocused() && getText().isEmpty());
    }

    /** Returns what one reads in the box. */
    String read() {
        return rounded.isVisible() ? rounded.words() : getText();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        standRounded();
    }

    private void standRounded() {
        double left = snapPositionX(snappedLeftInset());
        double right = snapPositionX(getWidth() - snappedRightInset());
        rounded.stand(left, snapPositionY(getBaselineOffset()), right - left);
    }

    /** A box is as large as it is, whatever it shows: no reason to lay out what is around it. */
    @Override
    public void requestLayout() {
        if (showing && getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }
}
