package org.lectern.cli.files;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.attachment.SystemViewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `files open`: opens the first file of each paper that is there, in the system's viewer for its kind. With
/// `--json` it only says which that is.
@Command(name = "open")
public final class FilesOpenCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", arity = "1..*")
    List<String> ids = List.of();

    public FilesOpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(Library.Access.READ)) {
            var asked = Ids.read(session, library, ids);
            var places = library.papers().find(List.copyOf(asked.papers())).stream()
                    .flatMap(paper -> library.attachments().look(paper.files()).stream()
                            .filter(each -> each.isThere())
                            .flatMap(each -> each.place().stream())
                            .limit(1))
                    .toList();
            if (session.json()) {
                session.writeJson(json -> {
                    json.writeStartArray();
                    places.forEach(place -> json.writeString(place.toString()));
                    json.writeEndArray();
                });
            } else places.forEach(this::open);
            if (!places.isEmpty()) return asked.exit();
            if (!asked.papers().isEmpty()) session.error(session.words().say("files.nothing-to-open"));
            return asked.papers().isEmpty() ? asked.exit() : Exit.NO_INPUT;
        }
    }

    private void open(Path place) {
        var viewer = new SystemViewer(session.terminal().environment().getOrDefault("LECTERN_VIEWER", ""));
        if (viewer.open(place)) session.say("files.opened", place.toString());
        else session.error(session.words().say("files.no-viewer", place.toString()));
    }
}
