package org.lectern.cli.files;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.change.Revision;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.library.attachment.FileMatch;
import org.lectern.library.attachment.FolderMatches;
import org.lectern.words.PageWords;
import tools.jackson.core.JsonGenerator;

/// What the PDFs of a folder are to the library, for people and as JSON.
final class MatchLines {

    private final Session session;
    private final FolderMatches matches;
    private final int takenIn;
    private final boolean dryRun;

    MatchLines(Session session, FolderMatches matches, int takenIn, boolean dryRun) {
        this.session = session;
        this.matches = matches;
        this.takenIn = takenIn;
        this.dryRun = dryRun;
    }

    void print() {
        section("files.match.sure", matches.sure());
        section("files.match.proposed", matches.proposals());
        if (!matches.loose().isEmpty())
            heading("files.match.loose", matches.loose().size());
        for (var each : matches.loose()) {
            session.line(Plain.line(each.file().path()));
            if (!each.page().title().isEmpty())
                session.line("   " + Plain.line(each.page().title()));
        }
        for (var each : matches.unreadable())
            session.warn(session.words()
                    .say(
                            "files.match.unreadable",
                            Plain.line(each.path()),
                            session.words().say(each.reason())));
        for (var copy : matches.copies()) session.note(session.words().say("files.match.copy", Plain.line(copy)));
        summary();
    }

    private void section(String key, List<FileMatch> files) {
        if (files.isEmpty()) return;
        heading(key, files.size());
        var words = new PageWords(session.words());
        for (var each : files) {
            session.line(Plain.line(each.file().path()));
            var style = session.style();
            session.line("   " + style.handle(each.paper().toString()) + "  " + Plain.line(each.title()) + "  "
                    + style.dim(each.evidence().stream()
                            .map(words::say)
                            .map(Plain::line)
                            .collect(Collectors.joining(", "))));
        }
    }

    private void heading(String key, int count) {
        session.line(session.style().bold(session.words().say(key, count)));
    }

    private void summary() {
        var words = session.words();
        session.note(words.say(
                dryRun ? "files.match.would" : "files.match.done",
                matches.files(),
                matches.linked(),
                matches.sure().size(),
                takenIn));
        if (!matches.proposals().isEmpty()) session.note(words.say("files.match.accept"));
        if (takenIn == 0 && !matches.loose().isEmpty()) session.note(words.say("files.match.take-in"));
    }

    void write(Revision revision) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", revision.number());
            json.writeNumberProperty("pdfs", matches.files());
            json.writeNumberProperty("linked", matches.linked());
            json.writeNumberProperty("takenIn", takenIn);
            write(json, "sure", matches.sure());
            write(json, "proposed", matches.proposals());
            json.writeArrayPropertyStart("unmatched");
            for (var each : matches.loose()) {
                json.writeStartObject();
                json.writeStringProperty("file", each.file().path());
                json.writeStringProperty("title", each.page().title());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("unreadable");
            for (var each : matches.unreadable()) {
                json.writeStartObject();
                json.writeStringProperty("file", each.path());
                json.writeStringProperty("reason", session.words().say(each.reason()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("copies");
            matches.copies().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, String name, List<FileMatch> files) {
        var words = new PageWords(session.words());
        json.writeArrayPropertyStart(name);
        for (var each : files) {
            json.writeStartObject();
            json.writeStringProperty("file", each.file().path());
            json.writeNumberProperty("id", each.paper().number());
            json.writeStringProperty("title", each.title());
            json.writeArrayPropertyStart("evidence");
            each.evidence().forEach(evidence -> json.writeString(words.say(evidence)));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
