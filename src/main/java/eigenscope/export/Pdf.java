package eigenscope.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF of one page, one point for a logical pixel. */
final class Pdf {
    private Pdf() {}

    static byte[] of(Print print) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(print.width(), print.height()));
            document.addPage(page);
            var graphics = new PdfBoxGraphics2D(document, (float) print.width(), (float) print.height());
            print.paint(graphics);
            graphics.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
