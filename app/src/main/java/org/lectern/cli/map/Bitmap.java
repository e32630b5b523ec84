package org.lectern.cli.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.lectern.layout.drawing.Colour;
import org.lectern.layout.drawing.Drawing;
import org.lectern.layout.drawing.TextWidth;
import org.lectern.library.core.NewFile;

/// The map's drawing as a PNG of twice its size, so that it is sharp on paper and on fine screens.
final class Bitmap {

    /// How wide the names are in the font that they are drawn in.
    static final TextWidth WIDTHS = (text, size) -> font(size)
            .getStringBounds(text, new FontRenderContext(null, true, true))
            .getWidth();

    private static final double SCALE = 2;
    private static final float HALO = 4;
    private static final int OPACITY = 217;

    private Bitmap() {}

    static void write(Drawing drawing, Path file) throws IOException {
        var beside = NewFile.beside(file);
        try {
            if (!ImageIO.write(image(drawing), "png", beside.toFile())) {
                throw new IllegalStateException("every Java platform writes PNG");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static BufferedImage image(Drawing drawing) {
        var image = new BufferedImage(
                (int) Math.ceil(drawing.width() * SCALE),
                (int) Math.ceil(drawing.height() * SCALE),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(colour(drawing.theme().background(), 255));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(SCALE, SCALE);
            for (var circle : drawing.circles()) {
                graphics.setColor(colour(circle.colour(), OPACITY));
                graphics.fill(new Ellipse2D.Double(
                        circle.x() - circle.radius(),
                        circle.y() - circle.radius(),
                        2 * circle.radius(),
                        2 * circle.radius()));
            }
            for (var label : drawing.labels()) name(graphics, label, drawing);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// A name with a seam in the colour of the ground, so that it can be read above points.
    private static void name(Graphics2D graphics, Drawing.Label label, Drawing drawing) {
        var outline = font(label.size())
                .createGlyphVector(graphics.getFontRenderContext(), label.text())
                .getOutline();
        var bounds = outline.getBounds2D();
        graphics.translate(label.x() - bounds.getCenterX(), label.y());
        graphics.setColor(colour(drawing.theme().background(), 255));
        graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(outline);
        graphics.setColor(colour(drawing.theme().text(), 255));
        graphics.fill(outline);
        graphics.translate(bounds.getCenterX() - label.x(), -label.y());
    }

    private static Font font(double size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size);
    }

    private static Color colour(Colour colour, int opacity) {
        return new Color(colour.red(), colour.green(), colour.blue(), opacity);
    }
}
