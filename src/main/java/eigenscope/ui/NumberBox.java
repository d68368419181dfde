package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.State;
import eigenscope.topic.Whole;
import javafx.scene.control.TextField;

/** A box with one number: rounded while nobody edits it, exact while somebody does. Arrows step it. */
final class NumberBox extends TextField {
    private static final double PLAIN = 1000;
    private static final double SMALL = 0.1;

    private final Component<?> component;
    private final Entry entry;
    private double shown;

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
                return component.param() instanceof Whole ? exact() : NumberBox.brief(x);
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
        entry.refresh();
    }

    /** Returns a number with two decimals or three, so that points stand in line; others as everywhere. */
    static String brief(double x) {
        if (!(x == 0 || (Math.abs(x) >= SMALL && Math.abs(x) < PLAIN))) return Numbers.show(x);
        long thousandths = Math.round(Math.abs(x) * 1000);
        long fraction = thousandths % 1000;
        var text = new StringBuilder(8);
        if (x < 0) text.append('\u2212');
        text.append(thousandths / 1000).append('.').append(fraction / 100).append(fraction / 10 % 10);
        if (fraction % 10 != 0) text.append(fraction % 10);
        return text.toString();
    }
}
