/**
 * Functions as learners write them: trees ({@link eigenscope.engine.calculus.Expr}), their values, their exact derivatives, and how they
 * read in a formula or in code.
 */
package eigenscope.engine.calculus;
