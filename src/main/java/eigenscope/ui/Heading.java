package eigenscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What a topic is called and what to do in it, the ways to its pictures, and those to the plots of a picture that has no room for all. What
 * has no room itself stands beneath, becomes a menu, or goes.
 */
final class Heading extends Region {
    private static final double GAP = 14;
    private static final double BENEATH = 2;

    private final Label title;
    private final Label lead;
    private final Node tabs;
    private final Node menu;
    private final Pager pager;
    private final boolean hasSheets;
    private boolean isRoomy;
    private boolean isPaged;

    Heading(Session session, Paging paging) {
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
        getChildren().addAll(title, lead, tabs, menu, pager);
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
    private record Plan(
            boolean withTitle, boolean asMenu, boolean beside, boolean beneath, double row, double height) {}

    private Plan plan(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        double name = title.prefWidth(-1) + GAP;
        double pages = isPaged ? pager.prefWidth(-1) + GAP : 0;
        boolean asMenu = hasSheets && name + tabs.prefWidth(-1) + pages > room;
        double right = (hasSheets ? (asMenu ? menu : tabs).prefWidth(-1) : 0) + pages;
        boolean beside = name + lead.prefWidth(-1) + GAP + right <= room;
        boolean beneath = !beside && isRoomy;
        double row = Math.max(title.prefHeight(-1), Math.max(tabs.prefHeight(-1), menu.prefHeight(-1)));
        double more = beneath ? BENEATH + lead.prefHeight(room) : 0;
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
        lead.setVisible(plan.beside() || plan.beneath());
        tabs.setVisible(hasSheets && !plan.asMenu());
        menu.setVisible(hasSheets && plan.asMenu());
        pager.setVisible(isPaged);
        stand(title, left, top, plan.row());
        if (plan.beneath()) {
            lead.resizeRelocate(left, top + plan.row() + BENEATH, room, lead.prefHeight(room));
        } else stand(lead, left + title.prefWidth(-1) + GAP, top, plan.row());
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
