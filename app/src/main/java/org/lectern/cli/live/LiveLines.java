package org.lectern.cli.live;

import java.util.List;
import java.util.Locale;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.live.LiveFile;
import org.lectern.library.live.ThreeWay;
import org.lectern.library.live.ThreeWay.Side;
import tools.jackson.core.JsonGenerator;

/// Files that are kept up to date, as lines and as JSON.
final class LiveLines {

    private final Session session;

    LiveLines(Session session) {
        this.session = session;
    }

    void list(List<LiveFile> files) {
        if (session.json()) {
            session.writeJson(json -> {
                json.writeStartArray();
                files.forEach(file -> write(json, file));
                json.writeEndArray();
            });
            return;
        }
        var words = session.words();
        var table = new Table(List.of(
                Column.of(words.say("live.file")),
                Column.of(words.say("live.state")),
                Column.of(words.say("live.format")).look(session.style()::dim),
                Column.of(words.say("live.query"))));
        for (var file : files) {
            var query = file.binding().query();
            table.row(
                    file.binding().file().toString(),
                    words.say("live.state." + name(file)),
                    file.binding().format(),
                    query.isEmpty() ? words.say("live.all") : query);
        }
        session.terminal().out().lines(table.lines(session.terminal().cutAt(), session.style()));
        if (files.isEmpty()) session.note(words.say("live.none"));
    }

    void show(ThreeWay view) {
        if (session.json()) {
            session.writeJson(json -> write(json, view));
            return;
        }
        var words = session.words();
        session.note(
                words.say("live.differences", view.count(Side.THEIRS), view.count(Side.OURS), view.count(Side.BOTH)));
        if (!view.hasBase()) session.note(words.say("live.no-base"));
        for (var each : view.differences()) {
            session.line(session.style()
                    .bold(words.say("live.side." + each.side().name().toLowerCase(Locale.ROOT), each.name())));
            text("base", each.base());
            text("theirs", each.theirs());
            text("ours", each.ours());
        }
    }

    private void text(String side, String text) {
        if (text.isEmpty()) session.line("  " + session.words().say("live.absent." + side));
        else {
            session.line("  " + session.words().say("live.text." + side));
            text.lines().forEach(line -> session.line("    " + line));
        }
    }

    private static String name(LiveFile file) {
        return file.state().name().toLowerCase(Locale.ROOT);
    }

    private static void write(JsonGenerator json, LiveFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.binding().file().toString());
        json.writeStringProperty("state", name(file));
        json.writeStringProperty("query", file.binding().query());
        json.writeStringProperty("format", file.binding().format());
        json.writeNumberProperty("revision", file.revision().number());
        json.writeStringProperty("reason", file.reason());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ThreeWay view) {
        json.writeStartObject();
        json.writeStringProperty("file", view.binding().file().toString());
        json.writeArrayPropertyStart("entries");
        for (var each : view.differences()) {
            json.writeStartObject();
            json.writeStringProperty("entry", each.name());
            json.writeStringProperty("changedBy", each.side().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("base", each.base());
            json.writeStringProperty("theirs", each.theirs());
            json.writeStringProperty("ours", each.ours());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
