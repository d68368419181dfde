package eigenscope.cli;

import eigenscope.figure.Theme;
import eigenscope.topic.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words for numbers, and numbers and names for words. */
final class Words {
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 16;

    private Words() {}

    /** Returns how many there are of a thing whose plural ends in s. */
    static String count(int n, String thing) {
        return n == 1 ? "1 " + thing : n + " " + thing + "s";
    }

    /** Reads how many pixels stand for one. */
    static final class Scale implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            double scale;
            try {
                scale = Numbers.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
            if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE))
                throw new TypeConversionException("'%s' is out of range; legal is a number from %s to %s"
                        .formatted(text, Numbers.format(LEAST_SCALE), Numbers.format(MOST_SCALE)));
            return scale;
        }
    }

    /** Reads the name of a theme. */
    static final class ThemeName implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String text) {
            List<String> names =
                    Arrays.stream(Theme.values()).map(ThemeName::name).toList();
            return Arrays.stream(Theme.values())
                    .filter(t -> name(t).equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(Nearest.unknown("theme", text, names)));
        }

        private static String name(Theme theme) {
            return theme.name().toLowerCase(Locale.ROOT);
        }
    }
}
