/**
 * Topics of linear algebra. A topic is one class that declares; what it declares at length stands beside it, one file a thing (figure,
 * formulas, laws), named after the topic.
 */
package eigenscope.topics.linear;
