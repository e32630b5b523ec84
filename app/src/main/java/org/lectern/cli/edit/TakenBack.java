package org.lectern.cli.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.cli.find.HitLines;
import org.lectern.library.Library;
import org.lectern.library.result.Undone;
import org.lectern.paper.PaperId;
import tools.jackson.core.JsonGenerator;

/// What an undo or a redo did.
final class TakenBack {

    /// Papers that are named; the others are counted.
    private static final int MOST = 10;

    private TakenBack() {}

    /// @param deed `undo` or `redo`, which starts the message keys
    static void tell(Session session, Library library, Optional<Undone> undone, String deed) {
        if (session.json()) session.writeJson(json -> write(json, library, undone));
        else if (undone.isEmpty()) session.note(session.words().say(deed + ".nothing"));
        else print(session, library, undone.get(), deed);
    }

    private static void print(Session session, Library library, Undone undone, String deed) {
        var words = session.words();
        var what = words.sayEdit(undone.what().edit(), undone.what().arguments());
        session.say(deed + ".done", what, undone.papers());
        if (undone.kept().isEmpty()) return;
        var kept = undone.kept().stream().limit(MOST).map(PaperId::toString).collect(Collectors.joining(" "));
        var more = undone.kept().size() > MOST ? kept + " …" : kept;
        session.say("undo.kept", undone.kept().size(), more);
        var shown = undone.kept().stream().limit(MOST).toList();
        var lines = new HitLines(session, library, shown, 0);
        for (var paper : library.papers().find(shown))
            lines.heading(paper.id(), paper.citation().title());
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
