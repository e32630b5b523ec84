package org.lectern.library.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.lectern.format.pdf.FirstPage;
import org.lectern.format.pdf.PageEvidence;
import org.lectern.format.pdf.PageMatch;
import org.lectern.format.pdf.PdfReader;
import org.lectern.library.core.Core;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.store.Lists;
import org.lectern.text.NormalForm;
import org.lectern.text.Repair;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Finds the papers of a folder's PDFs, one PDF at a time.
final class FolderMatching {

    /// How many papers are proposed for one file.
    private static final int PROPOSED = 3;
    /// How many papers with similar titles are looked at.
    private static final int SIMILAR = 5;
    private static final int WORDS_OF_TITLE = 12;

    private final Core core;
    private final PdfReader reader = new PdfReader();
    private final List<FileMatch> sure = new ArrayList<>();
    private final List<FileMatch> proposals = new ArrayList<>();
    private final List<LooseFile> loose = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();
    private final Map<Long, List<FileMatch>> sureBySize = new HashMap<>();
    private int linked;

    FolderMatching(Core core) {
        this.core = core;
    }

    FolderMatches run(Path folder, Progress progress) {
        var files = FolderFiles.in(folder, progress).entries().stream()
                .filter(FolderFiles.Entry::isPdf)
                .toList();
        for (int i = 0; i < files.size(); i++) {
            progress.at(Phase.COMPARING, i, files.size());
            match(files.get(i));
        }
        return new FolderMatches(files.size(), linked, sure, proposals, loose, unreadable, copies);
    }

    private void match(FolderFiles.Entry entry) {
        var file = new LocalFile(entry.path().toString(), "", LocalFile.PDF);
        if (!core.read(lists -> lists.files().holders(file.path())).isEmpty()) {
            linked++;
            return;
        }
        switch (read(reader, entry.path())) {
            case FirstPage.Reading.Read(var page) -> place(file, entry, page);
            case FirstPage.Reading.Unreadable(var reason) -> placeByName(file, entry, reason);
        }
    }

    static FirstPage.Reading read(PdfReader reader, Path file) {
        try (var bytes = new RandomAccessReadBufferedFile(file)) {
            return reader.read(bytes);
        } catch (IOException e) {
            return new FirstPage.Reading.Unreadable(
                    Problem.of("pdf.unreadable", e.getClass().getSimpleName()));
        }
    }

    private void place(LocalFile file, FolderFiles.Entry entry, FirstPage page) {
        var matches = ranked(page, entry.name());
        var certain = certain(matches);
        if (certain.isPresent()) keepSure(file, entry, certain.get());
        else if (!matches.isEmpty()) matches.stream().limit(PROPOSED).forEach(each -> proposals.add(match(file, each)));
        else loose.add(new LooseFile(file, page));
    }

    /// A scan says nothing, but its name may.
    private void placeByName(LocalFile file, FolderFiles.Entry entry, Problem reason) {
        var named = core.read(lists -> lists.papers(List.copyOf(Candidates.named(entry.name(), lists.files())), false));
        if (named.isEmpty()) unreadable.add(new UnreadableFile(file.path(), reason));
        for (var paper : named)
            proposals.add(match(file, new Ranked(paper, new PageMatch(false, List.of(name(entry.name()))))));
    }

    private static PageEvidence name(String fileName) {
        return new PageEvidence(PageEvidence.Kind.NAME, fileName);
    }

    private record Ranked(Paper paper, PageMatch match) {}

    private List<Ranked> ranked(FirstPage page, String fileName) {
        var found = core.read(lists -> compared(lists, page, fileName));
        if (!found.isEmpty()) return found;
        var similar = similar(page);
        return core.read(lists -> lists.papers(similar, false)).stream()
                .flatMap(paper -> PageMatch.of(page, paper.citation()).stream().map(match -> new Ranked(paper, match)))
                .sorted(LIKELIEST)
                .toList();
    }

    /// What is sure comes first, then what has the stronger evidence, then the paper held longer.
    private static final Comparator<Ranked> LIKELIEST = Comparator.<Ranked, Boolean>comparing(
                    each -> !each.match.isSure())
            .thenComparing(each -> each.match.evidence().getFirst().kind())
            .thenComparing(each -> each.paper.id());

    private static List<Ranked> compared(Lists lists, FirstPage page, String fileName) {
        var table = lists.files();
        var ids = new LinkedHashSet<>(Candidates.of(page, fileName, table));
        var named = Candidates.named(fileName, table);
        var found = new ArrayList<Ranked>();
        for (var paper : lists.papers(List.copyOf(ids), false)) {
            var match = PageMatch.of(page, paper.citation());
            boolean isNamed = named.contains(paper.id());
            if (match.isPresent()) {
                var evidence = new ArrayList<>(match.get().evidence());
                if (isNamed) evidence.add(name(fileName));
                found.add(new Ranked(paper, new PageMatch(match.get().isSure(), evidence)));
            } else if (isNamed) found.add(new Ranked(paper, new PageMatch(false, List.of(name(fileName)))));
        }
        found.sort(LIKELIEST);
        return found;
    }

    /// The one paper that is beyond doubt. Of two that are, one that the PDF names by an identifier wins.
    private static Optional<Ranked> certain(List<Ranked> ranked) {
        var all = ranked.stream().filter(each -> each.match.isSure()).toList();
        if (all.size() < 2) return all.stream().findFirst();
        var named = all.stream()
                .filter(each -> each.match.evidence().getFirst().kind().compareTo(PageEvidence.Kind.TITLE) < 0)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// Papers whose titles share words with what the page seems to be called.
    private List<PaperId> similar(FirstPage page) {
        var title = page.title().isEmpty()
                ? String.join(" ", page.lines().stream().limit(3).toList())
                : page.title();
        var words = List.of(NormalForm.key(title).split(" ", -1)).stream()
                .filter(word -> word.length() > 3)
                .distinct()
                .limit(WORDS_OF_TITLE)
                .toList();
        if (words.isEmpty()) return List.of();
        return core.ask(index -> index.find(new Query.AnyOf(words), SIMILAR, Progress.NONE)).best().stream()
                .map(each -> each.paper())
                .toList();
    }

    private static FileMatch match(LocalFile file, Ranked ranked) {
        return new FileMatch(
                file, ranked.paper.id(), Repair.repaired(ranked.paper.citation().title()), ranked.match.evidence());
    }

    /// A second file with the same content is no other file of the paper.
    private void keepSure(LocalFile file, FolderFiles.Entry entry, Ranked certain) {
        var alike = sureBySize.computeIfAbsent(entry.size(), _ -> new ArrayList<>());
        var print = alike.isEmpty() ? Optional.<String>empty() : hash(entry.path());
        boolean isCopy = print.isPresent()
                && alike.stream()
                        .anyMatch(each -> hash(Path.of(each.file().path())).equals(print));
        if (isCopy) {
            copies.add(file.path());
            return;
        }
        var match = match(file, certain);
        alike.add(match);
        sure.add(match);
    }

    private static Optional<String> hash(Path file) {
        return Prints.of(file).map(print -> print.hash());
    }
}
