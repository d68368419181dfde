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
    record Negative(Expr of) implements Expr {
        // Written out here and below, for what records bring along takes ten times the stack, and trees are deep.
        @Override
        public boolean equals(Object other) {
            return other instanceof Negative(Expr x) && of.equals(x);
        }

        @Override
        public int hashCode() {
            return ~of.hashCode();
        }
    }

    /** Two values joined by an operator. */
    record Binary(Operator operator, Expr left, Expr right) implements Expr {
        @Override
        public boolean equals(Object other) {
            if (this == other) return true;
            return other instanceof Binary(Operator o, Expr l, Expr r)
                    && operator == o
                    && right.equals(r)
                    && left.equals(l);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * operator.hashCode() + left.hashCode()) + right.hashCode();
        }
    }

    /** A function of as many values as it takes. */
    record Call(Function function, List<Expr> arguments) implements Expr {
        /** Keeps its own copy of the arguments and counts them. */
        public Call {
            arguments = List.copyOf(arguments);
            function.require(arguments.size());
        }

        @Override
        public boolean equals(Object other) {
            if (this == other) return true;
            if (!(other instanceof Call(Function f, var others)) || f != function || others.size() != arguments.size())
                return false;
            for (int i = 0; i < others.size(); i++) if (!arguments.get(i).equals(others.get(i))) return false;
            return true;
        }

        @Override
        public int hashCode() {
            int hash = function.hashCode();
            for (Expr argument : arguments) hash = 31 * hash + argument.hashCode();
            return hash;
        }
    }

    /** One of two values, as a comparison has it; the other one is not looked at, however undefined it is. */
    record If(Comparison condition, Expr then, Expr otherwise) implements Expr {}

    /** The sum of a term over whole numbers from one bound to another, both included; 0 if there are none. */
    record Sum(String index, Expr from, Expr to, Expr term) implements Expr {}

    /** Returns what an expression is made of, from left to right: the sides of a comparison, arguments, bounds and terms. */
    default List<Expr> parts() {
        return switch (this) {
            case Literal _, Named _, Variable _ -> List.of();
            case Negative(Expr x) -> List.of(x);
            case Binary(var _, Expr left, Expr right) -> List.of(left, right);
            case Call(var _, var arguments) -> arguments;
            case If(Comparison(var _, Expr left, Expr right), Expr then, Expr otherwise) ->
                List.of(left, right, then, otherwise);
            case Sum(var _, Expr from, Expr to, Expr term) -> List.of(from, to, term);
        };
    }
}
