package eigenscope.engine.calculus;

import java.util.Arrays;
import java.util.Optional;

/** Greek letters that are free to name a value, which π and τ are not: how they are typed in Latin letters and set in LaTeX. */
enum Greek {
    ALPHA('α'),
    BETA('β'),
    /** Typed as itself only, for gamma is a function. */
    GAMMA('γ'),
    DELTA('δ'),
    EPSILON('ε', "varepsilon"),
    ZETA('ζ'),
    ETA('η'),
    THETA('θ'),
    IOTA('ι'),
    KAPPA('κ'),
    LAMBDA('λ'),
    MU('μ'),
    NU('ν'),
    /** Typed as itself only, for xi is x times i. */
    XI('ξ'),
    RHO('ρ'),
    SIGMA('σ'),
    UPSILON('υ'),
    PHI('φ', "varphi"),
    CHI('χ'),
    PSI('ψ'),
    OMEGA('ω'),
    CAPITAL_DELTA('Δ', "Delta"),
    CAPITAL_THETA('Θ', "Theta"),
    CAPITAL_LAMBDA('Λ', "Lambda"),
    CAPITAL_PHI('Φ', "Phi"),
    CAPITAL_PSI('Ψ', "Psi"),
    CAPITAL_OMEGA('Ω', "Omega");

    private final char letter;
    private final String command;

    Greek(char letter) {
        this.letter = letter;
        this.command = word();
    }

    Greek(char letter, String command) {
        this.letter = letter;
        this.command = command;
    }

    String letter() {
        return String.valueOf(letter);
    }

    /** Returns its name, such as {@code alpha} or {@code Delta}: a word in every programming language. */
    String word() {
        String lower = name().toLowerCase(java.util.Locale.ROOT);
        int capital = lower.indexOf('_');
        return capital < 0 ? lower : Character.toUpperCase(lower.charAt(capital + 1)) + lower.substring(capital + 2);
    }

    /** Returns its LaTeX command with the backslash. */
    String tex() {
        return "\\" + command;
    }

    /** Says whether its word means it, too. */
    boolean isTypedAsWord() {
        return this != GAMMA && this != XI && Character.isLowerCase(letter);
    }

    static Optional<Greek> of(int letter) {
        return Arrays.stream(values()).filter(g -> g.letter == letter).findFirst();
    }

    static Optional<Greek> of(String word) {
        return Arrays.stream(values())
                .filter(g -> g.isTypedAsWord() && g.word().equals(word))
                .findFirst();
    }
}
