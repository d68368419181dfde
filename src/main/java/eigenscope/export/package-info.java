/**
 * Figures as files: PNG, SVG and PDF, without a display.
 *
 * <p>Decisions. One pen over {@link java.awt.Graphics2D} serves all three, so that they cannot differ. Words are drawn as outlines of Inter
 * from the class path, never by the name of a font: a file then looks the same on every machine, at the price that its words cannot be
 * selected. SVG numbers are cut to three decimals and carry no times or random names: equal figures give equal text, which is what the kept
 * pictures of the tests rest on. Dense marks are an image inside an SVG or PDF; a hundred thousand paths would open nowhere.
 */
package eigenscope.export;
