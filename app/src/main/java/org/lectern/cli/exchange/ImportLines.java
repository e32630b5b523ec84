package org.lectern.cli.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Table;
import org.lectern.cli.text.Table.Column;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Rehearsal;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportReport;
import org.lectern.library.result.Rejection;
import tools.jackson.core.JsonGenerator;

/// What an import brought: a table of files for people, or CLI.md's JSON; and beside it each record that was not
/// read, with its place.
public final class ImportLines {

    /// Lines of the same kind about one file; a broken file must not bury the others.
    private static final int MOST = 20;

    private final Session session;

    public ImportLines(Session session) {
        this.session = session;
    }

    /// Tells all.
    ///
    /// @param dryRun whether nothing was changed
    public void tell(ImportReport report, boolean dryRun) {
        if (session.json()) session.writeJson(json -> write(json, report, List.of()));
        else printTable(report);
        tellRest(report, dryRun);
    }

    /// Tells what would happen, record by record.
    public void tell(Rehearsal rehearsal) {
        var report = rehearsal.report();
        if (session.json()) session.writeJson(json -> write(json, report, rehearsal.arrivals()));
        else {
            printTable(report);
            new ArrivalLines(session).print(rehearsal);
        }
        tellRest(report, true);
    }

    private void printTable(ImportReport report) {
        session.terminal().out().lines(table(report).lines(session.terminal().cutAt(), session.style()));
    }

    private void tellRest(ImportReport report, boolean dryRun) {
        session.terminal().out().flush();
        for (var file : report.files()) {
            places(file, file.rejected(), true);
            places(file, file.warnings(), false);
            unmapped(file);
        }
        report.enriched()
                .warnings()
                .forEach(each -> session.warn(session.words().say(each)));
        if (!session.json()) summary(report, dryRun);
    }

    public Table table(ImportReport report) {
        var words = session.words();
        var style = session.style();
        var table = new Table(List.of(
                Column.of(words.say("import.file")),
                Column.of(words.say("import.format")).look(style::dim),
                Column.number(words.say("import.records")),
                Column.number(words.say("import.new")).look(style::good),
                Column.number(words.say("import.known")),
                Column.number(words.say("import.rejected")).look(style::bad)));
        for (var file : report.files()) {
            table.row(
                    file.file(),
                    file.format(),
                    words.number(file.records()),
                    words.number(file.added()),
                    words.number(file.known()),
                    file.rejected().isEmpty()
                            ? ""
                            : words.number(file.rejected().size()));
        }
        return table;
    }

    private void summary(ImportReport report, boolean dryRun) {
        var words = session.words();
        var key = dryRun ? "import.would" : report.added() + report.known() == 0 ? "import.nothing" : "import.done";
        session.note("");
        session.note(words.say(key, report.added(), report.known(), report.papers()));
        int filled = report.enriched().filled().size();
        if (filled > 0) session.note(words.say("import.enriched", filled));
        if (report.enriched().proposed() > 0)
            session.note(words.say("import.proposed", report.enriched().proposed()));
        if (report.changed()) session.note(words.say("import.undo"));
        if (!dryRun && report.waiting() > 0) session.note(words.say("import.kept-aside"));
    }

    private void places(FileReport file, List<Rejection> places, boolean areErrors) {
        var words = session.words();
        var style = session.messageStyle();
        var word = areErrors ? style.bad(words.say("word.error")) : style.caution(words.say("word.warning"));
        places.stream().limit(MOST).forEach(each -> {
            var line = words.say(
                    "import.place",
                    Plain.line(file.file()),
                    Integer.toString(each.line()),
                    word,
                    Plain.line(words.say(each.reason())));
            if (areErrors) session.terminal().err().line(line);
            else session.note(line);
        });
        int more = places.size() - MOST;
        if (more > 0)
            session.note(words.say(areErrors ? "import.more-errors" : "import.more-warnings", more, file.file()));
    }

    private void unmapped(FileReport file) {
        if (file.unmapped().isEmpty()) return;
        var fields = file.unmapped().entrySet().stream()
                .limit(MOST)
                .map(each -> Plain.line(each.getKey()) + " ×" + session.words().number(each.getValue()))
                .collect(Collectors.joining(", "));
        var more = file.unmapped().size() > MOST ? fields + ", …" : fields;
        session.note(session.words().say("import.unmapped", Plain.line(file.file()), more));
    }

    /// @param arrivals the records one by one, or none where they were not looked at
    private void write(JsonGenerator json, ImportReport report, List<Arrival> arrivals) {
        json.writeStartObject();
        json.writeNumberProperty("revision", report.revision().number());
        json.writeNumberProperty("papers", report.papers());
        json.writeNumberProperty("enriched", report.enriched().filled().size());
        json.writeNumberProperty("proposed", report.enriched().proposed());
        json.writeArrayPropertyStart("sources");
        for (int input = 0; input < report.files().size(); input++) {
            int at = input;
            write(
                    json,
                    report.files().get(input),
                    arrivals.stream().filter(each -> each.place().input() == at).toList());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, FileReport file, List<Arrival> arrivals) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        json.writeStringProperty("format", file.format());
        json.writeNumberProperty("records", file.records());
        json.writeNumberProperty("added", file.added());
        json.writeNumberProperty("known", file.known());
        write(json, "rejected", file.rejected());
        write(json, "warnings", file.warnings());
        json.writeObjectPropertyStart("unmapped");
        file.unmapped().forEach(json::writeNumberProperty);
        json.writeEndObject();
        if (!arrivals.isEmpty()) new ArrivalLines(session).write(json, arrivals);
        json.writeEndObject();
    }

    private void write(JsonGenerator json, String name, List<Rejection> places) {
        json.writeArrayPropertyStart(name);
        for (var place : places) {
            json.writeStartObject();
            json.writeNumberProperty("line", place.line());
            json.writeStringProperty("reason", session.words().say(place.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
