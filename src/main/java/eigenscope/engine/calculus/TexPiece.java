package eigenscope.engine.calculus;

/**
 * A part of a formula in LaTeX, and what its neighbours must know of it.
 *
 * @param rank how tightly it holds together, as in {@link Piece}; 0 for what is never set beside an operator without parentheses
 * @param isNumber whether it is a number in digits, with or without a sign
 * @param startsWithDigit whether it would run into a number before it
 * @param isOpen whether it takes in what follows, as a sum does with factors
 * @param isTall whether it is higher than a line
 */
record TexPiece(String text, int rank, boolean isNumber, boolean startsWithDigit, boolean isOpen, boolean isTall) {
    static TexPiece of(String text, int rank) {
        return new TexPiece(text, rank, false, false, false, false);
    }

    /** Returns a number from its LaTeX: digits, a sign, a power of ten. */
    static TexPiece number(String tex) {
        int rank = tex.startsWith("-")
                ? Piece.SUM
                : tex.contains("\\cdot") ? Piece.PRODUCT : tex.contains("^") ? Piece.POWER : Piece.ATOM;
        boolean isDigits = tex.endsWith("}") || Character.isDigit(tex.charAt(tex.length() - 1));
        return new TexPiece(tex, rank, isDigits, isDigits && !tex.startsWith("-"), false, false);
    }

    TexPiece withText(String other) {
        return new TexPiece(other, rank, isNumber, startsWithDigit, isOpen, isTall);
    }

    TexPiece tall(boolean tall) {
        return new TexPiece(text, rank, isNumber, startsWithDigit, isOpen, tall);
    }

    TexPiece digits(boolean digits) {
        return new TexPiece(text, rank, isNumber, digits, isOpen, isTall);
    }

    TexPiece open(boolean open) {
        return new TexPiece(text, rank, isNumber, startsWithDigit, open, isTall);
    }

    /** Returns the part in parentheses as high as it is. */
    String inParentheses() {
        return isTall ? "\\left(" + text + "\\right)" : "(" + text + ")";
    }

    /** Returns the text, in parentheses unless it holds together at least so tightly. */
    String at(int least) {
        return rank >= least ? text : inParentheses();
    }

    /** Returns this as a factor with something after it. */
    private String before() {
        return rank >= Piece.PRODUCT && !isOpen ? text : inParentheses();
    }

    /** Returns the product of two parts, with a dot only where digits would run together or a signed number follows. */
    TexPiece times(TexPiece right) {
        boolean isBare = right.rank >= Piece.PRODUCT;
        boolean needsDot = isBare ? right.startsWithDigit : right.isNumber;
        String product = before() + (needsDot ? "\\cdot " : separator(right)) + right.at(Piece.PRODUCT);
        return of(product, Piece.PRODUCT)
                .digits(startsWithDigit && rank >= Piece.PRODUCT)
                .open(right.isOpen && isBare)
                .tall(isTall || right.isTall);
    }

    /** A command ends where a letter cannot follow it. */
    private String separator(TexPiece right) {
        boolean isCommandOpen = text.matches("(?s).*\\\\[A-Za-z]+") && before().equals(text);
        return isCommandOpen && Character.isLetter(right.at(Piece.PRODUCT).charAt(0)) ? " " : "";
    }
}
