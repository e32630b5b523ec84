package org.lectern.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.change.BrokenRecord;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.library.BrokenRecords;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `import rejected` by itself lists the records that could not be read and wait to be settled; its subcommands
/// settle them.
@Command(name = "rejected")
public final class RejectedCommand implements Callable<Integer> {

    private static final int CHUNK = 200;
    private static final int INDENT = 6;

    private final Session session;

    @Option(names = "--text")
    boolean text;

    public RejectedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var broken = library.brokenRecords();
            if (session.json()) session.writeJson(json -> write(json, broken));
            else print(broken);
        }
        return Exit.DONE;
    }

    private void print(BrokenRecords broken) {
        var words = session.words();
        long count = broken.count();
        if (count == 0) {
            session.note(words.say("rejected.none"));
            return;
        }
        for (var chunk = broken.list(0, CHUNK); !chunk.isEmpty(); ) {
            chunk.forEach(this::print);
            chunk = broken.list(chunk.getLast().number(), CHUNK);
        }
        session.note("");
        session.note(words.say("rejected.next", count));
    }

    private void print(BrokenRecord broken) {
        var style = session.style();
        var source = broken.source();
        session.line(Columns.right(Long.toString(broken.number()), INDENT - 2) + "  " + Plain.line(source.file()) + ":"
                + source.line() + "  "
                + style.bad(Plain.line(session.words().say(broken.reason()))));
        var lines = source.verbatim().lines().toList();
        for (var line : text ? lines : lines.subList(0, Math.min(1, lines.size()))) {
            session.line(style.dim(Columns.cut(
                    " ".repeat(INDENT) + Plain.inLine(line), session.terminal().cutAt())));
        }
    }

    private void write(JsonGenerator json, BrokenRecords broken) {
        json.writeStartArray();
        for (var chunk = broken.list(0, CHUNK); !chunk.isEmpty(); ) {
            chunk.forEach(each -> write(json, each));
            chunk = broken.list(chunk.getLast().number(), CHUNK);
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, BrokenRecord broken) {
        json.writeStartObject();
        json.writeNumberProperty("number", broken.number());
        json.writeStringProperty("file", broken.source().file());
        json.writeStringProperty("format", broken.source().format());
        json.writeNumberProperty("line", broken.source().line());
        json.writeStringProperty("reason", session.words().say(broken.reason()));
        json.writeStringProperty("text", broken.source().verbatim());
        json.writeStringProperty("imported", broken.at().toString());
        json.writeEndObject();
    }

    /// Numbers of broken records as arguments.
    static List<Long> numbers(Session session, List<String> arguments) {
        var numbers = new ArrayList<Long>();
        for (var text : arguments) {
            if (!text.matches("[1-9][0-9]{0,17}"))
                throw new WrongUsage(session.words().say("rejected.no-number", text));
            numbers.add(Long.parseLong(text));
        }
        return numbers;
    }
}
