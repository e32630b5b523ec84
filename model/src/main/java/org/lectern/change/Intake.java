package org.lectern.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.duplicate.Evidence;
import org.lectern.duplicate.MergePlan;
import org.lectern.duplicate.SameText;
import org.lectern.format.Attached;
import org.lectern.format.Belongings;
import org.lectern.format.Parsed;
import org.lectern.paper.Citation;
import org.lectern.paper.CitationKey;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Provenance;
import org.lectern.paper.Reading;
import org.lectern.paper.Source;
import org.lectern.paper.field.CitationField;

/// Takes records in. A record whose text is held already, with no field that contradicts, becomes a source of
/// that paper and fills in what the paper lacked; any other becomes a new paper.
final class Intake {

    /// The formats whose keys documents cite by.
    private static final Set<String> CITED_BY_KEY = Set.of("bibtex", "csl-json");

    private final Draft draft;
    private final Edit.TakeIn edit;

    Intake(Draft draft, Edit.TakeIn edit) {
        this.draft = draft;
        this.edit = edit;
    }

    /// Takes all records in.
    ///
    /// @return what became of each
    List<Taken.Landing> run() {
        var landings = new ArrayList<Taken.Landing>();
        for (int i = 0; i < edit.records().size(); i++) {
            landings.add(
                    switch (edit.records().get(i)) {
                        case Parsed.Accepted accepted -> take(accepted, joined(i));
                        case Parsed.Restored restored -> restore(restored.paper(), restored.attached());
                        case Parsed.Rejected _ ->
                            throw new IllegalArgumentException("a rejected record cannot be taken in");
                    });
        }
        return landings;
    }

    /// The paper that a record is by the user's word, if it is still there.
    private Optional<PaperId> joined(int record) {
        return Optional.ofNullable(edit.joins().get(record))
                .filter(paper -> draft.citation(paper).isPresent());
    }

    private Taken.Landing take(Parsed.Accepted record, Optional<PaperId> joined) {
        var held = held(record.citation(), candidates(record));
        if (held.isEmpty() && joined.isPresent()) return join(record, joined.get());
        var paper = held.map(Held::paper).orElseGet(draft::newPaper);
        if (held.isPresent() && hasSource(paper, record.source()))
            return new Taken.Landing(paper, Taken.How.SAME_RECORD, held.get().why());
        if (held.isEmpty() || !held.get().nowGone()) describe(paper, record.citation());
        addSource(paper, record.source());
        take(paper, record.belongings());
        if (record.source().format().equals("bibtex"))
            giveKey(paper, record.source().key());
        return landing(paper, held);
    }

    /// What comes besides the citation is united with what is held; where the user stands with a paper is filled in,
    /// and never overwritten.
    private void take(PaperId paper, Belongings belongings) {
        belongings.tags().forEach(tag -> draft.tag(paper, tag, true));
        belongings.files().forEach(file -> draft.attach(paper, file));
        draft.read(paper, filled(draft.reading(paper), belongings.reading()));
        giveKey(paper, belongings.key());
    }

    private static Reading filled(Reading held, Reading other) {
        return new Reading(
                held.status() == Reading.Status.UNREAD ? other.status() : held.status(),
                held.rating() == 0 ? other.rating() : held.rating(),
                held.notes().isEmpty() ? other.notes() : held.notes());
    }

    private void addSource(PaperId paper, Source source) {
        draft.source(paper, new Provenance(draft.newSource(), source, edit.at()), true);
    }

    /// Makes a record part of a paper that says it in other words: it comes in as a paper of its own and is merged
    /// at once, so that the same record is known when it comes again, and the merge can be taken apart.
    private Taken.Landing join(Parsed.Accepted record, PaperId paper) {
        var lost = draft.newPaper();
        draft.describe(lost, Optional.of(record.citation()));
        addSource(lost, record.source());
        var held = draft.citation(paper).orElseThrow();
        var merged = filled(paper, held, record.citation());
        new Merging(draft, new MergePlan(paper, new TreeSet<>(Set.of(lost)), merged, List.of())).run();
        take(paper, record.belongings());
        if (record.source().format().equals("bibtex"))
            giveKey(paper, record.source().key());
        return new Taken.Landing(paper, Taken.How.JOINED, List.of());
    }

    private static Taken.Landing landing(PaperId paper, Optional<Held> held) {
        return held.map(as ->
                        new Taken.Landing(paper, as.nowGone() ? Taken.How.MERGED_TEXT : Taken.How.SAME_TEXT, as.why()))
                .orElseGet(() -> new Taken.Landing(paper, Taken.How.NEW, List.of()));
    }

    private Taken.Landing restore(Paper written, Attached attached) {
        var before = draft.withText(written.citation()).stream()
                .filter(paper -> paper.number() < edit.heldBefore().number());
        var held = held(written.citation(), before.sorted().toList());
        var restoring = new Restoring(draft, edit.heldBefore().number() == 1);
        var paper = held.map(Held::paper).orElseGet(() -> restoring.number(written.id()));
        if (held.isEmpty() || !held.get().nowGone()) describe(paper, written.citation());
        take(paper, new Belongings(written.tags(), written.reading(), List.copyOf(written.files())));
        if (written.key().given()) giveKey(paper, written.key().text());
        if (held.isEmpty()) written.key().former().forEach(key -> cite(paper, key));
        for (var each : written.sources()) {
            if (held.isPresent() && hasSource(paper, each.source())) continue;
            draft.source(paper, new Provenance(draft.newSource(), each.source(), each.imported()), true);
        }
        restoring.originate(paper, written.citation(), attached);
        restoring.attach(paper, attached);
        return landing(paper, held);
    }

    /// The paper that a citation describes.
    ///
    /// @param nowGone whether it does so only as a paper that was merged into another; what the user left behind at
    ///     the merge is not brought back then
    /// @param why what shows that it does
    private record Held(PaperId paper, boolean nowGone, List<Evidence> why) {}

    /// @param like the papers with that text, the likeliest first
    private Optional<Held> held(Citation citation, List<PaperId> like) {
        if (edit.keepAll()) return Optional.empty();
        var itself = like.stream()
                .flatMap(paper -> held(paper, false, draft.citation(paper), citation).stream())
                .findFirst();
        if (itself.isPresent()) return itself;
        return like.stream()
                .flatMap(paper -> draft.absorbed(paper).values().stream()
                        .flatMap(lost -> held(paper, true, Optional.of(lost.citation()), citation).stream()))
                .findFirst();
    }

    private static Optional<Held> held(
            PaperId paper, boolean nowGone, Optional<Citation> described, Citation citation) {
        var why = described.map(each -> SameText.evidence(each, citation)).orElse(List.of());
        return why.isEmpty() ? Optional.empty() : Optional.of(new Held(paper, nowGone, why));
    }

    /// The papers that a record may be, one that has it already before the others. Where documents cite by key, two
    /// records of one file with keys of their own stay two entries, whatever they say.
    private List<PaperId> candidates(Parsed.Accepted record) {
        var own = new ArrayList<PaperId>();
        var other = new ArrayList<PaperId>();
        for (var paper : draft.withText(record.citation()).stream().sorted().toList()) {
            var fromThere = fromFileOf(record.source(), paper);
            if (fromThere.stream()
                    .anyMatch(each -> each.source().key().equals(record.source().key()))) own.add(paper);
            else if (!isCitedByKey(record.source()) || fromThere.stream().noneMatch(this::isOfThisEdit))
                other.add(paper);
        }
        own.addAll(other);
        return own;
    }

    private List<Provenance> fromFileOf(Source record, PaperId paper) {
        return draft.sources(paper).stream()
                .filter(each -> each.source().file().equals(record.file()))
                .filter(each -> each.source().format().equals(record.format()))
                .toList();
    }

    private static boolean isCitedByKey(Source record) {
        return !record.key().isEmpty() && CITED_BY_KEY.contains(record.format());
    }

    private boolean isOfThisEdit(Provenance source) {
        return source.imported().equals(edit.at());
    }

    private boolean hasSource(PaperId paper, Source source) {
        return draft.sources(paper).stream().anyMatch(each -> each.source().equals(source));
    }

    private void giveKey(PaperId paper, String key) {
        if (draft.key(paper).isEmpty() && CitationKey.isUsable(key) && draft.isFree(key, paper)) {
            draft.giveKey(paper, key);
        }
    }

    /// Lets a paper be found under a key that it had in the library it comes from.
    private void cite(PaperId paper, String key) {
        if (CitationKey.isUsable(key) && draft.isFree(key, paper)) draft.cite(paper, key, true);
    }

    private void describe(PaperId paper, Citation arriving) {
        draft.describe(
                paper,
                Optional.of(draft.citation(paper)
                        .map(held -> filled(paper, held, arriving))
                        .orElse(arriving)));
    }

    /// What is held, and what the other says where it says nothing; a field that the user emptied stays empty.
    private Citation filled(PaperId paper, Citation held, Citation other) {
        var filled = held;
        for (var field : CitationField.values()) {
            if (!field.isIn(filled) && field.isIn(other) && !draft.isTyped(paper, field))
                filled = field.copied(other, filled);
        }
        var extra = new LinkedHashMap<>(held.extra());
        other.extra().forEach(extra::putIfAbsent);
        return withNumbers(paper, filled, other).with().extra(extra).build();
    }

    /// One paper may bear several numbers of a kind, such as the ISBNs of a printed and an electronic book.
    private Citation withNumbers(PaperId paper, Citation held, Citation other) {
        var numbered = held.with();
        for (var each : other.identifiers()) {
            boolean isTyped = CitationField.of(each.kind())
                    .filter(field -> draft.isTyped(paper, field))
                    .isPresent();
            if (!isTyped) numbered.identifier(each);
        }
        return numbered.build();
    }
}
