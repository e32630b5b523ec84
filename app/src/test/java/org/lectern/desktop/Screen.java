package org.lectern.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window on the headless platform, worked by a robot and looked at in pictures.
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final int PATIENCE = 60;
    final FxRobot robot = new FxRobot();
    final Look look;
    final Room room;
    private final Stage stage;
    private final ExecutorService background =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    private record Parts(Stage stage, Look look, Room room) {}

    private Screen(Library library, int width, int height, Theme theme, Locale locale, int percent) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        var parts = onFx(() -> build(library, width, height, theme, locale, percent));
        stage = parts.stage();
        look = parts.look();
        room = parts.room();
        settle();
    }

    static Screen open(Library library) {
        return new Screen(library, 1280, 800, Theme.LIGHT, Locale.ENGLISH, 100);
    }

    static Screen open(Library library, int width, int height, Theme theme) {
        return new Screen(library, width, height, theme, Locale.ENGLISH, 100);
    }

    static Screen open(Library library, int width, int height, Theme theme, Locale locale) {
        return new Screen(library, width, height, theme, locale, 100);
    }

    /// A window whose text has this size, in per cent, from the very start.
    static Screen open(Library library, int width, int height, Theme theme, Locale locale, int percent) {
        return new Screen(library, width, height, theme, locale, percent);
    }

    private Parts build(Library library, int width, int height, Theme theme, Locale locale, int percent) {
        library.keepOff(Thread.currentThread());
        var look = new Look();
        look.themeProperty().set(theme);
        look.resize(percent);
        var texts = new Texts(locale);
        var stage = new Stage();
        var room = Room.of(library, new Jobs(background, Platform::runLater));
        var window = new Window(stage, room, library.isWritable(), new Remembered(), look, texts);
        var scene = new Scene(window.root(), width, height);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        return new Parts(stage, look, room);
    }

    Scene scene() {
        return stage.getScene();
    }

    Node find(String selector) {
        return robot.lookup(selector).query();
    }

    void act(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
        settle();
    }

    /// Does something on the FX thread and waits for nothing that follows.
    void onFront(Runnable action) {
        onFx(() -> {
            action.run();
            return true;
        });
    }

    /// Types characters, one after the other.
    void press(String... characters) {
        for (var character : characters) {
            onFront(() -> {
                var target = Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
                Event.fireEvent(
                        target,
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            });
            settle();
        }
    }

    /// Strikes a key with the keys before it held down.
    void strike(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /// Waits until the window has come to rest.
    void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(30, TimeUnit.MILLISECONDS);
        }
    }

    void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE + " s: " + what, e);
        }
        settle();
    }

    /// Whether head and foot are in sight, which nothing between them may push out of the window.
    boolean isWhole() {
        double head = onFx(() -> find(".top-bar").localToScene(0, 0).getY());
        double foot = onFx(() -> {
            var line = find(".status-line");
            return line.localToScene(0, line.getLayoutBounds().getMaxY()).getY();
        });
        return head >= 0 && foot <= scene().getHeight() + 0.5;
    }

    /// Writes what the window shows to `target/screens`.
    BufferedImage picture(String name) {
        settle();
        var image =
                onFx(() -> scene().snapshot(new WritableImage((int) scene().getWidth(), (int) scene().getHeight())));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++)
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }

    static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, work);
    }

    @Override
    public void close() {
        onFx(() -> {
            stage.hide();
            return true;
        });
        background.shutdown();
    }
}
