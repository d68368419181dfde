package eigenscope.engine.calculus;

import java.util.List;

/** A real function as a tree: what a learner typed, and nothing else. Immutable; trees are equal if they are written alike. */
public sealed interface Expr {
    /** A number, finite and not negative: a sign is a {@link Negative}. */
    record Literal(double value) implements Expr {
        /** Refuses what cannot be written down as digits; both zeros are the plain one. */
        public Literal {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY))
                throw new IllegalArgumentException("a literal is finite and not negative, not " + value);
            value += 0.0;
        }
    }

    /** A number with a name of its own. */
    record Named(Constant constant) implements Expr {}

    /** A letter with or without an index, such as x or w1; of a sum's index too. */
    record Variable(String name) implements Expr {}

    /** The opposite of a value. */
    record Negative(Expr of) implements Expr {}

    /** Two values joined by an operator. */
    record Binary(Operator operator, Expr left, Expr right) implements Expr {}

    /** A function of as many values as it takes. */
    record Call(Function function, List<Expr> arguments) implements Expr {
        /** Keeps its own copy of the arguments and counts them. */
        public Call {
            arguments = List.copyOf(arguments);
            function.require(arguments.size());
        }
    }

    /** One of two values, as a comparison has it; the other one is not looked at, however undefined it is. */
    record If(Comparison condition, Expr then, Expr otherwise) implements Expr {}

    /** The sum of a term over whole numbers from one bound to another, both included; 0 if there are none. */
    record Sum(String index, Expr from, Expr to, Expr term) implements Expr {}
}
