package org.lectern;

import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.lectern.cli.Lectern;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Folders;
import org.lectern.cli.command.Session;
import org.lectern.cli.terminal.Cancelling;
import org.lectern.cli.terminal.Terminal;
import org.lectern.cli.tour.LibraryTour;
import org.lectern.cli.tour.Sample;
import org.lectern.cli.tour.SampleTour;
import org.lectern.desktop.Desktop;
import org.lectern.desktop.Opener;
import org.lectern.library.Library;

/// Where the program begins and ends.
public final class Main {

    private static final int SECONDS_TO_ROLL_BACK = 10;

    private Main() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // libraries have nothing to say to the user that we do not say ourselves
        var cancelling = new Cancelling();
        var over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancelling, over), "cancelling"));
        int exit = new Lectern(
                        Terminal.ofProcess(cancelling), cancelling, Folders.ofProcess(), session -> open(session, over))
                .run(arguments);
        over.countDown();
        System.exit(exit);
    }

    /// Runs when the process is asked to end. A command that works is given the time to roll back; one that is over
    /// has said so, and then nothing is waited for: the thread that called [System#exit] waits for this one.
    private static void stop(Cancelling cancelling, CountDownLatch over) {
        cancelling.ask();
        try {
            over.await(SECONDS_TO_ROLL_BACK, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            // the process is ending anyway
        }
    }

    /// No command was given: the window, or the tour where there is no display.
    ///
    /// @param over the window cancels its own work, so the end of the process need not wait for it
    private static int open(Session session, CountDownLatch over) {
        boolean isSample = isSample(session);
        if (hasDisplay(session)) {
            try {
                over.countDown();
                Desktop.launch(isSample ? new Sample(session.folders().sample())::open : opener(session));
                return Exit.DONE;
            } catch (UnsupportedOperationException _) {
                session.warn(session.words().say("cli.no-display"));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return isSample ? new SampleTour(session).walk() : new LibraryTour(session).walk();
    }

    private static Opener opener(Session session) {
        return (access, progress) -> Library.open(session.libraryFolder(), access, progress);
    }

    /// Linux and the other Unix systems tell of a display; Windows and macOS always have one.
    private static boolean hasDisplay(Session session) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) return true;
        return session.terminal().isSet("DISPLAY") || session.terminal().isSet("WAYLAND_DISPLAY");
    }

    /// The sample is shown when asked for, and at the very first start: the next one opens the user's own library.
    private static boolean isSample(Session session) {
        if (session.globals().asksForSample()) return true;
        var folders = session.folders();
        return !session.isLibraryNamed() && !Files.exists(folders.library()) && !Files.exists(folders.sample());
    }
}
