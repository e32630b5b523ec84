package org.lectern.cli.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.cli.command.Session;
import org.lectern.cli.text.Columns;
import org.lectern.cli.text.Plain;
import org.lectern.cli.text.Wrap;
import org.lectern.enrichment.Reason;
import org.lectern.library.enrichment.OpenProposal;
import org.lectern.paper.field.CitationField;
import org.lectern.text.Repair;
import org.lectern.words.ReasonWords;
import tools.jackson.core.JsonGenerator;

/// Proposals, as blocks to read or as JSON.
final class ProposalLines {

    private static final int LABEL = 12;
    private static final int MEASURE = 100;
    private static final int LONGEST_VALUE = 160;

    private final Session session;
    private final ReasonWords reasons;

    ProposalLines(Session session) {
        this.session = session;
        reasons = new ReasonWords(session.words());
    }

    /// The block of one proposal: its number, the paper, what the record would fill in, where it stands, and why.
    List<String> of(OpenProposal open) {
        var style = session.style();
        var proposal = open.proposal();
        int width = Math.min(MEASURE, session.terminal().cutAt());
        var lines = new ArrayList<String>();
        var number = Long.toString(proposal.number());
        var title = Wrap.lines(Plain.line(Repair.repaired(open.held().title())), width - number.length() - 2);
        for (int i = 0; i < title.size(); i++) {
            var before = i == 0 ? style.handle(number) : " ".repeat(number.length());
            lines.add(before + "  " + style.bold(title.get(i)));
        }
        if (!CitationField.TITLE.agrees(open.held(), proposal.record()))
            value(
                    lines,
                    width,
                    session.words().say("enrich.record-title"),
                    proposal.record().title());
        for (var field : open.open()) {
            var held = field.text(open.held());
            var shown = field.text(proposal.record());
            value(lines, width, reasons.say(field), held.isEmpty() ? shown : held + " → " + shown);
        }
        value(lines, width, session.words().say("enrich.from"), reasons.say(proposal.origin()));
        var why = proposal.reasons().stream().map(reasons::say).collect(Collectors.joining("; "));
        value(lines, width, session.words().say("enrich.because"), why);
        return lines;
    }

    private void value(List<String> lines, int width, String label, String text) {
        var line = Plain.line(text);
        var cut = line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "…" : line;
        var wrapped = Wrap.lines(cut, Math.max(LABEL, width - LABEL - 3));
        for (int i = 0; i < wrapped.size(); i++) {
            var before = Columns.left(i == 0 ? label : "", LABEL);
            lines.add("   " + session.style().dim(before) + wrapped.get(i));
        }
    }

    void write(JsonGenerator json, List<OpenProposal> proposals) {
        json.writeStartArray();
        proposals.forEach(each -> write(json, each));
        json.writeEndArray();
    }

    private void write(JsonGenerator json, OpenProposal open) {
        var proposal = open.proposal();
        json.writeStartObject();
        if (proposal.number() == 0) json.writeNullProperty("number");
        else json.writeNumberProperty("number", proposal.number());
        json.writeNumberProperty("paper", proposal.paper().number());
        json.writeStringProperty("title", open.held().title());
        json.writeStringProperty("kind", proposal.kind().word());
        json.writeObjectPropertyStart("fields");
        for (var field : open.open()) {
            json.writeObjectPropertyStart(field.word());
            json.writeStringProperty("held", field.text(open.held()));
            json.writeStringProperty("proposed", field.text(proposal.record()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("record");
        json.writeStringProperty("title", proposal.record().title());
        json.writeStringProperty("file", proposal.origin().file());
        json.writeNumberProperty("record", proposal.origin().record());
        json.writeNumberProperty("line", proposal.origin().line());
        json.writeStringProperty("key", proposal.origin().key());
        json.writeEndObject();
        json.writeArrayPropertyStart("reasons");
        proposal.reasons().forEach(each -> write(json, each));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("reason", reason.word());
        json.writeBooleanProperty("for", reason.speaksFor());
        json.writeStringProperty("text", reasons.say(reason));
        json.writeEndObject();
    }
}
