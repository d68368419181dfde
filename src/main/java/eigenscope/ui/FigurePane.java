package eigenscope.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** The figure with its heading above it, and at its foot how far long work has come. */
final class FigurePane extends StackPane {
    /** A lower picture wants the line that the lead would take. */
    private static final double ROOMY = 340;

    private final Session session;
    private final Paging paging;
    private final Heading heading;
    private final FigureView figure;

    FigurePane(Session session) {
        this.session = session;
        paging = new Paging(session);
        heading = new Heading(session, paging, new Remedies(session, this::requestLayout));
        figure = new FigureView(session, paging);
        getStyleClass().add("figure-pane");
        setMinSize(0, 0);
        var work = new LongWork(session);
        setAlignment(work, Pos.BOTTOM_RIGHT);
        // As large as there is room, whatever they show: a new picture, a moved handle is nothing to lay out the window
        // for.
        figure.setManaged(false);
        heading.setManaged(false);
        session.onTheme(theme -> requestLayout());
        session.onFrame(frame -> {
            if (isPaged() != heading.isPaged()) requestLayout();
        });
        getChildren().addAll(figure, heading, work);
    }

    private boolean isPaged() {
        return paging.isNeeded(figure.getWidth(), figure.getHeight());
    }

    @Override
    protected void layoutChildren() {
        heading.room(getHeight() >= ROOMY * session.theme().scale());
        double head = Math.min(getHeight(), heading.prefHeight(getWidth()));
        figure.resizeRelocate(0, head, getWidth(), getHeight() - head);
        heading.page(isPaged());
        heading.resize(getWidth(), head);
        super.layoutChildren();
    }

    /** Returns the figure itself. */
    FigureView figure() {
        return figure;
    }
}
