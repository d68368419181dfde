package eigenscope.ui;

import eigenscope.topic.SliderBand;
import eigenscope.topic.State;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A slider that moves one number while the hand moves it, widens to show one beyond its ends, and is shaded where the topic says it means something. */
final class NumberSlider extends Slider {
    private final Component<?> component;
    private final Travel travel;
    private List<SliderBand> bands = List.of();
    private BandedSkin skin;
    private boolean showing;

    NumberSlider(Component<?> component) {
        this.component = component;
        travel = Travel.of(component.param());
        getStyleClass().add("number-slider");
        setId("slider-" + component.id());
        setAccessibleText(component.spoken());
        show(component.session().state());
        component.session().onFrame(this::show);
        show(component.session().frame());
        valueProperty().addListener((_, _, place) -> moved(place.doubleValue()));
        // All of one drag is one step of undo.
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> component.session().seal());
        Nudges.onSlider(this, component);
    }

    private void moved(double place) {
        if (!showing) component.slide(travel.at(place));
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

    private void show(Frame frame) {
        var next = component.param().parts() > 1
                ? List.<SliderBand>of()
                : frame.bands().stream()
                        .filter(band -> band.param().equals(component.param().id()))
                        .toList();
        if (next.equals(bands)) return;
        bands = next;
        String meaning = next.stream().map(SliderBand::say).collect(Collectors.joining("; "));
        setAccessibleHelp(meaning);
        setTooltip(meaning.isEmpty() ? null : new Tooltip(meaning));
        if (skin == null) return;
        showing = true;
        skin.shade(next);
        showing = false;
        setNeedsLayout(true);
    }

    /** Returns the stretches that mean something. */
    List<SliderBand> bands() {
        return bands;
    }

    /** Returns how far along the slider a number stands: 0 at its beginning, 1 at its end and beyond. */
    double share(double x) {
        double place = travel.reaches(x) ? travel.place(x) : Double.NEGATIVE_INFINITY;
        return Math.clamp((place - getMin()) / (getMax() - getMin()), 0, 1);
    }

    /** A slider is as large as it is, whatever it shows: no reason to lay out what is around it. */
    @Override
    public void requestLayout() {
        if (showing && getWidth() > 0) setNeedsLayout(true);
        else super.requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        skin = new BandedSkin(this);
        return skin;
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
