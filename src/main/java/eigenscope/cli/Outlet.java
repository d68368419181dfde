package eigenscope.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Reports why a stream cannot be written, once; unless its reader has gone, who has read enough. */
final class Outlet extends FilterOutputStream {
    private final Consumer<String> report;
    private boolean broken;

    Outlet(OutputStream out, Consumer<String> report) {
        super(out);
        this.report = report;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (!broken && !reason.toLowerCase(Locale.ROOT).contains("broken pipe")) report.accept(reason);
            broken = true;
            throw e;
        }
    }
}
