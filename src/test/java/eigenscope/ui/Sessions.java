package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.Topic;

/** Sessions for tests: frames are made on the spot, so that a change is on screen when {@code edit} returns. */
final class Sessions {
    private Sessions() {}

    static Session of(Topic<?> topic) {
        var worker = new Worker(new Tex(), Runnable::run, Runnable::run, Runnable::run);
        var sheet = topic.sheets().getFirst().id();
        return new Session(Frame.of(topic, topic.initial(), sheet, worker.tex(), 1, true), Theme.LIGHT, worker);
    }
}
