package org.lectern.desktop.arrival;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.format.Parsed;
import org.lectern.library.arrival.Arrival;
import org.lectern.paper.Citation;
import org.lectern.paper.field.CitationField;
import org.lectern.text.Repair;
import org.lectern.work.Problem;

/// A record that is looked into.
///
/// @param citation what was read, or empty for a record that was rejected
/// @param verbatim the record as it stands in its file
/// @param title its title, repaired
/// @param text its abstract, repaired
/// @param repairs the repairs that were made for showing it
/// @param warnings what the user should hear of, though it was read
/// @param fills what it would fill in of the held paper whose source it becomes
public record Detail(
        Arrival arrival,
        Optional<Citation> citation,
        String verbatim,
        String title,
        String text,
        List<Repair.Step> repairs,
        List<Problem> warnings,
        List<CitationField> fills) {

    public Detail {
        fills = List.copyOf(fills);
        warnings = List.copyOf(warnings);
        repairs = List.copyOf(repairs);
    }

    /// @param held the paper that it is known as, as far as it would be described by it
    static Detail of(Arrival arrival, Optional<Parsed> record, Optional<Citation> held) {
        var citation = record.flatMap(Detail::citation);
        var title = citation.map(Citation::title).orElse("");
        var text = citation.map(Citation::abstractText).orElse("");
        return new Detail(
                arrival,
                citation,
                record.map(each -> each.source().verbatim()).orElse(""),
                Repair.repaired(title),
                Repair.repaired(text),
                Repair.steps(title + "\n" + text),
                record.map(each -> each instanceof Parsed.Accepted accepted ? accepted.warnings() : List.<Problem>of())
                        .orElse(List.of()),
                held.flatMap(paper -> citation.map(news -> fills(paper, news))).orElse(List.of()));
    }

    private static List<CitationField> fills(Citation held, Citation news) {
        return Stream.of(CitationField.values())
                .filter(field -> field.isIn(news) && !field.isIn(held))
                .toList();
    }

    private static Optional<Citation> citation(Parsed record) {
        return switch (record) {
            case Parsed.Accepted accepted -> Optional.of(accepted.citation());
            case Parsed.Restored restored -> Optional.of(restored.paper().citation());
            case Parsed.Rejected _ -> Optional.empty();
        };
    }
}
