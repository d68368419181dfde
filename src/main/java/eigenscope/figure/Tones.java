package eigenscope.figure;

/**
 * How numbers become colours: a map, and which part of it a number gets.
 *
 * @param map the colours
 * @param spread how numbers are spread over them
 * @param low number of the first colour, as are all below; finite
 * @param high number of the last colour, as are all above; finite, greater than {@code low}
 */
public record Tones(ColourMap map, Spread spread, double low, double high) implements Coat {
    private static final int QUANTILES = 256;

    /** How numbers are spread over colours. */
    public enum Spread {
        /** Equal differences look equal. */
        LINEAR,
        /** Equal ratios look equal; what is not positive gets the first colour. */
        LOGARITHMIC,
        /** Equal numbers of values look equal, whatever the values: each colour covers as much of the grid. */
        RANK
    }

    /** Refuses ranges that are none. */
    public Tones {
        boolean isRange = high - low > 0 && high - low < Double.POSITIVE_INFINITY;
        if (!isRange)
            throw new IllegalArgumentException(
                    "tones go from a number to a greater one, not from %s to %s".formatted(low, high));
        if (spread == Spread.LOGARITHMIC && !(low > 0))
            throw new IllegalArgumentException("logarithmic tones begin at a positive number, not at " + low);
    }

    /** Returns colours from pale to strong. */
    public static Tones sequential(double low, double high) {
        return new Tones(ColourMap.SEQUENTIAL, Spread.LINEAR, low, high);
    }

    /** Returns colours for numbers of both signs, pale at zero. */
    public static Tones diverging(double reach) {
        return new Tones(ColourMap.DIVERGING, Spread.LINEAR, -reach, reach);
    }

    /** Returns colours from pale to strong, for equal ratios of positive numbers. */
    public static Tones logarithmic(double low, double high) {
        return new Tones(ColourMap.SEQUENTIAL, Spread.LOGARITHMIC, low, high);
    }

    /** Returns colours from pale to strong, each for as many values of the grid. */
    public static Tones ranked() {
        return new Tones(ColourMap.SEQUENTIAL, Spread.RANK, 0, 1);
    }

    /** Returns the part of the map, 0 to 1, for numbers of a grid; NaN for those that are not finite. */
    Tone over(Relief values) {
        return switch (spread) {
            case LINEAR -> {
                double scale = 1 / (high - low);
                yield value -> part((value - low) * scale, value);
            }
            case LOGARITHMIC -> {
                double from = Math.log(low);
                double scale = 1 / (Math.log(high) - from);
                yield value -> part((Math.log(Math.max(value, low)) - from) * scale, value);
            }
            case RANK -> {
                double[] quantiles = values.quantiles(QUANTILES);
                yield value -> part(rank(quantiles, value), value);
            }
        };
    }

    private static double part(double part, double value) {
        return Double.isFinite(value) ? Math.clamp(part, 0, 1) : Double.NaN;
    }

    /** Returns the part of the values below one. */
    private static double rank(double[] quantiles, double value) {
        if (value >= quantiles[quantiles.length - 1]) return 1;
        int low = 0;
        int high = quantiles.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (quantiles[middle] <= value) low = middle;
            else high = middle;
        }
        double width = quantiles[high] - quantiles[low];
        double part = width > 0 ? Math.clamp((value - quantiles[low]) / width, 0, 1) : 0.5;
        return (low + part) / (quantiles.length - 1);
    }

    /** The part of a map for a number. */
    interface Tone {
        double of(double value);
    }
}
