package eigenscope.topic;

import eigenscope.figure.Figure;
import java.util.function.Function;

/**
 * One of the pictures of a topic: a tab over the plot.
 *
 * @param id the name in commands and sessions, kebab-case
 * @param title the name on screen
 * @param figure pure and cheap: what to draw, in data coordinates
 */
public record Sheet<M>(String id, String title, Function<M, Figure> figure) {}
