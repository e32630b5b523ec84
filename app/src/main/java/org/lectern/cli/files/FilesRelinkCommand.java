package org.lectern.cli.files;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.library.Library;
import org.lectern.library.attachment.FoundAgain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `files relink`: finds missing files in a folder, and says where they lie now.
@Command(name = "relink")
public final class FilesRelinkCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "FOLDER")
    String folder = "";

    @Option(names = "--dry-run")
    boolean dryRun;

    public FilesRelinkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(dryRun ? Library.Access.READ : Library.Access.WRITE)) {
            var path = session.terminal().folder().resolve(folder);
            var found = session.watched(progress -> library.attachments().relink(path, dryRun, progress));
            if (session.json()) write(found);
            else print(found);
            return found.left().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private void print(FoundAgain found) {
        for (var each : found.found())
            session.line(session.style().handle(each.paper().toString()) + "  "
                    + Plain.line(each.to().path()));
        session.note(session.words()
                .say(
                        dryRun ? "files.would-relink" : "files.relinked",
                        found.found().size(),
                        found.left().size()));
    }

    private void write(FoundAgain found) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", found.revision().number());
            json.writeArrayPropertyStart("found");
            for (var each : found.found()) {
                json.writeStartObject();
                json.writeNumberProperty("id", each.paper().number());
                json.writeStringProperty("from", each.from().path());
                json.writeStringProperty("to", each.to().path());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("missing");
            FilesMissingCommand.write(json, found.left());
            json.writeEndObject();
        });
    }
}
