package org.lectern.cli.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.result.Undone;
import org.lectern.paper.PaperId;
import tools.jackson.core.JsonGenerator;

/// What an undo or a redo did.
final class TakenBack {

    private TakenBack() {}

    /// @param deed `undo` or `redo`, which starts the message keys
    static void tell(Session session, Library library, Optional<Undone> undone, String deed) {
        if (session.json()) session.writeJson(json -> write(json, library, undone));
        else if (undone.isEmpty()) session.note(session.words().say(deed + ".nothing"));
        else print(session, undone.get(), deed);
    }

    private static void print(Session session, Undone undone, String deed) {
        var words = session.words();
        var what = words.sayEdit(undone.what().edit(), undone.what().arguments());
        session.say(deed + ".done", what, undone.papers());
        if (undone.kept().isEmpty()) return;
        var kept = undone.kept().stream().limit(10).map(PaperId::toString).collect(Collectors.joining(" "));
        var more = undone.kept().size() > 10 ? kept + " …" : kept;
        session.say("undo.kept", undone.kept().size(), more);
    }

    private static void write(JsonGenerator json, Library library, Optional<Undone> undone) {
        json.writeStartObject();
        json.writeNumberProperty("revision", library.revision().number());
        json.writeBooleanProperty("done", undone.isPresent());
        json.writeNumberProperty("papers", undone.map(Undone::papers).orElse(0L));
        json.writeArrayPropertyStart("kept");
        undone.map(Undone::kept).orElse(List.of()).forEach(each -> json.writeNumber(each.number()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
