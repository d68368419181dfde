package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.State;
import eigenscope.topic.Whole;
import javafx.scene.control.TextField;

/** A box with one number: rounded while nobody edits it, exact while somebody does. Arrows step it. */
final class NumberBox extends TextField {
    private final Component<?> component;
    private final Entry entry;
    private double shown;
    private boolean showing;

    NumberBox(Component<?> component, Complaint complaint) {
        this.component = component;
        shown = component.value();
        setId("box-" + component.id());
        getStyleClass().add("number-box");
        setAccessibleText(component.spoken());
        entry = new Entry(this, complaint, new Entry.Content() {
            @Override
            public String exact() {
                return Numbers.format(component.value()).replace('-', '\u2212');
            }

            @Override
            public String brief() {
                double x = component.value();
                return component.param() instanceof Whole ? exact() : Wording.brief(x);
            }

            @Override
            public void take(String text) {
                component.take(text);
            }
        });
        Nudges.inBox(this, component);
    }

    /** Shows the component of a state. */
    void show(State state) {
        double x = component.in(state);
        if (x == shown) return;
        shown = x;
        showing = true;
        entry.refresh();
        showing = false;
    }

    /** A box is as large as it is, whatever it shows: no reason to lay out what is around it. */
    @Override
    public void requestLayout() {
        if (showing && getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }
}
