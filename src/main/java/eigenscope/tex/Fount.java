package eigenscope.tex;

import java.util.List;
import org.scilab.forge.jlatexmath.Char;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.TeXFont;

/** The library's font, which besides knows the numbers of the formula that is being set: it is what every atom gets to see. */
final class Fount extends DefaultTeXFont {
    private final Digits digits;
    private final List<String> numbers;

    Fount(double size, Digits digits, List<String> numbers) {
        super((float) size);
        this.digits = digits;
        this.numbers = numbers;
    }

    private Fount(float size, Fount like) {
        super(size, like.getScaleFactor(), like.isBold, like.isRoman, like.isSs, like.isTt, like.isIt);
        digits = like.digits;
        numbers = like.numbers;
    }

    /** Returns a number of the formula as characters of a style. */
    Char[] number(int index, int style) {
        String number = numbers.get(index);
        boolean plain = !(isBold || isRoman || isSs || isTt || isIt);
        var chars = new Char[number.length()];
        for (int i = 0; i < chars.length; i++)
            chars[i] = plain ? digits.of(number.charAt(i), style, this) : Digits.read(number.charAt(i), style, this);
        return chars;
    }

    @Override
    public TeXFont copy() {
        return new Fount(getSize(), this);
    }

    @Override
    public TeXFont deriveFont(float size) {
        return new Fount(size, this);
    }

    @Override
    public TeXFont scaleFont(float factor) {
        var scaled = new Fount(getSize(), this);
        scaled.factor = factor;
        return scaled;
    }
}
