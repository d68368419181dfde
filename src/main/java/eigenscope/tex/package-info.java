/** LaTeX as outlines. */
package eigenscope.tex;
