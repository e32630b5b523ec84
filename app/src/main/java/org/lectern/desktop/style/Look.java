package org.lectern.desktop.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.lectern.resources.Resources;

/// Dresses a scene: palette, type and size, and redresses it whenever one of them changes.
public final class Look {

    private static final double BASE = 13;
    private static final int SMALLEST = 80;
    private static final int LARGEST = 200;
    private static final int STEP = 10;
    /// Better faces than the one that a bare Linux calls its own; the first that is installed is taken.
    private static final List<String> FACES = List.of("Inter", "Adwaita Sans", "Cantarell", "Noto Sans", "Ubuntu");

    private final Resources resources = new Resources();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty percent = new SimpleIntegerProperty(100);
    private final BooleanBinding dark = Bindings.createBooleanBinding(
            () -> isDark(theme.get()), theme, Platform.getPreferences().colorSchemeProperty());

    private final StringBinding palette = Bindings.createStringBinding(
            () -> theme.get() == Theme.CONTRAST ? "contrast" : dark.get() ? "dark" : "light", theme, dark);

    private final BooleanProperty reduced = new SimpleBooleanProperty();
    private final BooleanBinding still = reduced.or(Platform.getPreferences().reducedMotionProperty());

    public Look() {
        Icon.load();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The size of all text, in per cent of the usual.
    public IntegerProperty percentProperty() {
        return percent;
    }

    /// The name of the palette that is worn: `light`, `dark` or `contrast`.
    public ObservableValue<String> paletteProperty() {
        return palette;
    }

    /// Whether the user wants nothing to move by itself, whatever the platform says.
    public BooleanProperty reducedProperty() {
        return reduced;
    }

    /// Whether nothing is to move by itself, since the user or the platform says so.
    public ObservableBooleanValue stillProperty() {
        return still;
    }

    public void larger() {
        resize(percent.get() + STEP);
    }

    public void smaller() {
        resize(percent.get() - STEP);
    }

    public void usualSize() {
        resize(100);
    }

    /// Sets the size, kept within what the layout bears.
    public void resize(int wanted) {
        percent.set(Math.clamp(wanted, SMALLEST, LARGEST));
    }

    /// How many pixels a length has that is meant for the usual size.
    public double scaled(double length) {
        return length * percent.get() / 100;
    }

    /// Dresses the scene now and from now on.
    public void dress(Scene scene) {
        var face = face();
        Runnable size = () ->
                scene.getRoot().setStyle("-fx-font-size: " + scaled(BASE) + "px; -fx-font-family: \"" + face + "\";");
        size.run();
        percent.subscribe(size);
        scene.rootProperty().subscribe(size);
        palette.subscribe(name -> wear(scene, name));
    }

    private void wear(Scene scene, String name) {
        var base = dark.get() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(name + ".css"), sheet("lectern.css"), sheet("parts.css"));
    }

    private String sheet(String name) {
        return resources.styleSheet(name).toExternalForm();
    }

    private static boolean isDark(Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK, CONTRAST -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String face() {
        var installed = Font.getFamilies();
        var system = Font.getDefault().getFamily();
        if (!system.startsWith("DejaVu") && !system.equals("System")) return system;
        return FACES.stream().filter(installed::contains).findFirst().orElse("System");
    }
}
