package org.lectern.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.library.export.NotesReport;
import tools.jackson.core.JsonGenerator;

/// What became of a folder of notes, for people and for programs.
final class NotesLines {

    private final Session session;

    NotesLines(Session session) {
        this.session = session;
    }

    void print(NotesReport report, String folder) {
        session.say("notes.done", report.written(), report.same(), folder);
        note("notes.kept", report.kept());
        note("notes.foreign", report.foreign());
        note("notes.left", report.left());
    }

    private void note(String key, List<Path> files) {
        for (var file : files) session.note(session.words().say(key, String.valueOf(file.getFileName())));
    }

    void write(NotesReport report) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("written", report.written());
            json.writeNumberProperty("same", report.same());
            files(json, "kept", report.kept());
            files(json, "foreign", report.foreign());
            files(json, "left", report.left());
            json.writeEndObject();
        });
    }

    private static void files(JsonGenerator json, String name, List<Path> files) {
        json.writeArrayPropertyStart(name);
        files.forEach(file -> json.writeString(String.valueOf(file.getFileName())));
        json.writeEndArray();
    }
}
