package org.lectern.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.arrival.Correction;
import org.lectern.library.core.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes a record in that could not be read, as the user has corrected it.
@Command(name = "correct")
public final class RejectedCorrectCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Parameters(index = "0", paramLabel = "N")
    String number = "";

    @Parameters(index = "1", paramLabel = "FILE|-")
    String file = "";

    public RejectedCorrectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long wanted = RejectedCommand.numbers(session, List.of(number)).getFirst();
        var text = text();
        try (var library = session.open(Library.Access.WRITE)) {
            return switch (session.watched(progress -> library.brokenRecords().correct(wanted, text, progress))) {
                case Correction.TakenIn(var report) -> {
                    new ImportLines(session).tell(report, false);
                    yield Exit.DONE;
                }
                case Correction.StillBroken still -> tell(still);
                case Correction.Settled() ->
                    throw new WrongUsage(session.words().say("rejected.unknown", number));
            };
        }
    }

    private int tell(Correction.StillBroken still) {
        var words = session.words();
        for (var each : still.why()) {
            session.terminal()
                    .err()
                    .line(words.say(
                            "import.place",
                            Plain.line(file),
                            Integer.toString(each.line()),
                            session.messageStyle().bad(words.say("word.error")),
                            Plain.line(words.say(each.reason()))));
        }
        session.note(words.say("rejected.still-broken"));
        return Exit.DONE_IN_PART;
    }

    private String text() {
        try {
            var bytes = file.equals(STANDARD_INPUT)
                    ? session.terminal().in().readAllBytes()
                    : Files.readAllBytes(session.terminal().folder().resolve(file));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw LibraryException.unreadable(file, e);
        }
    }
}
