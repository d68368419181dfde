package eigenscope.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/** SVG text without anything that changes from run to run. */
final class Svg {
    /** Numbers with a fraction. Images are base64, which has no points. */
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");

    private Svg() {}

    static String of(Print print) {
        var graphics = new SVGGraphics2D(print.width(), print.height());
        graphics.setDefsKeyPrefix("");
        print.paint(graphics);
        var viewBox = new ViewBox(0, 0, print.width(), print.height());
        String text = graphics.getSVGElement(null, true, viewBox, null, null);
        return FRACTION.matcher(text).replaceAll(number -> decimals(number.group())) + "\n";
    }

    /** Returns a number rounded to three decimals, as short as can be. */
    private static String decimals(String number) {
        BigDecimal value = new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
