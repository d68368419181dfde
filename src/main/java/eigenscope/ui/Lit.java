package eigenscope.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Makes a node belong to a term: pointing at it lights the term, and the term lights it. */
final class Lit {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private Lit() {}

    /** Ties a node to a term; the empty one is none. */
    static void tie(Session session, Node node, String term) {
        if (term.isEmpty()) return;
        node.setOnMouseEntered(e -> session.light(term));
        node.setOnMouseExited(e -> session.light(""));
        session.onLit(lit -> show(node, lit.equals(term)));
        show(node, session.lit().equals(term));
    }

    /** Shows a node as pointed at, or not. */
    static void show(Node node, boolean lit) {
        node.pseudoClassStateChanged(LIT, lit);
    }
}
