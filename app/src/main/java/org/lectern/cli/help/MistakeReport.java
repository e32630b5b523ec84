package org.lectern.cli.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Session;

/// Tells of a mistake of ours, and leaves a file that the user can send: versions and the stack. Messages of
/// exceptions stay out of it, since they may quote the library.
public final class MistakeReport {

    private final Session session;

    public MistakeReport(Session session) {
        this.session = session;
    }

    public void tell(Throwable mistake) {
        var words = session.words();
        session.error(words.say(mistake instanceof OutOfMemoryError ? "mistake.memory" : "mistake.happened"));
        write(mistake)
                .ifPresentOrElse(
                        file -> session.terminal().err().line(words.say("mistake.report", file.toString())),
                        () -> session.terminal().err().line(words.say("mistake.no-report")));
        if (session.isDebugging()) debug(mistake);
    }

    /// Prints the whole stack, which nobody wants to see who has not asked for it.
    public void debug(Throwable mistake) {
        session.terminal().err().append(text(mistake, true));
    }

    private Optional<Path> write(Throwable mistake) {
        try {
            var folder = Path.of(System.getProperty("java.io.tmpdir", ""));
            var file = Files.createTempFile(folder, "lectern-report-", ".txt");
            Files.writeString(file, text(mistake, false), StandardCharsets.UTF_8);
            return Optional.of(file);
        } catch (IOException _) {
            return Optional.empty(); // the message says that there is no report
        }
    }

    private static String text(Throwable mistake, boolean withMessages) {
        var version = Version.ofProcess();
        var text = new StringBuilder(
                "Lectern " + version.lectern() + "\n" + version.java() + "\n" + version.system() + "\n");
        @Nullable Throwable each = mistake;
        for (int depth = 0; each != null && depth < 10; depth++) {
            text.append('\n')
                    .append(withMessages ? each.toString() : each.getClass().getName())
                    .append('\n');
            for (var frame : each.getStackTrace())
                text.append("  at ").append(frame).append('\n');
            each = each.getCause();
        }
        return text.toString();
    }
}
