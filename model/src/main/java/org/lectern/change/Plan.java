package org.lectern.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.format.Parsed;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.paper.key.NewKey;

/// Says what an edit means for a library. Pure: the same edit on the same facts gives the same delta.
public final class Plan {

    private Plan() {}

    /// The changes that the edit makes, empty where the library is as wished already. Papers that are not held
    /// are passed over.
    public static Delta of(Edit edit, Facts facts) {
        var draft = new Draft(facts);
        switch (edit) {
            case Edit.TakeIn takeIn -> new Intake(draft, takeIn).run();
            case Edit.SetAside(var records, var at) -> records.forEach(record -> setAside(draft, record, at));
            case Edit.Settle(var broken, var fate) -> broken.forEach(number -> settle(draft, number, fate));
            case Edit.Correct(var paper, var citation) -> {
                if (draft.citation(paper).isPresent()) new Filler(draft).type(paper, citation);
            }
            case Edit.Renew renew -> renew(draft, renew);
            case Edit.Fill(var fillings) -> fillings.forEach(new Filler(draft)::fill);
            case Edit.Answer(var fillings, var answers, var word) -> {
                fillings.forEach(new Filler(draft)::fill);
                answers.forEach(answer -> draft.choose(answer, word));
            }
            case Edit.Refer(var path, var refers) -> draft.choose(new Choice.Reference(path), refers ? "enrich" : "");
            case Edit.Remove(var papers) -> papers.forEach(draft::remove);
            case Edit.Tag(var papers, var tag) -> held(draft, papers).forEach(paper -> draft.tag(paper, tag, true));
            case Edit.Untag(var papers, var tag) -> held(draft, papers).forEach(paper -> draft.tag(paper, tag, false));
            case Edit.RenameTag(var from, var to) -> rename(draft, from, to);
            case Edit.Attach(var files) ->
                files.forEach((paper, each) ->
                        held(draft, Set.of(paper)).forEach(_ -> each.forEach(file -> draft.attach(paper, file))));
            case Edit.Detach(var files) ->
                files.forEach((paper, each) -> each.forEach(file -> draft.file(paper, file, false)));
            case Edit.MoveFiles(var moves) -> moves.forEach(move -> move(draft, move));
            case Edit.AdoptKeywords(var papers) -> papers.forEach(paper -> adopt(draft, paper));
            case Edit.Read(var papers, var status, var rating, var notes) ->
                held(draft, papers)
                        .forEach(paper -> draft.read(paper, set(draft.reading(paper), status, rating, notes)));
            case Edit.GiveKeys(var papers) -> giveKeys(draft, papers, new KeyProposals(facts));
            case Edit.SetKeys(var keys) -> keys.forEach(key -> setKey(draft, key));
            case Edit.KeepFile(var path, var content) -> draft.choose(new Choice.LiveFile(path), content);
            case Edit.ChooseKeyPattern(var pattern) -> draft.choose(new Choice.KeyPattern(), pattern.text());
            case Edit.Judge(var pairs, var verdict) ->
                pairs.forEach(pair -> {
                    if (held(draft, Set.of(pair.first(), pair.second())).size() == 2) {
                        draft.judge(pair, Optional.of(verdict));
                    }
                });
            case Edit.Merge(var plan) -> new Merging(draft, plan).run();
            case Edit.NameTopic(var topic, var name) -> draft.choose(new Choice.TopicName(topic), name.strip());
            case Edit.JoinTopics(var topics, var into) -> new TopicJoining(draft).join(topics, into);
            case Edit.SplitTopic(var papers, var name) -> split(draft, papers, name);
            case Edit.Pin(var papers, var topic) ->
                held(draft, papers).forEach(paper -> draft.pin(paper, Optional.of(topic)));
            case Edit.Unpin(var papers) -> held(draft, papers).forEach(paper -> draft.pin(paper, Optional.empty()));
            case Edit.ColourTag(var tag, var colour) -> draft.choose(new Choice.TagColour(tag), colour);
            case Edit.KeepTagsApart(var one, var other) -> draft.choose(new Choice.TagsApart(one, other), Choice.APART);
            case Edit.GuardWords(var words) -> draft.choose(new Choice.CaseWords(), String.join("\n", words));
            case Edit.RuleTag(var tag, var query) -> draft.choose(new Choice.TagRule(tag), query);
        }
        return draft.delta();
    }

    /// What taking records in changes, and what becomes of each of them.
    public static Taken takeIn(Edit.TakeIn edit, Facts facts) {
        var draft = new Draft(facts);
        var landings = new Intake(draft, edit).run();
        return new Taken(draft.delta(), landings);
    }

    private static void setAside(Draft draft, Parsed.Rejected record, Instant at) {
        if (draft.hasBroken(record.source())) return;
        long number = draft.facts().nextBroken();
        var broken = new BrokenRecord(number, record.source(), record.reason(), at, BrokenRecord.Fate.OPEN);
        draft.setAside(number, Optional.of(broken));
    }

    private static void settle(Draft draft, long number, BrokenRecord.Fate fate) {
        draft.broken(number).ifPresent(broken -> draft.setAside(number, Optional.of(broken.with(fate))));
    }

    /// The delta that takes a revision's changes back from the library as it stands now.
    ///
    /// @param replaced what the revision replaced, its last change first; any chunk of it, in that order
    /// @param isKept papers to leave as they are, because the user has worked on them since
    /// @param changedSince whether a later change rests on the one that would be taken back
    public static Delta back(
            List<Replaced> replaced, Predicate<PaperId> isKept, Predicate<Replaced> changedSince, Facts facts) {
        return new TakeBack(new Draft(facts), isKept, changedSince).run(replaced);
    }

    private static void renew(Draft draft, Edit.Renew edit) {
        for (var each : edit.records()) {
            var paper = each.paper();
            if (draft.citation(paper).isEmpty()) continue;
            draft.source(paper, new Provenance(draft.facts().nextSource(), each.source(), edit.at()), true);
        }
    }

    private static List<PaperId> held(Draft draft, Set<PaperId> papers) {
        draft.lookUp(papers);
        return papers.stream()
                .filter(paper -> draft.citation(paper).isPresent())
                .toList();
    }

    private static Reading set(
            Reading now, Optional<Reading.Status> status, OptionalInt rating, Optional<String> notes) {
        return new Reading(status.orElse(now.status()), rating.orElse(now.rating()), notes.orElse(now.notes()));
    }

    private static void move(Draft draft, FileMove move) {
        if (!draft.files(move.paper()).contains(move.from())) return;
        draft.file(move.paper(), move.from(), false);
        draft.attach(move.paper(), move.to());
    }

    private static void rename(Draft draft, TagPath from, TagPath to) {
        if (from.equals(to)) return;
        for (var paper : draft.facts().tagged(from)) {
            for (var tag : draft.tags(paper)) {
                if (tag.isWithin(from)) draft.tag(paper, tag, false);
            }
            for (var tag : draft.facts().paper(paper).orElseThrow().tags()) {
                if (tag.isWithin(from)) draft.tag(paper, tag.moved(from, to), true);
            }
        }
        for (var each : draft.facts().choices().entrySet()) moveChoice(draft, each.getKey(), each.getValue(), from, to);
    }

    /// A tag's colour and rule go with it, unless the tag it becomes has its own.
    private static void moveChoice(Draft draft, Choice choice, String value, TagPath from, TagPath to) {
        Optional<Choice> moved = switch (choice) {
            case Choice.TagColour(var tag)
            when tag.isWithin(from) -> Optional.of(new Choice.TagColour(tag.moved(from, to)));
            case Choice.TagRule(var tag)
            when tag.isWithin(from) -> Optional.of(new Choice.TagRule(tag.moved(from, to)));
            case Choice.TagColour _, Choice.TagRule _, Choice.TagsApart _, Choice.CaseWords _ -> Optional.empty();
            case Choice.TopicName _,
                    Choice.TopicJoin _,
                    Choice.Answer _,
                    Choice.Reference _,
                    Choice.KeyPattern _,
                    Choice.LiveFile _ -> Optional.empty();
        };
        if (moved.isEmpty()) return;
        draft.choose(choice, "");
        if (draft.choice(moved.get()).isEmpty()) draft.choose(moved.get(), value);
    }

    private static void split(Draft draft, Set<PaperId> papers, String name) {
        var held = held(draft, papers);
        if (held.isEmpty()) return;
        var topic = draft.facts().nextTopic();
        for (var paper : held) draft.pin(paper, Optional.of(topic));
        draft.choose(new Choice.TopicName(topic), name.strip());
    }

    private static void adopt(Draft draft, PaperId paper) {
        draft.citation(paper)
                .ifPresent(citation -> citation.keywords().stream()
                        .flatMap(keyword -> TagPath.parse(keyword).stream())
                        .forEach(tag -> draft.tag(paper, tag, true)));
    }

    /// The same as [Edit.GiveKeys] for one chunk of many, whose proposals are thought over once for all.
    public static Delta giveKeys(Set<PaperId> papers, KeyProposals proposals) {
        var draft = new Draft(proposals.facts());
        giveKeys(draft, papers, proposals);
        return draft.delta();
    }

    /// The old key is kept before the new one is given, so that the way back finds it given again before it is let go.
    private static void setKey(Draft draft, NewKey key) {
        var paper = key.paper();
        var before = draft.key(paper);
        if (draft.citation(paper).isEmpty() || !draft.isFree(key.after(), paper)) return;
        if (!before.isEmpty() && !before.equals(key.after())) draft.cite(paper, before, true);
        draft.giveKey(paper, key.after());
        draft.cite(paper, key.after(), false);
    }

    private static void giveKeys(Draft draft, Set<PaperId> papers, KeyProposals proposals) {
        for (var paper : held(draft, papers)) {
            if (!draft.key(paper).isEmpty()) continue;
            var proposal = proposals.of(paper, draft.citation(paper).orElseThrow());
            draft.giveKey(paper, draft.isFree(proposal, paper) ? proposal : nextFree(draft, proposal, paper));
        }
    }

    /// For the rare proposal that equals another one of a different base, such as `lee2020` + `a` and `lee2020a`.
    private static String nextFree(Draft draft, String proposal, PaperId paper) {
        int number = 2;
        while (!draft.isFree(proposal + "-" + number, paper)) number++;
        return proposal + "-" + number;
    }
}
