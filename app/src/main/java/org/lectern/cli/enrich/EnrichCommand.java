package org.lectern.cli.enrich;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.Library;
import org.lectern.library.enrichment.EnrichReport;
import org.lectern.library.enrichment.Filled;
import org.lectern.paper.field.CitationField;
import org.lectern.words.ReasonWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

@Command(name = "enrich")
public final class EnrichCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    List<String> files = List.of();

    @Option(names = "--dry-run")
    boolean dryRun;

    public EnrichCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) throw new WrongUsage(session.words().say("enrich.no-file"));
        try (var library = session.open(Library.Access.WRITE)) {
            var paths = files.stream().map(session.terminal().folder()::resolve).toList();
            var report = session.watched(progress -> library.enrichment().run(paths, dryRun, progress));
            if (session.json()) session.writeJson(json -> write(json, report));
            else tell(report);
            return report(report);
        }
    }

    /// Says what could not be read.
    private int report(EnrichReport report) {
        var words = session.words();
        for (var file : report.files()) {
            var name = Plain.line(file.file());
            if (file.format().isEmpty()) session.error(words.say("enrich.unknown-format", name));
            else if (file.rejected() > 0) session.warn(words.say("enrich.rejected", name, file.rejected()));
        }
        boolean isWhole =
                report.files().stream().noneMatch(file -> file.format().isEmpty() || file.rejected() > 0);
        return isWhole ? Exit.DONE : Exit.DONE_IN_PART;
    }

    private void tell(EnrichReport report) {
        var words = session.words();
        session.terminal().out().lines(table(report).lines(session.terminal().cutAt(), session.style()));
        session.line("");
        int filled = report.filled().size();
        if (filled == 0) session.say("enrich.none");
        else session.say(dryRun ? "enrich.would-fill" : "enrich.filled", filled, fields(report.filled()));
        int proposed = report.proposed().size();
        if (proposed > 0) session.say(dryRun ? "enrich.would-propose" : "enrich.proposed", proposed);
        session.terminal().out().flush();
        if (filled > 0 && !dryRun) session.note(words.say("import.undo"));
    }

    private Table table(EnrichReport report) {
        var words = session.words();
        var table = new Table(List.of(
                Column.of(words.say("import.file")),
                Column.of(words.say("import.format")).look(session.style()::dim),
                Column.number(words.say("import.records")),
                Column.number(words.say("enrich.matched")).look(session.style()::good)));
        for (var file : report.files()) {
            table.row(file.file(), file.format(), words.number(file.records()), words.number(file.matched()));
        }
        return table;
    }

    /// `authors 12, year 12, DOI 3`.
    private String fields(List<Filled> filled) {
        var counts = new TreeMap<CitationField, Integer>();
        filled.forEach(each -> each.fields().forEach(field -> counts.merge(field, 1, Integer::sum)));
        var reasons = new ReasonWords(session.words());
        return counts.entrySet().stream()
                .map(each -> reasons.say(each.getKey()) + " " + session.words().number(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void write(JsonGenerator json, EnrichReport report) {
        json.writeStartObject();
        json.writeNumberProperty("revision", report.revision().number());
        json.writeNumberProperty("filled", report.filled().size());
        json.writeArrayPropertyStart("papers");
        for (var each : report.filled()) {
            json.writeStartObject();
            json.writeNumberProperty("id", each.paper().number());
            json.writeArrayPropertyStart("fields");
            each.fields().forEach(field -> json.writeString(field.word()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("proposed");
        new ProposalLines(session).write(json, report.proposed());
        json.writeArrayPropertyStart("sources");
        for (var file : report.files()) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            json.writeStringProperty("format", file.format());
            json.writeNumberProperty("records", file.records());
            json.writeNumberProperty("matched", file.matched());
            json.writeNumberProperty("rejected", file.rejected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
