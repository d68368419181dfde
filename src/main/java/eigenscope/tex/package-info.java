/**
 * LaTeX and words as outlines: {@link eigenscope.tex.Tex} sets formulas, {@link eigenscope.tex.Letters} hands out the letters of words, and
 * {@link eigenscope.tex.Fonts} sets whole lines of them for files.
 *
 * <p>JLaTeXMath lays a formula out and paints it on a {@code Graphics2D}; ours keeps the outlines of what is painted. One
 * formula then is the same on the screen, in SVG, PDF and PNG, sharp at any size, in the colours of the theme, and
 * split into terms that a pointer can hit.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li>A term is a box of our own around its content, which tells the recorder whose outlines follow. Colour numbers
 *       would do the same, but colours run out, are the theme's affair, and would let {@code \textcolor} pass for a term.
 *   <li>Glyphs come from the fonts that JLaTeXMath loads itself, each outline once, unhinted. Through a font's name Java
 *       may find another font and say nothing; an outline that is empty is an error here. Java shows nothing for the
 *       soft hyphen U+00AD, the place of &Omega;, &otimes; and three other signs: they are taken by glyph number.
 *   <li>Whatever else the library could paint (images, words in system fonts, colours) is refused, never dropped.
 *   <li>A formula is a pure function of its text. The library's tables are static and the parser writes in them:
 *       {@code {=}} once set makes every later equals sign an ordinary letter. So the tables hand out copies, commands
 *       that define or load are removed, and one lock guards the whole library, for all instances of {@code Tex}.
 *       A lock and not a thread: callers want their outlines at once, and the lock is held for microseconds.
 *   <li>While a hand moves, a formula changes its numbers only. It is read once with a place for each number, one atom and
 *       one box whatever the digits, and from then on only laid out: a third of what reading it anew allocates. Such a
 *       template has to prove itself: it is used if it gave what the library gives without it, twice, and after a second
 *       formula asked for it. So no list says which atoms may be laid out again or where a number is only a number.
 *   <li>The library forgives what an author would want to know: unpaired braces, missing arguments, empty scripts.
 *       They are refused before or while it parses, in one sentence.
 *   <li>Pieces are cut also around strokes. A path is filled by the non-zero rule; glyphs and rules turn the same way, so
 *       where a root meets its bar there is no hole, but strokes turn either way.
 * </ul>
 *
 * <h2>Refused</h2>
 *
 * <p>Keeping laid-out boxes and changing their digits: numbers grow and shrink by a digit, and what stands around them would
 * have to be moved by rules that are the library's own. Reading the font files ourselves: it would save the copies that Java's
 * {@code Font.createFont} keeps in the temporary folder until the program ends, for a font engine of our own.
 */
package eigenscope.tex;
