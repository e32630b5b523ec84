package org.lectern.cli.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.change.Taken;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.duplicate.Evidence;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Outcome;
import org.lectern.library.arrival.Rehearsal;
import org.lectern.words.EvidenceWords;
import tools.jackson.core.JsonGenerator;

/// What would become of each record: for people by kinds, what wants a look first; in JSON one by one.
final class ArrivalLines {

    /// Lines of one kind; the others are counted.
    private static final int MOST = 10;

    private static final List<Outcome.Kind> ORDER =
            List.of(Outcome.Kind.POSSIBLE, Outcome.Kind.REJECTED, Outcome.Kind.KNOWN, Outcome.Kind.NEW);

    private final Session session;

    ArrivalLines(Session session) {
        this.session = session;
    }

    void print(Rehearsal rehearsal) {
        for (var kind : ORDER) {
            var some = rehearsal.arrivals().stream()
                    .filter(each -> each.kind() == kind)
                    .toList();
            if (some.isEmpty()) continue;
            session.line("");
            session.line(session.style().bold(session.words().say("import.kind." + word(kind), some.size())));
            some.stream().limit(MOST).forEach(this::print);
            if (some.size() > MOST) session.line("  " + session.words().say("import.more", some.size() - MOST));
        }
    }

    private void print(Arrival arrival) {
        var style = session.style();
        var place = Plain.line(arrival.file()) + ":" + arrival.line();
        var line = cut("  " + place + "  " + Plain.line(arrival.title()));
        session.line(style.dim(line.substring(0, Math.min(line.length(), place.length() + 2)))
                + line.substring(Math.min(line.length(), place.length() + 2)));
        var why = String.join(", ", why(arrival.outcome()));
        var of = of(arrival.outcome());
        var below = of.isEmpty() || why.isEmpty() ? of + why : of + ": " + why;
        if (!below.isEmpty()) session.line(style.dim(cut("      " + Plain.line(below))));
    }

    private String cut(String line) {
        return Columns.cut(line, session.terminal().cutAt());
    }

    /// The paper or record that a record is or may be.
    private String of(Outcome outcome) {
        var words = session.words();
        return switch (outcome) {
            case Outcome.Known known -> words.say("import.of", known.of().toString());
            case Outcome.Twin twin -> words.say("import.twin", twin.file(), Integer.toString(twin.line()));
            case Outcome.Possible possible ->
                words.say("import.of-title", possible.of().toString(), possible.title());
            case Outcome.PossibleTwin twin ->
                words.say("import.twin-title", twin.file(), Integer.toString(twin.line()), twin.title());
            case Outcome.New _, Outcome.Rejected _ -> "";
        };
    }

    /// Why a record is not simply new.
    private List<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.New _ -> List.of();
            case Outcome.Known(var _, var how, var _)
            when how == Taken.How.SAME_RECORD -> List.of(session.words().say("import.same-record"));
            case Outcome.Known(var _, var how, var _)
            when how == Taken.How.CHANGED_RECORD -> List.of(session.words().say("import.changed-record"));
            case Outcome.Known(var _, var how, var why)
            when how == Taken.How.MERGED_TEXT -> {
                var merged = session.words().say("import.merged-text");
                yield Stream.concat(Stream.of(merged), said(why).stream()).toList();
            }
            case Outcome.Known known -> said(known.why());
            case Outcome.Twin twin -> said(twin.why());
            case Outcome.Possible possible -> said(possible.evidence());
            case Outcome.PossibleTwin twin -> said(twin.evidence());
            case Outcome.Rejected rejected -> List.of(session.words().say(rejected.reason()));
        };
    }

    private List<String> said(List<Evidence> evidence) {
        var words = new EvidenceWords(session.words());
        return evidence.stream()
                .map(each ->
                        each.speaksFor() ? words.say(each) : session.words().say("duplicates.but", words.say(each)))
                .toList();
    }

    /// The records of one file.
    void write(JsonGenerator json, List<Arrival> arrivals) {
        json.writeArrayPropertyStart("recordsDetail");
        for (var each : arrivals) {
            json.writeStartObject();
            json.writeNumberProperty("line", each.line());
            json.writeNumberProperty("record", each.place().record());
            json.writeStringProperty("title", each.title());
            json.writeStringProperty("outcome", word(each.kind()));
            switch (each.outcome()) {
                case Outcome.Known known ->
                    json.writeNumberProperty("of", known.of().number());
                case Outcome.Possible possible -> {
                    json.writeNumberProperty("of", possible.of().number());
                    json.writeStringProperty("tier", possible.tier().name().toLowerCase(Locale.ROOT));
                }
                case Outcome.PossibleTwin twin -> {
                    writeTwin(json, twin.file(), twin.line());
                    json.writeStringProperty("tier", twin.tier().name().toLowerCase(Locale.ROOT));
                }
                case Outcome.Twin twin -> writeTwin(json, twin.file(), twin.line());
                case Outcome.New _, Outcome.Rejected _ -> json.writeNullProperty("of");
            }
            json.writeArrayPropertyStart("why");
            why(each.outcome()).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTwin(JsonGenerator json, String file, int line) {
        json.writeNullProperty("of");
        json.writeStringProperty("ofFile", file);
        json.writeNumberProperty("ofLine", line);
    }

    private static String word(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
