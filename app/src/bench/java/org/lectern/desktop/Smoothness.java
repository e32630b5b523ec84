package org.lectern.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.lectern.bench.Corpus;
import org.lectern.bench.Meter;
import org.lectern.bench.Scratch;
import org.lectern.bench.Shape;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.library.Library;
import org.lectern.library.result.ImportOptions;
import org.lectern.work.Progress;

/// The window on 20,000 papers, on the headless platform: how long the thread that draws is held while the list
/// scrolls, searches are typed and an import runs, one by one and all at once.
public final class Smoothness {

    private static final int PAPERS = 20_000;
    private static final int IMPORTED = 2_000;
    private static final int SCROLL_STEPS = 200;
    private static final int MILLISECONDS_A_STEP = 25;
    private static final List<String> TYPED = List.of("quantum", "neural network", "dark matter", "title:survey", "");
    private static final double LONGEST = 100;

    private final Meter meter;
    private final Path more;
    private final ExecutorService background =
            Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory());
    private final Stage stage;
    private final Room room;

    private Smoothness(Library library, Path more, Meter meter) {
        this.meter = meter;
        this.more = more;
        stage = front(Stage::new);
        room = front(() -> build(library));
    }

    /// Measures on the texts in the folder that the first argument names.
    public static void main(String[] arguments) throws IOException {
        var meter = new Meter(System.out);
        try (var corpus = Corpus.of(Path.of(arguments[0]).resolve("bench/scale/arxiv_100k.jsonl.xz"));
                var scratch = new Scratch()) {
            if (!corpus.isReal()) meter.note("No list of real abstracts there: the texts are made up (seeded).");
            var file = Shape.RIS.write(corpus, PAPERS + IMPORTED, scratch.folder());
            var most = scratch.file("most.ris");
            var rest = scratch.file("rest.ris");
            Shape.split(file, PAPERS, most, rest);
            try (var library = Library.open(scratch.file("library"), Library.Access.WRITE, Progress.NONE)) {
                library.imports().read(List.of(most), ImportOptions.PLAIN, Progress.NONE);
                var started = new CompletableFuture<Boolean>();
                Platform.startup(() -> started.complete(true));
                started.join();
                new Smoothness(library, rest, meter).measure();
            }
        }
        Platform.exit();
    }

    private void measure() {
        meter.note("| 20,000 papers in the window | asked | p50 ms | p99 ms | longest ms | longest held, ms of CPU |");
        meter.note("|:---|---:|---:|---:|---:|---:|");
        during("opened", () -> await(() -> !room.papers().shown().isEmpty()));
        pause(2_000);
        during("scrolled, first time", this::scroll);
        during("scrolled", this::scroll);
        during("searches typed", this::search);
        long held = count();
        during("an import, scrolling and searching at once", () -> {
            front(() -> {
                room.imports().read(List.of(more));
                return true;
            });
            while (count() == held) {
                scroll();
                search();
            }
            pause(2_000);
        });
        during("import taken back", () -> {
            front(() -> {
                room.history().undo();
                return true;
            });
            await(() -> room.places().countsProperty().get().all() == held);
            pause(2_000);
        });
        front(() -> {
            stage.hide();
            return true;
        });
        background.shutdown();
    }

    private Room build(Library library) {
        library.keepOff(Thread.currentThread());
        var look = new Look();
        var texts = new Texts(Locale.ENGLISH);
        var made = Room.of(library, new Jobs(background, Platform::runLater));
        var window = new Window(stage, made, library.isWritable(), new Remembered(), look, texts);
        var scene = new Scene(window.root(), 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.show();
        return made;
    }

    private void during(String what, Runnable work) {
        try (var heartbeat = new Heartbeat()) {
            work.run();
            var said = heartbeat.told();
            meter.note(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f%s | %.1f |",
                    what,
                    said.beats(),
                    said.median(),
                    said.high(),
                    said.longest(),
                    said.longestOfItsOwn() >= LONGEST ? " TOO LONG" : "",
                    said.longestOfItsOwn()));
            said.where().forEach(meter::note);
        }
    }

    private void scroll() {
        for (int i = 0; i <= SCROLL_STEPS; i++) {
            double part = Math.abs(1 - 2.0 * i / SCROLL_STEPS);
            front(() -> {
                var list = (ListView<?>) stage.getScene().lookup(".paper-list");
                if (!list.getItems().isEmpty())
                    list.scrollTo((int) ((list.getItems().size() - 1) * (1 - part)));
                return true;
            });
            pause(MILLISECONDS_A_STEP);
        }
    }

    private void search() {
        for (var text : TYPED) {
            for (int length = Math.min(1, text.length()); length <= text.length(); length++) {
                var typed = text.substring(0, length);
                front(() -> {
                    room.search().textProperty().set(typed);
                    return true;
                });
                pause(MILLISECONDS_A_STEP * 4);
            }
            pause(MILLISECONDS_A_STEP * 10);
        }
    }

    private long count() {
        return front(() -> room.places().countsProperty().get().all());
    }

    private static void await(Callable<Boolean> condition) {
        while (!front(condition)) pause(MILLISECONDS_A_STEP);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something on the FX thread and waits for it.
    static <T> T front(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
