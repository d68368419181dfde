package eigenscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Formula, code and lesson: side by side where there is room, else as tabs. */
final class Bottom extends StackPane {
    private static final double WIDE = 840;

    private final List<Part> parts = new ArrayList<>();
    private final TabPane tabs = new TabPane();
    private final SplitPane columns = new SplitPane();

    private record Part(String title, Region panel, double share) {}

    Bottom(Session session, Progress progress) {
        getStyleClass().add("bottom");
        setMinSize(0, 0);
        parts.add(new Part("Formula", new FormulaView(session), 0.36));
        parts.add(new Part("Code", new CodeView(session), 0.31));
        if (session.frame().trace().filter(t -> !t.columns().isEmpty()).isPresent())
            parts.add(new Part("Steps", new StepsView(session), 0.25));
        parts.add(new Part("Lesson", new LessonView(session, progress), 0.33));
        for (var part : parts) part.panel().setMinSize(0, 0);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("bottom-tabs");
        columns.setId("bottom-columns");
        widthProperty().subscribe(w -> arrange(w.doubleValue() / session.theme().scale()));
        session.onTheme(theme -> arrange(getWidth() / theme.scale()));
    }

    private void arrange(double width) {
        if (width < 1) return;
        if (width >= WIDE && columns.getItems().isEmpty()) beside();
        if (width < WIDE && tabs.getTabs().isEmpty()) asTabs();
    }

    private void beside() {
        tabs.getTabs().forEach(tab -> tab.setContent(null));
        tabs.getTabs().clear();
        for (var part : parts) columns.getItems().add(part.panel());
        double total = parts.stream().mapToDouble(Part::share).sum();
        double sum = 0;
        for (int i = 0; i < parts.size() - 1; i++) {
            sum += parts.get(i).share() / total;
            columns.setDividerPosition(i, sum);
        }
        getChildren().setAll(columns);
    }

    private void asTabs() {
        columns.getItems().clear();
        for (var part : parts) tabs.getTabs().add(new Tab(part.title(), part.panel()));
        getChildren().setAll(tabs);
    }

    /** Brings the panel of a title to the front and gives it the keyboard. */
    void show(String title) {
        for (var tab : tabs.getTabs())
            if (tab.getText().equals(title)) tabs.getSelectionModel().select(tab);
        for (var part : parts) if (part.title().equals(title)) part.panel().requestFocus();
    }
}
