package org.lectern.cli.edit;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.library.result.TagCount;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

@Command(name = "list")
public final class TagListCommand implements Callable<Integer> {

    private final Session session;

    public TagListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var tags = library.tags().list();
            if (session.json()) session.writeJson(json -> write(json, tags));
            else print(tags);
        }
        return Exit.DONE;
    }

    private void print(List<TagCount> tags) {
        var words = session.words();
        var table = new Table(List.of(
                Column.number(""),
                Column.of("").look(session.style()::tag),
                Column.of("").look(session.style()::dim)));
        for (var tag : tags) {
            var below = tag.withBelow() == tag.papers() ? "" : words.say("tag.with-below", tag.withBelow());
            table.row(words.number(tag.papers()), tag.tag().toString(), below);
        }
        session.terminal().out().lines(table.lines(session.terminal().cutAt(), session.style()));
        if (tags.isEmpty()) session.note(words.say("tag.none"));
    }

    private static void write(JsonGenerator json, List<TagCount> tags) {
        json.writeStartArray();
        for (var tag : tags) {
            json.writeStartObject();
            json.writeStringProperty("tag", tag.tag().toString());
            json.writeNumberProperty("papers", tag.papers());
            json.writeNumberProperty("withBelow", tag.withBelow());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
