package eigenscope.cli;

/** What was asked cannot be done as asked: its message is one line that names the argument, what is wrong and what would be right. */
final class Refusal extends IllegalArgumentException {
    Refusal(String message) {
        super(message);
    }

    Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
