package org.lectern.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

/// Lectern with a window: from its first pixel to the closed library.
public final class Desktop {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /// A moment in milliseconds, so that changes which come together are written to files once.
    private static final long PAUSE = 700;
    /// How long the window waits for more changes before it writes what it remembers.
    private static final Duration SOON = Duration.millis(500);
    private final Opener opener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService background = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("lectern-", 1).factory());
    private final Jobs jobs = new Jobs(background, Platform::runLater);
    private final Texts texts = new Texts(Locale.getDefault(Locale.Category.DISPLAY));

    private Desktop(Opener opener) {
        this.opener = opener;
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @throws UnsupportedOperationException where there is no display
    public static void launch(Opener opener) throws InterruptedException {
        var desktop = new Desktop(opener);
        Platform.startup(desktop::start);
        desktop.closed.await();
    }

    private void start() {
        var stage = new Stage();
        var look = new Look();
        var opening = new OpeningPane(look, texts);
        var scene = new Scene(opening.root(), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setTitle(texts.of("name"));
        stage.setScene(scene);
        Platform.setImplicitExit(false);
        stage.show();
        opening.setRetry(() -> open(stage, look, opening));
        open(stage, look, opening);
    }

    private record Opened(Library library, Remembered remembered) {}

    private void open(Stage stage, Look look, OpeningPane opening) {
        opening.waiting();
        jobs.start(this::openNow, opening::show, outcome -> {
            switch (outcome) {
                case Outcome.Done<Opened>(var opened) -> enter(stage, look, opened);
                case Outcome.Failed<Opened>(var cause) -> opening.failed(cause);
                case Outcome.Cancelled<Opened>() -> leave();
            }
        });
        stage.setOnCloseRequest(event -> leave());
    }

    private Opened openNow(Progress progress) {
        var library = openAnyhow(progress);
        return new Opened(library, Remembered.from(library));
    }

    /// A library that another program is changing can still be read.
    private Library openAnyhow(Progress progress) {
        try {
            return opener.open(Library.Access.WRITE, progress);
        } catch (LibraryException e) {
            if (!(e.fault() instanceof Fault.Locked) && !(e.fault() instanceof Fault.ReadOnly)) throw e;
            return opener.open(Library.Access.READ, progress);
        }
    }

    private void enter(Stage stage, Look look, Opened opened) {
        var library = opened.library();
        var remembered = opened.remembered();
        library.keepOff(Thread.currentThread());
        Arrangement.follow(remembered, look);
        var room = Room.of(library, jobs, CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS));
        var window = new Window(stage, room, library.isWritable(), remembered, look, texts);
        place(stage, remembered);
        stage.getScene().setRoot(window.root());
        library.settings().broken().ifPresent(file -> room.notices().tell(broken(file)));
        if (library.isWritable()) keep(stage, room, library, remembered);
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.keepArrangement();
            remember(stage, remembered);
            var last = remembered.values();
            stage.hide();
            room.errands().cancelAll();
            background.execute(() -> {
                if (library.isWritable()) library.settings().put(last);
                library.close();
                Platform.runLater(() -> leave());
            });
        });
    }

    private void keep(Stage stage, Room room, Library library, Remembered remembered) {
        var rest = new PauseTransition(SOON);
        Keeping.start(remembered, library.settings(), jobs, room.notices(), task -> {
            rest.setOnFinished(event -> task.run());
            rest.playFromStart();
        });
        Runnable moved = () -> remember(stage, remembered);
        stage.maximizedProperty().subscribe(moved);
        for (var measure :
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            measure.subscribe(moved);
        }
    }

    private static Notice broken(Path file) {
        return new Notice(
                Notice.Kind.CAUTION,
                List.of(Saying.of("settings.broken", file.toString())),
                List.of(),
                Optional.empty());
    }

    private void leave() {
        background.shutdown();
        Platform.exit();
        closed.countDown();
    }

    private static void place(Stage stage, Remembered remembered) {
        stage.setMaximized(Boolean.parseBoolean(remembered.text("maximized", "")));
        if (remembered.text("width", "").isEmpty()) return;
        double width = remembered.number("width", WIDTH);
        double height = remembered.number("height", HEIGHT);
        double x = remembered.number("x", 0);
        double y = remembered.number("y", 0);
        if (Screen.getScreensForRectangle(new Rectangle2D(x, y, width, height)).isEmpty()) return;
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static void remember(Stage stage, Remembered remembered) {
        remembered.put("maximized", Boolean.toString(stage.isMaximized()));
        if (stage.isMaximized()) return;
        remembered.put("x", stage.getX());
        remembered.put("y", stage.getY());
        remembered.put("width", stage.getWidth());
        remembered.put("height", stage.getHeight());
    }
}
