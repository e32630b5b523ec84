package org.lectern.change;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.duplicate.PaperPair;
import org.lectern.duplicate.Verdict;
import org.lectern.format.Attached;
import org.lectern.paper.Absorbed;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;

/// Puts back what a library's own file says hangs on a paper: merged papers, verdicts, and the user's choices.
///
/// Numbers of papers and topics mean something in the library that wrote them only. A library that never held a paper
/// takes them over, so that it becomes equal; any other gives numbers of its own, knows the papers of a verdict by
/// their texts, and leaves pins and what was said of topics, which would speak of other topics there.
final class Restoring {

    private final Draft draft;
    private final boolean isFirst;

    /// @param isFirst whether the library never held a paper before this import
    Restoring(Draft draft, boolean isFirst) {
        this.draft = draft;
        this.isFirst = isFirst;
    }

    /// The number for a paper that had one where it comes from.
    PaperId number(PaperId wish) {
        boolean isFree = draft.citation(wish).isEmpty();
        // A merged paper that came before may have taken the counter beyond the wish, which is free all the same.
        var next = draft.facts().nextPaper(wish);
        return isFirst && isFree ? wish : next;
    }

    void attach(PaperId paper, Attached attached) {
        for (var lost : attached.absorbed()) absorb(paper, lost);
        for (var each : attached.judged()) judge(paper, each);
        for (var each : attached.said()) say(each);
        if (!isFirst) return;
        attached.pin().ifPresent(topic -> {
            draft.facts().reserve(topic);
            draft.pin(paper, Optional.of(topic));
        });
    }

    /// Where fields came from, as far as the paper says in them what it said there.
    void originate(PaperId paper, Citation written, Attached attached) {
        var held = draft.citation(paper).orElse(written);
        attached.origins().forEach((field, origin) -> {
            boolean isNews = !draft.origins(paper).containsKey(field);
            if (isNews && field.text(held).equals(field.text(written)))
                draft.originate(paper, field, Optional.of(origin));
        });
    }

    private void absorb(PaperId paper, Absorbed lost) {
        boolean isKnown = draft.absorbed(paper).values().stream()
                .anyMatch(each ->
                        each.citation().equals(lost.citation()) && each.key().equals(lost.key()));
        if (!isKnown || isFirst)
            draft.absorb(paper, new Absorbed(number(lost.id()), lost.citation(), lost.key()), true);
    }

    private void judge(PaperId paper, Attached.Judged judged) {
        var verdict = Stream.of(Verdict.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(judged.verdict()))
                .findFirst();
        var alike = draft.withText(judged.text());
        var other = alike.contains(judged.other())
                ? Optional.of(judged.other())
                : alike.stream().findFirst();
        if (verdict.isEmpty() || other.isEmpty() || other.get().equals(paper)) return;
        var pair = PaperPair.of(paper, other.get());
        if (draft.verdict(pair).isEmpty()) draft.judge(pair, verdict);
    }

    /// What this library's user has said already stays.
    private void say(Attached.Said said) {
        var choice = Choice.find(said.kind(), said.subject());
        if (choice.isEmpty() || !draft.choice(choice.get()).isEmpty()) return;
        switch (choice.get()) {
            case Choice.TopicName(var topic) when isFirst -> draft.facts().reserve(topic);
            case Choice.TopicJoin(var topic) when isFirst -> draft.facts().reserve(topic);
            case Choice.Answer _ when isFirst -> {}
            case Choice.TopicName _, Choice.TopicJoin _, Choice.Answer _ -> {
                return;
            }
            case Choice.TagColour _, Choice.TagRule _, Choice.TagsApart _, Choice.CaseWords _ -> {}
            case Choice.KeyPattern _, Choice.Reference _ -> {}
            // What one library keeps up to date, another must not write over.
            case Choice.LiveFile _ -> {
                return;
            }
        }
        draft.choose(choice.get(), said.value());
    }
}
