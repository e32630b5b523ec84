package org.lectern.library.enrichment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.change.Choice;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.enrichment.Decision;
import org.lectern.enrichment.Filling;
import org.lectern.enrichment.HeldTexts;
import org.lectern.enrichment.Proposal;
import org.lectern.enrichment.TextKeys;
import org.lectern.format.all.Formats;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.reference.ReferenceIndexes;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.store.Deed;
import org.lectern.store.Lists;
import org.lectern.store.Writing;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Fills in what papers lack, from files that describe them.
public final class Enrichment {

    private static final int CHUNK = 500;

    private final Core core;
    private final Formats formats;

    public Enrichment(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// Lets files pass and fills in what is beyond doubt, as one revision; the rest is kept as proposals.
    ///
    /// @throws LibraryException before anything changes, when a file is missing or breaks off
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public EnrichReport run(List<Path> files, boolean dryRun, Progress progress) {
        var snapshots =
                files.stream().flatMap(file -> Snapshot.of(file).stream()).toList();
        var passing = new Passing(texts(progress), this::held, formats, progress);
        var passed = passing.pass(snapshots, Indexing.NONE);
        return settle(passing.decisions(), passed, dryRun, progress);
    }

    private EnrichReport settle(List<Decision> decisions, List<FilePassed> passed, boolean dryRun, Progress progress) {
        var filled = new ArrayList<Filled>();
        Revision revision;
        if (dryRun) {
            core.rehearse(writing -> fill(decisions, writing, filled, progress));
            revision = core.read(Lists::revision);
        } else {
            var name = passed.isEmpty() ? "" : passed.getFirst().file();
            revision = core.write(
                    () -> Deed.edit("enrich", name, passed.size(), filled.size()),
                    progress,
                    writing -> fill(decisions, writing, filled, progress));
        }
        var found =
                decisions.stream().flatMap(each -> each.proposals().stream()).toList();
        return new EnrichReport(revision, filled, proposed(found, decisions, dryRun), passed, List.of());
    }

    static void fill(List<Decision> decisions, Writing writing, List<Filled> filled, Progress progress) {
        var fillings =
                decisions.stream().flatMap(each -> each.fillings().stream()).toList();
        for (int from = 0; from < fillings.size(); from += CHUNK) {
            progress.at(Phase.STORING, from, fillings.size());
            var chunk = fillings.subList(from, Math.min(from + CHUNK, fillings.size()));
            var delta = Plan.of(new Edit.Fill(chunk), writing.facts());
            writing.write(delta);
            filled.addAll(Filled.in(delta));
        }
    }

    private List<OpenProposal> proposed(List<Proposal> found, List<Decision> decisions, boolean dryRun) {
        if (!dryRun) {
            keep(found);
            var wanted = found.stream().map(Enrichment::answer).collect(Collectors.toSet());
            return proposals().stream()
                    .filter(each -> wanted.contains(answer(each.proposal())))
                    .toList();
        }
        var fillings = decisions.stream()
                .flatMap(each -> each.fillings().stream())
                .collect(Collectors.groupingBy(Filling::paper));
        return core.read(lists -> {
            var answered = lists.choices().keySet();
            return found.stream()
                    .filter(each -> !answered.contains(answer(each)))
                    .flatMap(each -> held(lists, each.paper())
                            .flatMap(paper -> open(
                                    each,
                                    new HeldPaper(
                                            filled(paper.citation(), fillings.getOrDefault(each.paper(), List.of())),
                                            paper.typed())))
                            .stream())
                    .toList();
        });
    }

    private static Citation filled(Citation held, List<Filling> fillings) {
        var filled = held;
        for (var filling : fillings) {
            for (var field : filling.fields()) filled = field.copied(filling.from(), filled);
        }
        return filled;
    }

    /// Keeps proposals beside the papers; it makes no revision.
    void keep(List<Proposal> found) {
        if (found.isEmpty()) return;
        core.derive(store -> {
            store.keepProposals(found);
            return found.size();
        });
    }

    /// What waits for the user, by paper.
    public List<OpenProposal> proposals() {
        return core.read(lists -> lists.proposals().stream()
                .flatMap(each -> held(lists, each.paper()).flatMap(paper -> open(each, paper)).stream())
                .toList());
    }

    private static Optional<OpenProposal> open(Proposal proposal, HeldPaper paper) {
        var open = proposal.open(paper.citation(), paper.typed());
        return open.isEmpty() ? Optional.empty() : Optional.of(new OpenProposal(proposal, paper.citation(), open));
    }

    /// Takes over fields of proposals, all as one step to undo. Those not taken are not proposed again.
    ///
    /// @param taken the fields to take, by the proposal's number; a number that waits no longer is passed over
    public Revision accept(Map<Long, Set<CitationField>> taken) {
        var accepted = waiting(taken.keySet());
        var fillings = accepted.stream()
                .map(each -> each.proposal()
                        .filling(taken.getOrDefault(each.proposal().number(), Set.of())))
                .toList();
        return core.edit(new Edit.Answer(fillings, answers(accepted), "accepted"), accepted.size());
    }

    /// Takes over all that proposals still propose.
    public Revision accept(Collection<Long> numbers) {
        var taken = new TreeMap<Long, Set<CitationField>>();
        waiting(numbers).forEach(each -> taken.put(each.proposal().number(), each.open()));
        return accept(taken);
    }

    /// Keeps that the user wants none of proposals; they are never made again.
    public Revision decline(Collection<Long> numbers) {
        var declined = waiting(numbers);
        return core.edit(new Edit.Answer(List.of(), answers(declined), "declined"), declined.size());
    }

    private List<OpenProposal> waiting(Collection<Long> numbers) {
        var wanted = Set.copyOf(numbers);
        return proposals().stream()
                .filter(each -> wanted.contains(each.proposal().number()))
                .toList();
    }

    private static List<Choice.Answer> answers(List<OpenProposal> proposals) {
        return proposals.stream().map(each -> answer(each.proposal())).toList();
    }

    private static Choice.Answer answer(Proposal proposal) {
        return new Choice.Answer(proposal.paper(), proposal.fingerprint());
    }

    /// Where the fields of a paper came from that were filled or typed after its sources.
    public SortedMap<CitationField, Origin> origins(PaperId paper) {
        return core.read(lists -> lists.origins(paper));
    }

    /// Where each field of a paper came from that says something; a field is missing where no source is known to
    /// say it.
    public SortedMap<CitationField, Origin> origins(Paper paper) {
        return new FieldSources(formats).of(paper, origins(paper.id()));
    }

    /// The files by which every import is enriched, by path.
    public List<Reference> references() {
        return References.in(core.read(Lists::choices));
    }

    /// Lets a file enrich every import from now on, and makes its index. Papers that are held already are enriched by
    /// [#run].
    ///
    /// @throws LibraryException before anything changes, where it cannot be read, is of no known format, or has an
    ///     index that cannot be written
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public Revision addReference(Path file, Progress progress) {
        index(file, new Passing(new HeldTexts(), this::held, formats, progress), progress);
        return refer(file);
    }

    /// Lets files enrich every import from now on, and fills in from them what is held, while they pass once.
    ///
    /// @throws LibraryException as [#addReference]
    /// @throws java.util.concurrent.CancellationException as `progress` wishes; then nothing has changed
    public EnrichReport addReferences(List<Path> files, Progress progress) {
        var passing = new Passing(texts(progress), this::held, formats, progress);
        var passed = files.stream()
                .flatMap(file -> index(file, passing, progress).stream())
                .toList();
        files.forEach(this::refer);
        return settle(passing.decisions(), passed, false, progress);
    }

    private Revision refer(Path file) {
        var path = file.toAbsolutePath().normalize().toString();
        var revision = core.edit(new Edit.Refer(path, true), path);
        dropIndexes();
        return revision;
    }

    private List<FilePassed> index(Path file, Passing passing, Progress progress) {
        var snapshots = Snapshot.of(file);
        try (var indexing = Indexing.of(file, ReferenceIndexes.of(core.path()))) {
            var passed = passing.pass(snapshots, indexing);
            if (!Consulting.isKnown(passed))
                throw new LibraryException(new Fault.Unreadable(file.toString(), Problem.of("file.unknown-format")));
            indexing.finish(progress).ifPresent(why -> {
                throw LibraryException.unwritable(core.path(), why);
            });
            return passed;
        }
    }

    /// Imports are no longer enriched by a file.
    ///
    /// @return empty where the file was none
    public Optional<Revision> removeReference(Path file) {
        var path = file.toAbsolutePath().normalize();
        if (references().stream().noneMatch(each -> each.path().equals(path))) return Optional.empty();
        var revision = core.edit(new Edit.Refer(path.toString(), false), path.toString());
        dropIndexes();
        return Optional.of(revision);
    }

    /// Drops the indexes of files that are references no more, by the user's word or by undo.
    private void dropIndexes() {
        var kept = references().stream().map(Reference::path).collect(Collectors.toUnmodifiableSet());
        try {
            ReferenceIndexes.of(core.path()).keepOnly(kept);
        } catch (IOException e) {
            throw LibraryException.unwritable(core.path(), e);
        }
    }

    private HeldTexts texts(Progress progress) {
        var texts = new HeldTexts();
        long count = core.read(Lists::count);
        long done = 0;
        long last = 0;
        for (var ids = after(last); !ids.isEmpty(); ids = after(last)) {
            progress.at(Phase.COMPARING, done, count);
            var chunk = ids;
            for (var paper : core.read(lists -> lists.papers(chunk, false)))
                texts.add(paper.id(), TextKeys.of(paper.citation()));
            last = ids.getLast().number();
            done += ids.size();
        }
        return texts;
    }

    private List<PaperId> after(long last) {
        return core.read(lists -> lists.after(last, CHUNK));
    }

    private Optional<HeldPaper> held(PaperId paper) {
        return core.read(lists -> held(lists, paper));
    }

    private static Optional<HeldPaper> held(Lists lists, PaperId paper) {
        return lists.papers(List.of(paper), false).stream()
                .findFirst()
                .map(each -> HeldPaper.of(each.citation(), lists.origins(paper)));
    }
}
