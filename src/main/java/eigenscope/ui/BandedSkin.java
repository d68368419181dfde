package eigenscope.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import eigenscope.topic.SliderBand;
import java.util.List;
import javafx.scene.layout.Region;

/** A slider with stretches of its track shaded, behind the track so that both are seen. */
final class BandedSkin extends ProgressSliderSkin {
    private final NumberSlider slider;
    private List<Shade> shades = List.of();

    private record Shade(SliderBand band, Region node) {
        static Shade of(SliderBand band) {
            var node = new Region();
            node.getStyleClass().add("band");
            node.setStyle("-hue: " + Inks.variable(band.ink()));
            node.setMouseTransparent(true);
            node.setManaged(false);
            return new Shade(band, node);
        }
    }

    BandedSkin(NumberSlider slider) {
        super(slider);
        this.slider = slider;
        shade(slider.bands());
    }

    /** Shades these stretches and no others. */
    void shade(List<SliderBand> bands) {
        getChildren().removeAll(shades.stream().map(Shade::node).toList());
        shades = bands.stream().map(Shade::of).toList();
        getChildren().addAll(0, shades.stream().map(Shade::node).toList());
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        // The middle of the thumb goes along the track.
        double start = x + thumb.getLayoutBounds().getWidth() / 2;
        double length = w - thumb.getLayoutBounds().getWidth();
        for (var shade : shades) {
            double from = start + length * slider.share(shade.band().from());
            double to = start + length * slider.share(shade.band().to());
            var node = shade.node();
            double high = node.prefHeight(-1);
            node.setVisible(to > from);
            node.resizeRelocate(from, y + (h - high) / 2, to - from, high);
        }
    }
}
