package eigenscope.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import eigenscope.topic.State;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;

/** A slider that moves one number while the hand moves it, and widens to show one beyond its ends. */
final class NumberSlider extends Slider {
    private final Component<?> component;
    private final Travel travel;
    private boolean showing;

    NumberSlider(Component<?> component) {
        this.component = component;
        travel = Travel.of(component.param());
        getStyleClass().add("number-slider");
        setId("slider-" + component.id());
        setAccessibleText(component.spoken());
        show(component.session().state());
        valueProperty().addListener((_, _, place) -> moved(place.doubleValue()));
        // All of one drag is one step of undo.
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> component.session().seal());
        Nudges.onSlider(this, component);
    }

    private void moved(double place) {
        if (!showing) component.put(travel.at(place), "slide " + component.id());
    }

    /** Shows the component of a state. */
    void show(State state) {
        double place = travel.place(component.in(state));
        // Under the hand the ends stay where they are.
        double least = isPressed() ? getMin() : travel.place(travel.from());
        double most = isPressed() ? getMax() : travel.place(travel.to());
        showing = true;
        setMin(Math.min(least, place));
        setMax(Math.max(most, place));
        setValue(place);
        showing = false;
    }

    /** A slider is as large as it is, whatever it shows: no reason to lay out what is around it. */
    @Override
    public void requestLayout() {
        if (showing && getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ProgressSliderSkin(this);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> component.value();
            case MIN_VALUE -> travel.from();
            case MAX_VALUE -> travel.to();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
