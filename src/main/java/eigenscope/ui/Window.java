package eigenscope.ui;

import eigenscope.topic.Catalogue;

/** Stand-in. */
public final class Window {
    private Window() {}

    /** Opens nothing. */
    public static void launch(Catalogue catalogue) {
        System.out.println(catalogue.topics().size());
    }
}
