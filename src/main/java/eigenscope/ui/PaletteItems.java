package eigenscope.ui;

import eigenscope.topic.Catalogue;
import eigenscope.topic.Choice;
import java.util.ArrayList;
import java.util.List;

/** All that the palette finds: first what belongs to the open topic. */
final class PaletteItems {
    private PaletteItems() {}

    /** Returns everything that can be found now. */
    static List<Palette.Item> of(Shell shell, Catalogue catalogue, Actions actions) {
        var items = new ArrayList<Palette.Item>();
        shell.session().ifPresent(session -> ofTopic(items, session));
        for (var topic : catalogue.topics()) {
            var about = topic.about();
            items.add(new Palette.Item(
                    about.title(), "Topic \u00b7 " + about.wing().title(), "", () -> shell.open(about.id())));
        }
        for (var topic : catalogue.topics()) {
            var about = topic.about();
            items.add(new Palette.Item("Lesson: " + about.title(), "Lesson", "", () -> shell.openLesson(about.id())));
        }
        for (var action : actions.all())
            if (!action.id().equals("palette"))
                items.add(new Palette.Item(action.name(), "Action", action.shownKeys(), action.run()));
        return items;
    }

    private static <E> void ofChoice(List<Palette.Item> items, Session session, Choice<E> choice) {
        for (E option : choice.options())
            items.add(new Palette.Item(
                    choice.title(option),
                    choice.meta().label(),
                    "",
                    () -> session.change(session.state().with(choice, option), "")));
    }

    private static void ofTopic(List<Palette.Item> items, Session session) {
        var topic = session.topic();
        for (var param : topic.params())
            if (session.state().shows(param))
                items.add(new Palette.Item(param.meta().label(), "Parameter", "", () -> session.seek(param.id())));
        for (var remedy : session.frame().remedies())
            items.add(new Palette.Item(
                    remedy.words(),
                    remedy.trouble(),
                    "",
                    () -> session.edit(remedy.change().apply(session.state()), "")));
        for (var preset : topic.presets())
            items.add(new Palette.Item(
                    preset.title(),
                    "Preset",
                    "",
                    () -> session.edit(preset.change().apply(session.state()), "")));
        for (var param : topic.params())
            if (param instanceof Choice<?> choice && session.state().shows(param)) ofChoice(items, session, choice);
        if (topic.sheets().size() > 1)
            for (var sheet : topic.sheets())
                items.add(new Palette.Item(sheet.title(), "Picture", "", () -> session.sheet(sheet.id())));
    }
}
