package org.lectern.library.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.duplicate.MergePlan;
import org.lectern.format.pdf.FirstPage;
import org.lectern.format.pdf.PageEvidence.Kind;
import org.lectern.format.pdf.Pdfs;
import org.lectern.library.Fixture;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.core.LibraryException;
import org.lectern.library.result.ImportOptions;
import org.lectern.paper.LocalFile;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class AttachmentsTest {

    private static final String BIB = """
            @article{gull2001, title = {Gulls over the harbour: a census}, author = {Gull, Ada}, year = {2001},
              doi = {10.5555/birds.4.5}}
            @article{tern2002, title = {Terns of the far north}, author = {Tern, Bo}, year = {2002}}
            @misc{crow2003, title = {What crows count when they count}, author = {Crow, Cy},
              eprint = {2101.00042}, eprinttype = {arxiv}}
            """;
    private static final PaperId GULLS = new PaperId(1);
    private static final PaperId TERNS = new PaperId(2);
    private static final PaperId CROWS = new PaperId(3);

    private final Library library = Library.inMemory();

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        Fixture.take(library, "birds.bib", BIB);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path write(String name, Pdfs pdf) throws IOException {
        return write(name, pdf.bytes());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static Pdfs gulls() {
        return Pdfs.paper("Gulls over the harbour: a census", "Ada Gull", "doi:10.5555/birds.4.5");
    }

    private static Pdfs terns() {
        return Pdfs.paper("TERNS OF THE FAR NORTH", "Bo Tern1 and Ada Gull2");
    }

    private Paper paper(PaperId id) {
        return library.papers().find(id).orElseThrow();
    }

    private List<String> names(PaperId id) {
        return paper(id).files().stream().map(LocalFile::name).toList();
    }

    private List<PaperId> found(String query) {
        return library.papers().list(Query.read(query).query(), Sort.ADDED, 0, Progress.NONE);
    }

    @Test
    void aFileIsLinkedLookedAtAndUnlinked() throws IOException {
        var file = write("gulls.pdf", gulls());

        library.attachments().link(GULLS, List.of(file));

        var linked = library.attachments().look(paper(GULLS).files());
        assertEquals(
                List.of(file),
                linked.stream().flatMap(each -> each.place().stream()).toList());
        assertTrue(linked.getFirst().isThere());
        assertEquals(List.of(GULLS), found("has:file"));
        library.attachments().unlink(GULLS, paper(GULLS).files());
        assertEquals(List.of(), found("has:file"));
        assertTrue(Files.exists(file));
        library.history().undo(Progress.NONE);
        assertEquals(List.of("gulls.pdf"), names(GULLS));
    }

    @Test
    void whatIsNotThereIsNotLinked() {
        var gone = List.of(folder.resolve("gone.pdf"));

        assertThrows(LibraryException.class, () -> library.attachments().link(GULLS, gone));
        assertEquals(List.of(), names(GULLS));
    }

    @Test
    void aFolderIsSplitIntoSurePossibleAndLoose() throws IOException {
        write("a.pdf", gulls());
        write("deep/b.pdf", terns());
        write("c.pdf", Pdfs.paper("A reply on ravens", "Cy Crow", "arXiv:2101.00042v1 [q-bio] 3 Jan 2021"));
        write("d.pdf", Pdfs.paper("Penguins walk in line for a reason", "P. Enguin"));
        write("copy.pdf", Files.readAllBytes(folder.resolve("a.pdf")));
        write("broken.pdf", "%PDF-1.4 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        write("notes.txt", new byte[] {65});

        var matches = library.attachments().match(folder, Progress.NONE);

        assertEquals(6, matches.files());
        assertEquals(
                List.of(GULLS, TERNS),
                matches.sure().stream().map(FileMatch::paper).toList());
        assertEquals(
                List.of(CROWS),
                matches.proposals().stream().map(FileMatch::paper).toList());
        assertEquals(
                Kind.PRINTED,
                matches.proposals().getFirst().evidence().getFirst().kind());
        assertEquals(
                List.of("d.pdf"),
                matches.loose().stream().map(each -> each.file().name()).toList());
        assertEquals("pdf.broken", matches.unreadable().getFirst().reason().key());
        assertEquals(List.of(folder.resolve("copy.pdf").toString()), matches.copies());
        assertEquals(List.of(), found("has:file"));
    }

    @Test
    void sureOnesAreOneStepAndKnownTheNextTime() throws IOException {
        write("a.pdf", gulls());
        write("b.pdf", terns());
        var matches = library.attachments().match(folder, Progress.NONE);

        library.attachments().accept(matches.sure(), Progress.NONE);

        assertEquals(List.of(GULLS, TERNS), found("has:file"));
        assertEquals(2, library.attachments().match(folder, Progress.NONE).linked());
        library.history().undo(Progress.NONE);
        assertEquals(List.of(), found("has:file"));
    }

    @Test
    void aFileCalledByAKeyIsProposedThoughItSaysNothing() throws IOException {
        write("tern2002 - Terns.pdf", Pdfs.page());

        var proposals = library.attachments().match(folder, Progress.NONE).proposals();

        assertEquals(TERNS, proposals.getFirst().paper());
        assertEquals(Kind.NAME, proposals.getFirst().evidence().getFirst().kind());
    }

    @Test
    void aLoosePdfBecomesAPaperForReview() throws IOException {
        write("d.pdf", Pdfs.paper("Penguins walk in line for a reason", "P. Enguin", "doi:10.5555/ice.1"));
        var loose = library.attachments().match(folder, Progress.NONE).loose();

        library.attachments().takeIn(loose, Progress.NONE);

        var taken = paper(found("tag:review/from-pdf").getFirst());
        assertEquals("Penguins walk in line for a reason", taken.citation().title());
        assertEquals(Set.of(FirstPage.REVIEW), taken.tags());
        assertEquals(List.of("d.pdf"), names(taken.id()));
        library.history().undo(Progress.NONE);
        assertEquals(List.of(), found("tag:review/from-pdf"));
    }

    @Test
    void importedPdfsAreLinkedOrBecomePapers() throws IOException {
        write("a.pdf", gulls());
        write("d.pdf", Pdfs.paper("Penguins walk in line for a reason", "P. Enguin"));
        write("e.pdf", Pdfs.page());

        var report = library.imports().read(List.of(folder), ImportOptions.PLAIN, Progress.NONE);

        assertEquals(
                List.of("pdf", "pdf", "pdf"),
                report.files().stream().map(each -> each.format()).toList());
        assertEquals(1, report.known());
        assertEquals(1, report.added());
        assertEquals(
                "pdf.no-text",
                report.files().get(2).rejected().getFirst().reason().key());
        assertEquals(List.of("a.pdf"), names(GULLS));
        var again = library.imports().read(List.of(folder), ImportOptions.PLAIN, Progress.NONE);
        assertEquals(2, again.known());
        assertEquals(0, again.added());
        library.history().undo(Progress.NONE);
        assertEquals(List.of(), found("has:file"));
    }

    @Test
    void aMovedFileIsFoundByNameAndSizeOrByContent() throws IOException {
        var one = write("a.pdf", gulls());
        var other = write("b.pdf", terns());
        library.attachments().link(GULLS, List.of(one));
        library.attachments().link(TERNS, List.of(other));
        Files.createDirectories(folder.resolve("new"));
        Files.move(one, folder.resolve("new/a.pdf"));
        Files.move(other, folder.resolve("new/renamed.pdf"));
        write("new/b.pdf", gulls().line("another paper's file of the same name"));

        assertEquals(2, library.attachments().missing(Progress.NONE).size());
        assertEquals(
                2,
                library.attachments()
                        .relink(folder, true, Progress.NONE)
                        .found()
                        .size());
        assertEquals(2, library.attachments().missing(Progress.NONE).size());
        var found = library.attachments().relink(folder, false, Progress.NONE);

        assertEquals(2, found.found().size());
        assertEquals(List.of(), library.attachments().missing(Progress.NONE));
        assertEquals(List.of("renamed.pdf"), names(TERNS));
        library.history().undo(Progress.NONE);
        assertEquals(List.of("b.pdf"), names(TERNS));
    }

    @Test
    void aFileNeverSeenIsFoundByItsNameWhereItIsTheOnlyOne() throws IOException {
        Fixture.take(library, "more.bib", "@article{owl, title = {Owls at noon}, file = {:/gone/owls.pdf:PDF}}");
        var owls = found("title:owls").getFirst();

        assertEquals(
                List.of(owls),
                library.attachments().missing(Progress.NONE).stream()
                        .map(each -> each.paper())
                        .toList());
        write("x/owls.pdf", gulls());
        write("y/owls.pdf", terns());
        assertEquals(
                1,
                library.attachments().relink(folder, true, Progress.NONE).left().size());
        assertEquals(
                1,
                library.attachments()
                        .relink(folder.resolve("x"), true, Progress.NONE)
                        .found()
                        .size());
    }

    @Test
    void mergeThenUnmergeIsIdentityForFilesAlsoAfterARestart() throws IOException {
        var home = folder.resolve("library");
        var first = write("pdfs/a.pdf", gulls());
        var second = write("pdfs/b.pdf", terns());
        List<Paper> before;
        try (var kept = Library.open(home, Library.Access.WRITE, Progress.NONE)) {
            Fixture.take(kept, "birds.bib", BIB);
            kept.attachments().link(GULLS, List.of(first));
            kept.attachments().link(TERNS, List.of(first, second));
            before = kept.papers().find(List.of(GULLS, TERNS));
            kept.duplicates().merge(List.of(MergePlan.of(GULLS, before)), Progress.NONE);
            assertEquals(2, kept.papers().find(GULLS).orElseThrow().files().size());
        }
        try (var kept = Library.open(home, Library.Access.WRITE, Progress.NONE)) {
            kept.duplicates().unmerge(GULLS);
            assertEquals(before, kept.papers().find(List.of(GULLS, TERNS)));
        }
        try (var kept = Library.open(home, Library.Access.WRITE, Progress.NONE)) {
            kept.history().undo(Progress.NONE);
            kept.history().undo(Progress.NONE);
            assertEquals(before, kept.papers().find(List.of(GULLS, TERNS)));
            kept.history().undo(Progress.NONE);
            assertFalse(kept.papers()
                    .find(TERNS)
                    .orElseThrow()
                    .files()
                    .contains(before.get(1).files().last()));
        }
    }
}
