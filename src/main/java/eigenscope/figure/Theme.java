package eigenscope.figure;

/**
 * Which colours the inks are, and how heavy lines and how large words come out. The hues keep apart for colour-blind eyes (the first
 * five after Okabe and Ito, "Color Universal Design", 2008; the others found by search in Oklab, as far from them and from one another as the
 * contrast allows); words reach a contrast of 4.5 on light and dark and of 7 for a projector, as WCAG 2.2
 * asks for levels AA and AAA.
 */
public enum Theme {
    /** Dark on white. */
    LIGHT(1, 1),
    /** Light on near black. */
    DARK(1, 1),
    /** Strong contrast, thick lines and large type, for the last row of a lecture hall. */
    PROJECTOR(1.6, 1.25);

    private final double weight;
    private final double scale;

    Theme(double weight, double scale) {
        this.weight = weight;
        this.scale = scale;
    }

    /** Returns the factor on widths of lines. */
    public double weight() {
        return weight;
    }

    /** Returns the factor on sizes of type. */
    public double scale() {
        return scale;
    }

    /** Returns the colour of an ink as opaque 0xAARRGGBB. */
    public int argb(Ink ink) {
        return 0xff000000
                | switch (this) {
                    case LIGHT ->
                        switch (ink) {
                            case PAPER -> 0xffffff;
                            case SURFACE -> 0xf6f8fa;
                            case BORDER -> 0xd8dee4;
                            case ACCENT -> 0x0969da;
                            case GRID -> 0xe4e9ee;
                            case AXIS -> 0x6e7781;
                            case GHOST -> 0xafb8c1;
                            case TEXT -> 0x1f2328;
                            case MUTED -> 0x59636e;
                            case FIRST -> 0x0072b2;
                            case SECOND -> 0xd55e00;
                            case THIRD -> 0x009e73;
                            case FOURTH -> 0x7b3fb5;
                            case FIFTH -> 0xb8357f;
                            case SIXTH -> 0x14146e;
                            case SEVENTH -> 0x8e5530;
                            case EIGHTH -> 0x545000;
                            case NINTH -> 0x004c50;
                            case TENTH -> 0x8f007e;
                            case AREA -> 0xf0b400;
                            case GOOD -> 0x1a7f37;
                            case BAD -> 0xcf222e;
                        };
                    case DARK ->
                        switch (ink) {
                            case PAPER -> 0x0d1117;
                            case SURFACE -> 0x151b23;
                            case BORDER -> 0x2f3742;
                            case ACCENT -> 0x4493f8;
                            case GRID -> 0x21262d;
                            case AXIS -> 0x8b949e;
                            case GHOST -> 0x484f58;
                            case TEXT -> 0xf0f6fc;
                            case MUTED -> 0x9198a1;
                            case FIRST -> 0x56b4e9;
                            case SECOND -> 0xff8c42;
                            case THIRD -> 0x3ddba5;
                            case FOURTH -> 0xc297ff;
                            case FIFTH -> 0xff85c0;
                            case SIXTH -> 0x577bea;
                            case SEVENTH -> 0xa2734d;
                            case EIGHTH -> 0xd6f04a;
                            case NINTH -> 0x57f5f5;
                            case TENTH -> 0xde32b4;
                            case AREA -> 0xf2c744;
                            case GOOD -> 0x3fb950;
                            case BAD -> 0xff7b72;
                        };
                    case PROJECTOR ->
                        switch (ink) {
                            case PAPER -> 0xffffff;
                            case SURFACE -> 0xffffff;
                            case BORDER -> 0x6e7781;
                            case ACCENT -> 0x0349b4;
                            case GRID -> 0xc8d1da;
                            case AXIS -> 0x25292e;
                            case GHOST -> 0x818b98;
                            case TEXT -> 0x010409;
                            case MUTED -> 0x393f46;
                            case FIRST -> 0x00538a;
                            case SECOND -> 0x963800;
                            case THIRD -> 0x005e43;
                            case FOURTH -> 0x5f259f;
                            case FIFTH -> 0x8a1358;
                            case SIXTH -> 0x142eff;
                            case SEVENTH -> 0x3d1500;
                            case EIGHTH -> 0x313200;
                            case NINTH -> 0x002b3d;
                            case TENTH -> 0x590054;
                            case AREA -> 0xf0b400;
                            case GOOD -> 0x055d20;
                            case BAD -> 0xa0111f;
                        };
                };
    }

    /** Returns the colour of an ink with an opacity of 0 to 1, as 0xAARRGGBB, not premultiplied. */
    public int argb(Ink ink, double opacity) {
        return Shade.clear(argb(ink), opacity);
    }

    /** Says whether words are lighter than their paper. */
    public boolean isDark() {
        return this == DARK;
    }
}
