package org.lectern;

import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.lectern.cli.Lectern;
import org.lectern.cli.command.Folders;
import org.lectern.cli.command.Session;
import org.lectern.cli.terminal.Cancelling;
import org.lectern.cli.terminal.Terminal;
import org.lectern.cli.tour.LibraryTour;
import org.lectern.cli.tour.SampleTour;

/// Where the program begins and ends.
public final class Main {

    private static final int SECONDS_TO_ROLL_BACK = 10;

    private Main() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // libraries have nothing to say to the user that we do not say ourselves
        var cancelling = new Cancelling();
        var over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancelling, over), "cancelling"));
        int exit = new Lectern(Terminal.ofProcess(cancelling), cancelling, Folders.ofProcess(), Main::open).run(arguments);
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
    private static int open(Session session) {
        return isSample(session) ? new SampleTour(session).walk() : new LibraryTour(session).walk();
    }

    /// The sample is shown when asked for, and at the very first start.
    private static boolean isSample(Session session) {
        return session.globals().asksForSample()
                || (!session.isLibraryNamed() && !Files.exists(session.folders().library()));
    }
}
