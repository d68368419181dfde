package eigenscope.figure;

/**
 * Colours for numbers. Each map is a Bézier curve through Oklab whose control points are inks of the theme, travelled at constant speed: equal
 * steps of the number look like equal steps of the colour, and lightness alone tells the order.
 */
public enum ColourMap {
    /** From the paper of the theme, the least, to a strong colour. */
    SEQUENTIAL,
    /** From blue over the paper of the theme, the middle, to vermilion. */
    DIVERGING;

    /** Returns the opaque colour for a part of the way, 0 to 1, as 0xffRRGGBB. */
    public int argb(Theme theme, double part) {
        int[] all = ColourTable.of(this, theme);
        return all[(int) Math.round((all.length - 1) * Math.clamp(part, 0, 1))];
    }

    /** Returns all colours in their order with an opacity of 0 to 1, premultiplied. */
    int[] premultiplied(Theme theme, double opacity) {
        int[] all = ColourTable.of(this, theme).clone();
        for (int i = 0; i < all.length; i++) all[i] = Raster.premultiplied(Shade.clear(all[i], opacity));
        return all;
    }
}
