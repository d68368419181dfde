/**
 * Functions as learners write them: trees ({@link eigenscope.engine.calculus.Expr}), their values, their exact derivatives, and how they
 * read in a formula or in code.
 *
 * <h2>What is typed and what it means</h2>
 *
 * <p>What a learner types means what a mathematician reads. Where mathematicians would read two things it is refused, with both ways to
 * write what was meant. {@link eigenscope.engine.calculus.Parser} reads:
 *
 * <ul>
 *   <li>{@code + - * / ^}, {@code **} for {@code ^}. A power binds first and to the right, {@code 2^3^0.5} is 2^(3^0.5); then products and
 *       quotients, then sums, from left to right. A sign ranks with sums: {@code -x^2} is -(x^2); after an operator it belongs to the
 *       factor: {@code 2^-x}, {@code 3*-x}.
 *   <li>Products without a sign, with the rank of {@code *}: {@code 2x y}, {@code 3(x+1)(y-2)}, {@code 6/2(1+x)} is 3(1+x), {@code 1/2x}
 *       is x/2. A number stands first: {@code x 2} is refused, for it may be a lost exponent.
 *   <li>Numbers {@code 2}, {@code 0.5}, {@code .5}, {@code 1e-3}. {@code 2e} and {@code 2e-x} have the constant e, as no digits follow.
 *   <li>Constants {@code pi}, {@code e}, {@code tau}.
 *   <li>Letters, one each: {@code xy} is x times y. With digits it is one name: {@code w1}, {@code w_1} and {@code w₁} are the same. Greek
 *       letters are typed as such or as words, {@code alpha}; {@code gamma} is the function, {@code xi} is x times i. Runs of more than
 *       three unknown letters, misspelt names, {@code sinx}, {@code pix}, {@code f(x)} are refused, with a guess.
 *   <li>Functions by the names of {@link eigenscope.engine.calculus.Function} and {@code arcsin arccos arctan sgn}, also after one or two
 *       letters: {@code x sin(x)}, {@code xsin(x)}. {@code asin(x)} is the arc sine. {@code sin^2(x)} is sin(x)^2; {@code sin^-1(x)} is
 *       refused. One argument may go without parentheses, as far as numbers and letters follow: {@code sin x}, {@code ln 2x},
 *       {@code sin x cos y}; {@code sin x/2} and {@code sin x*2} are refused.
 *   <li>{@code if(x < 0, a, b)} with {@code < <= > >= = == != <>}, and {@code sum(i, 1, n, i^2)} over the whole numbers from one bound to
 *       the other.
 *   <li>As pasted from books: superscripts, subscripts, {@code · × ÷ − π τ √ ∛ ≤ ≥ ≠}, italic and wide letters, {@code |x|}, {@code [ ]}, blanks of
 *       all kinds. A root reaches over a bracket, a call, one number or one letter.
 * </ul>
 *
 * <p>{@link eigenscope.engine.calculus.Limits} says how long, deep and slow a function may be.
 *
 * <h2>Derivatives where there are none</h2>
 *
 * <p>Automatic and symbolic derivatives agree on: {@code abs} has sign, 0 at 0; {@code relu} 0 at 0; {@code step}, {@code sign},
 * {@code floor}, {@code ceil} 0 everywhere; {@code max} and {@code min} the derivative of the first argument that attains it; {@code if}
 * that of the outcome taken; {@code mod(x, y)} 1 by x and -floor(x/y) by y; the bounds of a sum count as whole numbers, with derivative 0.
 * The second derivative is the derivative of the first by the same rules.
 *
 * <h2>How it is computed</h2>
 *
 * <p>{@link eigenscope.engine.calculus.Compiled} takes a tree down as a tape: a list of operations in which equal ones stand once.
 * Derivatives are more operations on the same tape, by the rule of each operation, so that they share what value and derivatives have
 * in common, and one executor for points and one for rows run everything. Forward, not reverse: reverse accumulation multiplies
 * what a branch not taken leaves, and 0 times NaN is NaN; for the few variables that are drawn it saves nothing.
 *
 * <p>A tape and not bytecode of the JDK's ClassFile API. Measured on a grid of 200×200 of sin(x*y)+x^2, in microseconds: tape, taken down
 * in 70 to 180, first grid 250 to 330, every later one 240; a generated class, made in 330 to 520, first grid 670 to 740, later 250 to 300.
 * Whoever types or drags sees first grids only, and a tape is warm whatever was typed before.
 *
 * <p>A branch not taken is computed and dropped, but for its sums, which have no terms then. The index of a sum runs over the whole numbers
 * from one bound to the other, ceil(from) to floor(to). What does not depend on an index is computed before its loop, a sum too, which
 * then counts once. Trees are read recursively, as deep as {@link eigenscope.engine.calculus.Limits#DEPTH} allows; nothing else recurs.
 * What cancels by being written down as it must be is computed as it is meant: exp(u) − 1 and ln(1 + u) keep the digits of a small u, without
 * which the bottom of 1 − exp(−x²) would be a staircase. {@code mod} is exact for the two doubles, as NumPy's is: mod(1, 0.1) is just below 0.1, for the double 0.1 is a little more than a tenth. It is
 * the remainder of a division towards zero, which is exact, brought to the sign of y; printed Java has the same rule.
 *
 * <h2>Decisions</h2>
 *
 * <p>A tree is what was typed and nothing else, so {@link eigenscope.engine.calculus.PlainText} gives back the same tree, and
 * {@link eigenscope.engine.calculus.Simplification} is a step of its own. The derivative of {@code gamma} needs {@code digamma}, which may
 * be typed too; that one's derivative has no name, or there would be no end of names.
 *
 * <p>Refused: a parser generator (its messages are not sentences); evaluating the tree itself; names of several letters for variables, which
 * would make {@code xy} a riddle.
 */
package eigenscope.engine.calculus;
