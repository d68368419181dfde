package eigenscope.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How large a picture is.
 *
 * @param width in pixels, 1 to 16384
 * @param height in pixels, 1 to 16384
 */
record Size(int width, int height) {
    private static final int MOST = 16384;
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})[xX\u00d7](\\d{1,9})");

    /** Refuses what is no size of a picture. */
    Size {
        if (!(width >= 1 && width <= MOST && height >= 1 && height <= MOST))
            throw new IllegalArgumentException(
                    "'%dx%d' is out of range; legal is 1x1 to %3$dx%3$d".formatted(width, height, MOST));
    }

    /** Reads {@code 1600x900}. */
    static final class Converter implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            var match = TEXT.matcher(text.strip());
            if (!match.matches())
                throw new TypeConversionException(
                        "'%s' is not width and height in pixels such as 1600x900".formatted(text));
            try {
                return new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
