package org.lectern.cli.find;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

@Command(name = "formats")
public final class FormatsCommand implements Callable<Integer> {

    private final Session session;

    public FormatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = Library.inMemory()) {
            var read = library.imports().formats();
            var written = new ArrayList<>(library.exports().formats());
            written.add(Exports.NOTES);
            if (session.json()) session.writeJson(json -> write(json, read, written));
            else print(read, written);
        }
        return Exit.DONE;
    }

    private void print(List<String> read, List<String> written) {
        var words = session.words();
        var table = new Table(List.of(
                Column.of(words.say("formats.format")).look(session.style()::bold),
                Column.of(words.say("formats.import")),
                Column.of(words.say("formats.export")),
                Column.of("")));
        var all = new TreeSet<>(read);
        all.addAll(written);
        for (var format : all) {
            var known = "format." + format;
            table.row(
                    format,
                    read.contains(format) ? words.say("formats.yes") : words.say("formats.no"),
                    written.contains(format) ? words.say("formats.yes") : words.say("formats.no"),
                    words.has(known) ? words.say(known) : "");
        }
        session.terminal().out().lines(table.lines(session.terminal().cutAt(), session.style()));
    }

    private static void write(JsonGenerator json, List<String> read, List<String> written) {
        json.writeStartObject();
        write(json, "import", read);
        write(json, "export", written);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> formats) {
        json.writeArrayPropertyStart(name);
        formats.forEach(json::writeString);
        json.writeEndArray();
    }
}
