package eigenscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What a topic is called and what to do in it, the ways to its pictures, and those to the plots of a picture that has no room for all. What
 * has no room itself stands beneath, becomes a menu, or goes. Ways out of trouble take the place of what to do: there they cover nothing,
 * and where that has a line the picture keeps still.
 */
final class Heading extends Region {
    private static final double GAP = 14;
    private static final double BENEATH = 2;

    private final Label title;
    private final Label lead;
    private final Node tabs;
    private final Node menu;
    private final Pager pager;
    private final Remedies remedies;
    private final boolean hasSheets;
    private boolean isRoomy;
    private boolean isPaged;

    Heading(Session session, Paging paging, Remedies remedies) {
        this.remedies = remedies;
        getStyleClass().add("figure-heading");
        var about = session.topic().about();
        title = new Label(about.title());
        title.getStyleClass().add("figure-title");
        lead = new Label(about.lead());
        lead.getStyleClass().add("figure-lead");
        lead.setWrapText(true);
        hasSheets = session.topic().sheets().size() > 1;
        tabs = Sheets.tabs(session);
        menu = Sheets.menu(session);
        pager = new Pager(session, paging);
        setMinSize(0, 0);
        getChildren().addAll(title, lead, tabs, menu, pager, remedies);
    }

    /** Leaves a line to the lead, or not. */
    void room(boolean is) {
        if (is == isRoomy) return;
        isRoomy = is;
        requestLayout();
    }

    /** Leads from plot to plot, or not. */
    void page(boolean is) {
        if (is == isPaged) return;
        isPaged = is;
        requestLayout();
    }

    /** Says whether plots are shown one at a time. */
    boolean isPaged() {
        return isPaged;
    }

    /** Where things go in so many pixels. */
    private record Plan(boolean withTitle, boolean asMenu, boolean beside, boolean beneath, double row, double height) {
        double under() {
            return height - row;
        }
    }

    /** Returns what says what to do now. */
    private Region counsel() {
        return remedies.isVisible() ? remedies : lead;
    }

    private Plan plan(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        double name = title.prefWidth(-1) + GAP;
        double pages = isPaged ? pager.prefWidth(-1) + GAP : 0;
        boolean asMenu = hasSheets && name + tabs.prefWidth(-1) + pages > room;
        double right = (hasSheets ? (asMenu ? menu : tabs).prefWidth(-1) : 0) + pages;
        double free = room - name - GAP - right;
        boolean beside = counsel().prefWidth(-1) <= free;
        boolean beneath = !beside && (isRoomy || remedies.isVisible());
        double row = Math.max(title.prefHeight(-1), Math.max(tabs.prefHeight(-1), menu.prefHeight(-1)));
        // As much as the words would take, so that nothing moves when they give way.
        double words = isRoomy && lead.prefWidth(-1) > free ? BENEATH + lead.prefHeight(room) : 0;
        double ways = beneath && remedies.isVisible()
                ? remedies.prefHeight(room) - getInsets().getBottom()
                : 0;
        double more = Math.max(words, ways);
        return new Plan(name + right <= room, asMenu, beside, beneath, row, row + more);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(
                getInsets().getTop() + plan(width).height() + getInsets().getBottom());
    }

    @Override
    protected void layoutChildren() {
        var plan = plan(getWidth());
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double right = getWidth() - getInsets().getRight();
        double room = right - left;
        title.setVisible(plan.withTitle());
        var counsel = counsel();
        lead.setVisible(counsel.equals(lead) && (plan.beside() || plan.beneath()));
        tabs.setVisible(hasSheets && !plan.asMenu());
        menu.setVisible(hasSheets && plan.asMenu());
        pager.setVisible(isPaged);
        stand(title, left, top, plan.row());
        if (plan.beside()) stand(counsel, left + title.prefWidth(-1) + GAP, top, plan.row());
        else if (counsel.equals(lead))
            lead.resizeRelocate(left, top + plan.row() + BENEATH, room, lead.prefHeight(room));
        else {
            double high = remedies.prefHeight(room);
            double spare = plan.under() + getInsets().getBottom() - high;
            remedies.resizeRelocate(left, snapPositionY(top + plan.row() + spare / 2), room, high);
        }
        double x = right;
        for (Node node : new Node[] {pager, tabs, menu}) {
            if (!node.isVisible()) continue;
            x -= node.prefWidth(-1);
            stand(node, Math.max(left, x), top, plan.row());
            x -= GAP;
        }
    }

    private void stand(Node node, double x, double top, double row) {
        double high = node.prefHeight(-1);
        node.resizeRelocate(snapPositionX(x), snapPositionY(top + (row - high) / 2), node.prefWidth(-1), high);
    }
}
