package org.lectern.library.enrichment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.change.Choice;
import org.lectern.enrichment.HeldTexts;
import org.lectern.enrichment.Proposal;
import org.lectern.enrichment.TextKeys;
import org.lectern.format.all.Formats;
import org.lectern.library.reference.ReferenceIndexes;
import org.lectern.paper.PaperId;
import org.lectern.store.Writing;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// The files by which imports are enriched, at work within an import's own revision.
final class References {

    private References() {}

    static List<Reference> in(Map<Choice, String> choices) {
        return choices.keySet().stream()
                .filter(Choice.Reference.class::isInstance)
                .map(each -> ((Choice.Reference) each).path())
                .sorted(CodePointOrder.INSTANCE)
                .map(Path::of)
                .map(path -> new Reference(path, Files.isReadable(path)))
                .toList();
    }

    /// What references brought to papers that just arrived.
    record Brought(List<Filled> filled, List<Proposal> proposals, List<Problem> warnings) {
        static final Brought NOTHING = new Brought(List.of(), List.of(), List.of());
    }

    /// Enriches papers that a revision brings. A file that is gone or breaks off is told of, and stops nothing.
    static Brought enrich(
            Set<PaperId> arrived, Writing writing, Formats formats, ReferenceIndexes indexes, Progress progress) {
        var references = in(writing.facts().choices());
        if (references.isEmpty() || arrived.isEmpty()) return Brought.NOTHING;
        var texts = new HeldTexts();
        var keys = new ArrayList<TextKeys>();
        for (var paper : arrived.stream().sorted().toList()) {
            writing.facts().citation(paper).ifPresent(citation -> {
                keys.add(TextKeys.of(citation));
                texts.add(paper, keys.getLast());
            });
        }
        var passing = new Passing(texts, paper -> held(writing, paper), formats, progress);
        var consulting = new Consulting(indexes, passing, progress);
        for (var reference : references) consulting.ask(reference.path(), keys);
        var decisions = passing.decisions();
        var filled = new ArrayList<Filled>();
        Enrichment.fill(decisions, writing, filled, progress);
        var proposals =
                decisions.stream().flatMap(each -> each.proposals().stream()).toList();
        return new Brought(filled, proposals, consulting.warnings());
    }

    private static Optional<HeldPaper> held(Writing writing, PaperId paper) {
        return writing.facts()
                .citation(paper)
                .map(citation -> HeldPaper.of(citation, writing.facts().origins(paper)));
    }
}
