package org.lectern.cli.help;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import picocli.CommandLine.Command;

@Command(name = "version")
public final class VersionCommand implements Callable<Integer> {

    private final Session session;

    public VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var version = Version.ofProcess();
        if (session.json()) {
            session.writeJson(json -> {
                json.writeStartObject();
                json.writeStringProperty("version", version.lectern());
                json.writeStringProperty("java", version.java());
                json.writeStringProperty("system", version.system());
                json.writeEndObject();
            });
        } else {
            session.say("version.line", version.lectern(), version.java(), version.system());
        }
        return Exit.DONE;
    }
}
