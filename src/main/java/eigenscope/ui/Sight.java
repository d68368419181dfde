package eigenscope.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Whether a node can be seen: it stands in a window, and neither it nor anything around it is hidden. */
final class Sight {
    private final Node node;
    private final Consumer<Boolean> listener;
    private Subscription upward = Subscription.EMPTY;
    private boolean seen;

    private Sight(Node node, Consumer<Boolean> listener) {
        this.node = node;
        this.listener = listener;
    }

    /** Tells a listener whenever a node comes into sight, and whenever it goes out of it. */
    static void watch(Node node, Consumer<Boolean> listener) {
        var sight = new Sight(node, listener);
        node.sceneProperty().subscribe(sight::climb);
    }

    /** What stands around a node changes only while it stands in no window. */
    private void climb() {
        upward.unsubscribe();
        upward = Subscription.EMPTY;
        for (Node up = node; up != null; up = up.getParent())
            upward = upward.and(up.visibleProperty().subscribe(this::look));
        look();
    }

    private void look() {
        boolean now = node.getScene() != null;
        for (Node up = node; up != null; up = up.getParent()) now &= up.isVisible();
        if (now == seen) return;
        seen = now;
        listener.accept(now);
    }
}
