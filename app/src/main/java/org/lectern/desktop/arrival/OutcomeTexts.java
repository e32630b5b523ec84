package org.lectern.desktop.arrival;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.desktop.duplicates.EvidenceTexts;
import org.lectern.desktop.style.Texts;
import org.lectern.duplicate.Evidence;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome;

/// What would become of a record, in words.
record OutcomeTexts(Texts texts) {

    /// In short, for a line of the list.
    String brief(Outcome outcome, Optional<Decision> decision) {
        if (decision.isPresent()) {
            return texts.of(
                    switch (decision.get()) {
                        case Decision.LeaveOut() -> "arrival.left-out";
                        case Decision.SameAs(var _) -> "arrival.same";
                        case Decision.SameRecord(var _) -> "arrival.same-record";
                    });
        }
        return switch (outcome) {
            case Outcome.New() -> texts.of("arrival.new");
            case Outcome.Known(var _, var how, var _) -> texts.of("arrival.how." + word(how));
            case Outcome.Twin(var file, var line, var _) -> texts.of("arrival.twin", file, Integer.toString(line));
            case Outcome.Possible possible -> texts.of("arrival.possible." + word(possible.tier()), possible.title());
            case Outcome.PossibleTwin twin ->
                texts.of(
                        "arrival.possible-twin." + word(twin.tier()),
                        twin.title(),
                        twin.file(),
                        Integer.toString(twin.line()));
            case Outcome.Rejected(var reason, var _) -> texts.problem(reason);
        };
    }

    /// Why it is not simply new, as signed sentences.
    List<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.New _, Outcome.Rejected _ -> List.of();
            case Outcome.Known known -> said(known.why());
            case Outcome.Twin twin -> said(twin.why());
            case Outcome.Possible possible -> said(possible.evidence());
            case Outcome.PossibleTwin twin -> said(twin.evidence());
        };
    }

    private List<String> said(List<Evidence> evidence) {
        var words = new EvidenceTexts(texts);
        return evidence.stream().map(words::say).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
