package org.lectern.desktop.map;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.lectern.layout.drawing.Colour;
import org.lectern.layout.drawing.TextWidth;
import org.lectern.layout.drawing.Theme;

/// The colours and letters that the style sheets give the map. A canvas hears nothing of style sheets, so that small
/// unseen parts wear the colours for it.
final class MapColours {

    /// The size of the window's letters in pixels, when nobody has made them larger or smaller.
    private static final double USUAL = 13;

    private final Region ground = part("map-ground");
    private final Region text = part("map-text");
    private final Region dim = part("map-dim");
    private final Region accent = part("map-accent");
    private final Text letters = new Text();
    private final Text ruler = new Text();
    private final Group root = new Group(ground, text, dim, accent, letters);

    MapColours() {
        letters.getStyleClass().add("map-letters");
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    /// What must stand in the scene for the colours to be known.
    Node root() {
        return root;
    }

    /// Calls back whenever a colour or the letters change.
    void changed(Runnable task) {
        for (var part : new Region[] {ground, text, dim, accent}) {
            part.backgroundProperty().subscribe((before, now) -> task.run());
        }
        letters.fontProperty().subscribe((before, now) -> task.run());
    }

    /// The colours that are worn; empty before the style sheets have been read.
    Optional<Theme> theme() {
        return colour(ground)
                .flatMap(back -> colour(text)
                        .flatMap(front -> colour(dim).map(rest -> new Theme(of(back), of(front), of(rest)))));
    }

    Color accent() {
        return colour(accent).orElse(Color.BLACK);
    }

    private static Optional<Color> colour(Region part) {
        var background = part.getBackground();
        if (background == null || background.isEmpty()) return Optional.empty();
        return background.getFills().getFirst().getFill() instanceof Color colour
                ? Optional.of(colour)
                : Optional.empty();
    }

    private static Colour of(Color colour) {
        return new Colour(channel(colour.getRed()), channel(colour.getGreen()), channel(colour.getBlue()));
    }

    private static int channel(double share) {
        return (int) Math.round(255 * share);
    }

    static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    /// How many pixels stand for one of the usual size.
    double scale() {
        return letters.getFont().getSize() / USUAL;
    }

    /// The letters of names.
    Font font(double size) {
        return Font.font(letters.getFont().getFamily(), FontWeight.BOLD, size);
    }

    /// Measures names in those letters.
    TextWidth widths() {
        return (words, size) -> {
            ruler.setFont(font(size));
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        };
    }
}
