package org.lectern.cli.files;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.attachment.MissingFile;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/// `files missing`: the files that are not where they were.
@Command(name = "missing")
public final class FilesMissingCommand implements Callable<Integer> {

    private final Session session;

    public FilesMissingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var missing = session.watched(library.attachments()::missing);
            if (session.json()) session.writeJson(json -> write(json, missing));
            else print(session, missing);
            return missing.isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    static void print(Session session, List<MissingFile> missing) {
        var style = session.style();
        for (var each : missing)
            session.line(style.handle(each.paper().toString()) + "  " + Plain.line(each.title()) + "\n   "
                    + Plain.line(
                            each.file().path().isBlank()
                                    ? each.file().title()
                                    : each.file().path()));
        session.note(session.words().say("files.missing", missing.size()));
    }

    static void write(JsonGenerator json, List<MissingFile> missing) {
        json.writeStartArray();
        for (var each : missing) {
            json.writeStartObject();
            json.writeNumberProperty("id", each.paper().number());
            json.writeStringProperty("title", each.title());
            json.writeStringProperty("path", each.file().path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
