package org.lectern.library.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.EntryOptions;
import org.lectern.format.ExportOptions;
import org.lectern.format.JournalList;
import org.lectern.library.Fixture;
import org.lectern.library.Library;
import org.lectern.library.LiveExports;
import org.lectern.library.Sort;
import org.lectern.library.core.LibraryException;
import org.lectern.library.live.LiveFile.State;
import org.lectern.library.live.ThreeWay.Side;
import org.lectern.library.result.ReadingChange;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading;
import org.lectern.paper.TagPath;
import org.lectern.query.Query;
import org.lectern.work.Progress;

class LiveExportsTest {

    private static final PaperId ONE = new PaperId(1);
    private static final PaperId TWO = new PaperId(2);
    private static final String PAPERS = """
            @article{lee, author = {Lee, Ann}, title = {Graphs in the wild}, year = 2020, note = {kept}}
            @article{roe, author = {Roe, Bob}, title = {Trees at home}, year = 2021}
            @article{wu, author = {Wu, Cy}, title = {Nets}, year = 2022}
            """;

    private final Library library = Library.inMemory();
    private final LiveExports live = library.live();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("refs.bib");
        Fixture.take(library, "papers.bib", PAPERS);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private LiveFile keep(String query) {
        return live.keep(new Binding(file, query, "bibtex", ExportOptions.PLAIN), Progress.NONE);
    }

    private State state() {
        return live.find(file).orElseThrow().state();
    }

    private State refreshed() {
        live.bringUpToDate(Progress.NONE);
        return state();
    }

    private String plain(String query) {
        return library.exports().preview(Query.read(query).query(), "bibtex", ExportOptions.PLAIN, Progress.NONE);
    }

    private void retitle(PaperId id, String title) {
        var citation = library.papers().find(id).orElseThrow().citation();
        library.papers().correct(id, citation.with().title(title).build());
    }

    private void edit(String from, String to) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void aFileIsWrittenAtOnceAndAfterEachChangeThatConcernsIt() throws IOException {
        assertEquals(State.CURRENT, keep("year:2020..2021").state());
        assertEquals(plain("year:2020..2021"), Files.readString(file));

        retitle(ONE, "Graphs at large");
        assertEquals(State.WAITING, state());
        assertEquals(State.CURRENT, refreshed());
        assertTrue(Files.readString(file).contains("Graphs at large"));

        var written = Files.getLastModifiedTime(file);
        retitle(new PaperId(3), "Meshes");
        assertEquals(State.CURRENT, refreshed());
        assertEquals(written, Files.getLastModifiedTime(file), "that was no matter of the file's");
        assertEquals(library.revision(), live.find(file).orElseThrow().revision());
    }

    @Test
    void undoPassesOverKeysThatTheFileAskedFor() throws IOException {
        keep("*");
        Fixture.take(library, "list.txt", Fixture.PAGE);
        refreshed();
        assertEquals(6, library.papers().count());
        assertTrue(library.papers().find(new PaperId(4)).orElseThrow().key().given());

        var undone = library.history().undo(Progress.NONE).orElseThrow();

        assertEquals("import", undone.what().edit(), "the user's own edit, not the keys");
        refreshed();
        assertEquals(plain("*"), Files.readString(file));
        library.history().redo(Progress.NONE);
        assertEquals(6, library.papers().count());
    }

    @Test
    void keepingAFileIsAnEditAndLettingItGoToo() throws IOException {
        keep("*");
        library.history().undo(Progress.NONE);
        assertEquals(List.of(), live.list());
        library.history().redo(Progress.NONE);
        assertEquals(State.CURRENT, refreshed());

        assertTrue(live.letGo(file));
        assertFalse(live.letGo(file));
        retitle(ONE, "Graphs at large");
        live.bringUpToDate(Progress.NONE);
        assertFalse(Files.readString(file).contains("at large"));
    }

    @Test
    void aFileEditedElsewhereIsNeverOverwritten() throws IOException {
        keep("*");
        edit("Trees at home", "Trees abroad");
        retitle(ONE, "Graphs at large");
        var theirs = Files.readString(file);

        assertEquals(State.EDITED, refreshed());

        assertEquals(theirs, Files.readString(file));
        var view = live.compare(file, Progress.NONE);
        assertEquals(
                List.of("lee OURS", "roe THEIRS"),
                view.differences().stream()
                        .map(each -> each.name() + " " + each.side())
                        .toList());
        assertTrue(view.hasBase());
    }

    @Test
    void whatTheyChangedComesInAsACorrection() throws IOException {
        keep("*");
        edit("Trees at home", "Trees abroad");
        edit("title = {Nets},", "title = {Nets and knots},\n  note = {seen},");
        retitle(new PaperId(3), "Meshes");
        Files.writeString(file, Files.readString(file) + "\n@misc{new,\n  title = {A paper of theirs},\n}\n");
        var view = live.compare(file, Progress.NONE);
        assertEquals(
                List.of(2L, 0L, 1L), List.of(view.count(Side.THEIRS), view.count(Side.OURS), view.count(Side.BOTH)));

        var taken = live.takeTheirs(view, view.differences(), Progress.NONE);

        assertEquals(List.of(2L, 1L), List.of(taken.corrected(), taken.added()));
        assertEquals(
                "Trees abroad",
                library.papers().find(TWO).orElseThrow().citation().title());
        var third = library.papers().find(new PaperId(3)).orElseThrow().citation();
        assertEquals(
                List.of("Nets and knots", "seen"),
                List.of(third.title(), third.extra().get("note")));
        assertEquals(Optional.of(new PaperId(4)), library.papers().byKey("new"));
        assertEquals(State.EDITED, refreshed(), "the file is theirs until the user says so");
        assertEquals(
                State.CURRENT,
                live.writeOurs(live.compare(file, Progress.NONE), Progress.NONE).state());
        assertEquals(plain("*"), Files.readString(file));
        library.history().undo(Progress.NONE);
        assertEquals(
                "Trees at home",
                library.papers().find(TWO).orElseThrow().citation().title());
    }

    @Test
    void whatTheFileDoesNotCarryStaysAsItIs() throws IOException {
        live.keep(new Binding(file, "*", "bibtex", new ExportOptions(false, Set.of("title", "year"))), Progress.NONE);
        edit("Graphs in the wild", "Graphs and trees");
        var view = live.compare(file, Progress.NONE);

        live.takeTheirs(view, view.differences(), Progress.NONE);

        var citation = library.papers().find(ONE).orElseThrow().citation();
        assertEquals("Graphs and trees", citation.title());
        assertEquals(
                List.of("Lee", "kept"),
                List.of(citation.authors().getFirst().family(), citation.extra().get("note")));
    }

    @Test
    void whoEditsOnceMoreIsSeenOnceMore() throws IOException {
        keep("*");
        edit("Trees at home", "Trees abroad");
        var view = live.compare(file, Progress.NONE);
        edit("Nets", "Knots");

        assertEquals(State.EDITED, live.writeOurs(view, Progress.NONE).state());

        assertTrue(Files.readString(file).contains("Knots"));
    }

    @Test
    void aMissingFileIsNotMadeAnewUnasked() throws IOException {
        keep("*");
        Files.delete(file);
        retitle(ONE, "Graphs at large");

        assertEquals(State.MISSING, refreshed());
        assertFalse(Files.exists(file));
        assertEquals(
                State.CURRENT,
                live.writeOurs(live.compare(file, Progress.NONE), Progress.NONE).state());
        assertTrue(Files.readString(file).contains("at large"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidBeforeAnythingIsKept() {
        file = folder.resolve("none/refs.bib");

        assertThrows(LibraryException.class, () -> keep("*"));

        assertEquals(List.of(), live.list());
    }

    /// What was lost on the way is found when the library is opened again.
    @Test
    void afterOpeningTheFileIsBroughtUpToDate() throws IOException {
        var home = folder.resolve("home");
        try (var first = Library.open(home, Library.Access.WRITE, Progress.NONE)) {
            Fixture.take(first, "papers.bib", PAPERS);
            first.live().keep(new Binding(file, "*", "biblatex", ExportOptions.PLAIN), Progress.NONE);
            first.papers().remove(Set.of(ONE));
        }
        assertTrue(Files.readString(file).contains("Graphs"));

        try (var second = Library.open(home, Library.Access.WRITE, Progress.NONE)) {
            assertEquals(State.WAITING, second.live().list().getFirst().state());
            assertEquals(
                    State.CURRENT,
                    second.live().bringUpToDate(Progress.NONE).getFirst().state());
            assertFalse(Files.readString(file).contains("Graphs"));
            Files.writeString(file, "mine");
            assertTrue(second.live().compare(file, Progress.NONE).hasBase());
        }
    }

    /// Whatever was edited: the file is what a plain export of the same query would write, or another hand's.
    @RepeatedTest(25)
    void theFileEqualsAPlainExport(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var query = List.of("*", "year:2021", "graphs", "tag:mine").get(random.nextInt(4));
        keep(query);
        for (int step = 0; step < 15; step++) {
            act(random, step);
            if (live.list().isEmpty()) keep(query); // an undo reached as far back as that
            if (random.nextInt(3) == 0) continue;
            var before = Files.readString(file);
            boolean isForeign = random.nextInt(6) == 0;
            if (isForeign) Files.writeString(file, before + "% by another hand\n");
            refreshed();
            if (isForeign) {
                assertEquals(before + "% by another hand\n", Files.readString(file));
                live.writeOurs(live.compare(file, Progress.NONE), Progress.NONE);
            }
            assertEquals(plain(query), Files.readString(file));
        }
    }

    private void act(Random random, int step) {
        var ids = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        if (ids.isEmpty()) {
            Fixture.take(library, "more.bib", PAPERS);
            return;
        }
        var any = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(9)) {
            case 0 -> retitle(any, "Graphs " + step);
            case 1 -> library.tags().add(Set.of(any), TagPath.of("mine"));
            case 2 -> library.papers().remove(Set.of(any));
            case 3 -> Fixture.take(library, "more" + step + ".bib", PAPERS);
            case 4 -> library.history().undo(Progress.NONE);
            case 5 -> library.history().redo(Progress.NONE);
            case 6 -> library.keys().set(any, "key" + random.nextInt(5));
            case 7 ->
                library.papers()
                        .set(
                                Set.of(any),
                                new ReadingChange(
                                        Optional.of(Reading.Status.READ),
                                        OptionalInt.empty(),
                                        Optional.of("note " + step)));
            default -> Fixture.take(library, "list" + step + ".txt", Fixture.PAGE);
        }
    }

    @Test
    void aBindingIsReadAsItWasWritten() {
        var entries = new EntryOptions(
                true,
                EntryOptions.Urls.ALL,
                EntryOptions.Braces.NONE,
                List.of(),
                JournalList.unread("/a folder/names: 100 %.txt", JournalList.Form.FULL),
                false,
                Map.of());
        var options = new ExportOptions(true, Set.of("title", "doi"), true)
                .with(entries)
                .by(ExportOptions.Sections.YEAR)
                .inStyle("apa");
        var binding = new Binding(file, "tag:a OR \"b c\"", "biblatex", options);

        assertEquals(binding, Binding.of(file, binding.text()));
        var plain = new Binding(file, "", "ris", ExportOptions.PLAIN);
        assertEquals(plain, Binding.of(file, plain.text()));
    }

    /// The list is read anew at each writing; without it the file keeps the names that it has.
    @Test
    void theListOfJournalsIsKeptWithTheFile() throws IOException {
        Fixture.take(
                library, "doors.bib", "@article{d, title = {On doors}, journal = {Journal of Doors}, year = 1999}");
        var list = Files.writeString(folder.resolve("journals.txt"), "Journal of Doors; J. Doors\n");
        var usual = EntryOptions.USUAL;
        var journals = JournalList.read(Files.newBufferedReader(list), JournalList.Form.SHORT, strange -> {});
        var options = ExportOptions.PLAIN.with(usual.withJournals(journals.from(list.toString())));
        live.keep(new Binding(file, "doors", "bibtex", options), Progress.NONE);
        assertTrue(Files.readString(file).contains("{J. Doors}"), Files.readString(file));

        Files.writeString(list, "Journal of Doors; Doors J.\n");
        var doors = library.papers()
                .list(Query.read("doors").query(), Sort.ADDED, 1, Progress.NONE)
                .getFirst();
        retitle(doors, "On many doors");
        assertEquals(State.CURRENT, refreshed());
        assertTrue(Files.readString(file).contains("{Doors J.}"), Files.readString(file));

        Files.delete(list);
        retitle(doors, "On no doors");
        assertEquals(State.FAILED, refreshed());
        assertTrue(Files.readString(file).contains("{Doors J.}"), Files.readString(file));

        Files.writeString(list, "Journal of Doors; Doors J.\n");
        assertEquals(State.CURRENT, refreshed());
        assertTrue(Files.readString(file).contains("On no doors"), Files.readString(file));
    }

    @Test
    void theViewNamesEntriesThatWereRemovedThere() throws IOException {
        keep("*");
        Files.writeString(file, "@article{roe,\n  title = {Only one},\n}\n");

        ThreeWay view = live.compare(file, Progress.NONE);

        assertEquals(3, view.differences().size());
        assertEquals("", view.differences().getFirst().theirs());
        assertEquals(
                List.of("lee", "wu"),
                live.takeTheirs(view, view.differences(), Progress.NONE).leftOut());
    }
}
