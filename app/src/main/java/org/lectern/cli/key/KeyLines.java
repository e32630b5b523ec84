package org.lectern.cli.key;

import java.io.IOException;
import java.util.List;
import org.lectern.cli.command.Session;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.library.key.FormerKey;
import org.lectern.library.key.KeyChanges;
import org.lectern.library.key.KeyLine;
import tools.jackson.core.JsonGenerator;

/// Keys old and new, as text and as JSON.
final class KeyLines {

    private static final String STANDARD_OUTPUT = "-";
    private static final String ARROW = " -> ";

    private final Session session;

    KeyLines(Session session) {
        this.session = session;
    }

    /// Keys as they would be, those that change first.
    void preview(List<KeyLine> lines) {
        var changes = lines.stream().filter(KeyLine::isChange).toList();
        if (session.json()) {
            session.writeJson(json -> write(json, "keys", lines));
            return;
        }
        changes.forEach(each -> session.line(session.style().caution(each.before() + ARROW + each.after())));
        lines.stream()
                .filter(each -> !each.isChange())
                .forEach(each -> session.line(session.style().dim(each.after())));
        session.note(session.words().say("keys.would-change", changes.size(), lines.size()));
    }

    void tell(KeyChanges changes) {
        if (session.json()) {
            session.writeJson(json -> {
                json.writeStartObject();
                json.writeNumberProperty("revision", changes.revision().number());
                json.writeNumberProperty("given", changes.given());
                json.writeName("changed");
                array(json, changes.changed());
                json.writeEndObject();
            });
            return;
        }
        changes.changed().forEach(each -> session.line(each.before() + ARROW + each.after()));
        session.note(session.words()
                .say("keys.given", changes.given(), changes.changed().size()));
    }

    /// The list old to new: a line each, both keys and a tab between.
    void writeMap(List<FormerKey> keys, String file) {
        if (session.json() && file.equals(STANDARD_OUTPUT)) {
            session.writeJson(json -> {
                json.writeStartObject();
                keys.forEach(each -> json.writeStringProperty(each.before(), each.now()));
                json.writeEndObject();
            });
            return;
        }
        if (file.equals(STANDARD_OUTPUT)) {
            keys.forEach(each -> session.line(each.before() + "\t" + each.now()));
            return;
        }
        try {
            NewFile.write(session.terminal().folder().resolve(file), text -> {
                for (var each : keys)
                    text.append(each.before()).append('\t').append(each.now()).append('\n');
            });
        } catch (IOException e) {
            throw LibraryException.unwritable(file, e);
        }
        session.note(session.words().say("keys.mapped", keys.size(), file));
    }

    private static void write(JsonGenerator json, String name, List<KeyLine> lines) {
        json.writeStartObject();
        json.writeName(name);
        array(json, lines);
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, List<KeyLine> lines) {
        json.writeStartArray();
        for (var each : lines) {
            json.writeStartObject();
            json.writeNumberProperty("id", each.paper().number());
            json.writeStringProperty("before", each.before());
            json.writeStringProperty("after", each.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
