package org.lectern.cli.find;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.library.result.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

@Command(name = "history")
public final class HistoryCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--limit", paramLabel = "N")
    int limit = 50;

    public HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var entries = library.history().list(limit);
            if (session.json()) session.writeJson(json -> write(json, entries));
            else print(entries);
        }
        return Exit.DONE;
    }

    private void print(List<Entry> entries) {
        var words = session.words();
        var style = session.style();
        var table = new Table(List.of(
                Column.number("").look(style::handle),
                Column.of("").look(style::dim),
                Column.number(""),
                Column.of("")));
        for (var entry : entries) {
            var said = words.sayEdit(entry.edit(), entry.arguments());
            table.row(
                    Long.toString(entry.revision().number()),
                    words.moment(entry.at(), session.terminal().zone()),
                    words.count("papers", entry.papers()),
                    entry.undone() ? words.say("history.undone", said) : said);
        }
        session.terminal().out().lines(table.lines(session.terminal().cutAt(), style));
        if (entries.isEmpty()) session.note(words.say("history.empty"));
    }

    private static void write(JsonGenerator json, List<Entry> entries) {
        json.writeStartArray();
        for (var entry : entries) {
            json.writeStartObject();
            json.writeNumberProperty("revision", entry.revision().number());
            json.writeStringProperty("at", entry.at().toString());
            json.writeStringProperty("edit", entry.edit());
            json.writeArrayPropertyStart("arguments");
            for (var argument : entry.arguments()) {
                if (argument instanceof Number number) json.writeNumber(number.longValue());
                else json.writeString(argument.toString());
            }
            json.writeEndArray();
            json.writeNumberProperty("papers", entry.papers());
            json.writeBooleanProperty("undone", entry.undone());
            json.writeBooleanProperty("canUndo", entry.canUndo());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
