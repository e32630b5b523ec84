package org.lectern.cli.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Ids;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
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
        var viewer = session.terminal().environment().getOrDefault("LECTERN_VIEWER", "");
        try {
            new ProcessBuilder(viewer.isEmpty() ? command(place) : List.of(viewer, place.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            session.say("files.opened", place.toString());
        } catch (IOException e) {
            session.error(session.words().say("files.no-viewer", place.toString()));
        }
    }

    private static List<String> command(Path place) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) return List.of("rundll32", "url.dll,FileProtocolHandler", place.toString());
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", place.toString());
    }
}
