package org.lectern.cli.exchange;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// Drops records that could not be read, for good.
@Command(name = "drop")
public final class RejectedDropCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "N", arity = "1..*")
    List<String> arguments = List.of();

    public RejectedDropCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var numbers = new TreeSet<>(RejectedCommand.numbers(session, arguments));
        try (var library = session.open(Library.Access.WRITE)) {
            var broken = library.brokenRecords();
            for (var number : numbers) {
                if (broken.find(number).isEmpty())
                    throw new WrongUsage(session.words().say("rejected.unknown", Long.toString(number)));
            }
            broken.drop(numbers);
            if (session.json()) session.writeJson(json -> write(json, library, numbers.size()));
            else session.say("rejected.dropped", numbers.size());
        }
        return Exit.DONE;
    }

    private static void write(JsonGenerator json, Library library, int dropped) {
        json.writeStartObject();
        json.writeNumberProperty("revision", library.revision().number());
        json.writeNumberProperty("dropped", dropped);
        json.writeEndObject();
    }
}
