package org.lectern.cli.files;

import java.util.Collection;
import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.attachment.LinkedFile;
import org.lectern.paper.Paper;
import org.lectern.text.Repair;
import tools.jackson.core.JsonGenerator;

/// The files of papers, for people and as JSON.
final class FileLines {

    private final Session session;
    private final Library library;

    FileLines(Session session, Library library) {
        this.session = session;
        this.library = library;
    }

    void print(Collection<Paper> papers) {
        var style = session.style();
        for (var paper : papers) {
            session.line(style.handle(paper.id().toString()) + "  " + Plain.line(title(paper)));
            for (var each : library.attachments().look(paper.files())) session.line("   " + line(each));
        }
    }

    private String line(LinkedFile linked) {
        var file = linked.file();
        var shown = Plain.line(file.path().isBlank() ? file.title() : file.path());
        if (!file.path().isBlank() && !file.title().isBlank())
            shown += "  " + session.style().dim(Plain.line(file.title()));
        return linked.isThere()
                ? shown
                : shown + "  " + session.style().bad(session.words().say("files.is-missing"));
    }

    void write(JsonGenerator json, List<Paper> papers) {
        json.writeStartArray();
        for (var paper : papers) write(json, paper);
        json.writeEndArray();
    }

    void write(JsonGenerator json, Paper paper) {
        json.writeStartObject();
        json.writeNumberProperty("id", paper.id().number());
        json.writeStringProperty("key", paper.key().text());
        json.writeStringProperty("title", title(paper));
        json.writeArrayPropertyStart("files");
        for (var each : library.attachments().look(paper.files())) {
            json.writeStartObject();
            json.writeStringProperty("path", each.file().path());
            json.writeStringProperty("title", each.file().title());
            json.writeStringProperty("mediaType", each.file().mediaType());
            json.writeStringProperty("place", each.place().map(Object::toString).orElse(""));
            json.writeBooleanProperty("there", each.isThere());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String title(Paper paper) {
        return Repair.repaired(paper.citation().title());
    }
}
