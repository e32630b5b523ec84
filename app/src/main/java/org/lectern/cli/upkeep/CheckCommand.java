package org.lectern.cli.upkeep;

import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.library.Library;
import org.lectern.library.result.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--repair")
    boolean repair;

    public CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.open(repair ? Library.Access.WRITE : Library.Access.READ)) {
            var upkeep = library.upkeep();
            var report = session.watched(repair ? upkeep::repair : upkeep::check);
            if (session.json()) write(report);
            else print(report);
            return report.problems().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private void print(CheckReport report) {
        report.problems().forEach(each -> session.line(session.words().say(each)));
        if (report.problems().isEmpty())
            session.say("check.fine", report.papers(), report.revision().number());
        else if (!repair) session.note(session.words().say("check.repair"));
    }

    private void write(CheckReport report) {
        session.writeJson(json -> {
            json.writeStartObject();
            json.writeNumberProperty("revision", report.revision().number());
            json.writeNumberProperty("papers", report.papers());
            json.writeArrayPropertyStart("problems");
            report.problems().forEach(each -> json.writeString(session.words().say(each)));
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
