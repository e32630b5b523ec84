package org.lectern.desktop.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.Bench;
import org.lectern.desktop.FacesScreenTest;
import org.lectern.desktop.Sample;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.exchange.ExportViewModel.Scope;
import org.lectern.paper.Paper;
import org.lectern.query.Query;

/// Out of the library: files, the clipboard; and what is corrected by hand.
class ExchangeTest {

    @TempDir
    Path folder;

    private final Bench bench = new Bench(FacesScreenTest.tagged());
    private final ExportViewModel exports = bench.room.exports();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void severalChosenPapersAreMeantAtFirst() {
        bench.act(room -> room.papers().choose(List.of(bench.paper(3), bench.paper(1)), bench.paper(1)));
        bench.act(room -> exports.begin());

        assertEquals(Scope.CHOSEN, exports.scopeProperty().get());
        assertEquals(2, exports.previewProperty().get().papers());
        assertEquals(2, exports.held(Scope.CHOSEN));
    }

    @Test
    void aNewFileIsPreviewedWholeAndThenItsDifference() throws IOException {
        var file = folder.resolve("refs.bib");
        bench.act(room -> room.search().textProperty().set("melodies"));
        bench.act(room -> exports.begin());
        bench.act(room -> exports.fileProperty().set(file.toString()));
        assertTrue(exports.previewProperty().get().isNew());
        assertEquals(1, exports.previewProperty().get().papers());

        bench.act(room -> exports.write());
        assertTrue(Files.readString(file).contains("ferrari2023retrieval"));
        assertEquals("export.written", bench.lastNotice().words().getFirst().key());

        bench.act(room -> exports.begin());
        var same = exports.previewProperty().get();
        assertFalse(same.isNew());
        assertEquals(0, same.added() + same.removed());
        bench.act(room -> exports.scopeProperty().set(Scope.ALL));
        var more = exports.previewProperty().get();
        assertEquals(Sample.PAPERS, more.papers());
        assertTrue(more.added() > 0);
        assertEquals(0, more.removed());
    }

    @Test
    void aLookThatFindsNoPapersIsOverAllTheSame() {
        bench.act(room -> room.search().textProperty().set("nothing-holds-this-word"));
        bench.act(room -> exports.begin());

        assertEquals(Scope.FOUND, exports.scopeProperty().get());
        assertEquals(0, exports.previewProperty().get().papers());
        assertNotEquals(ExportViewModel.Preview.NONE, exports.previewProperty().get());
    }

    @Test
    void whatLacksSomethingIsNamed() {
        bench.act(room -> {
            room.edit().open(page());
            room.edit().textProperty(EditField.AUTHORS).set("");
            assertTrue(room.edit().save());
        });
        bench.act(room -> exports.begin());

        var gaps = exports.previewProperty().get().gaps();
        assertEquals(gaps.size(), exports.previewProperty().get().incomplete());
        assertEquals(List.of(Query.Part.AUTHORS), gaps.getFirst().missing());
        assertEquals(page().id(), gaps.getFirst().paper());
    }

    @Test
    void theEndingFollowsTheFormat() {
        bench.act(room -> exports.begin());
        bench.act(room -> exports.fileProperty().set("refs.bib"));
        bench.act(room -> exports.formatProperty().set("csl-json"));

        assertEquals("refs.json", exports.fileProperty().get());
        assertTrue(exports.previewProperty().get().lines().getFirst().text().startsWith("["));
    }

    @Test
    void aCopiedKeyIsGivenForGood() {
        bench.act(room -> room.copies().keys());

        assertEquals("adler2021winding", copied().text());
        assertTrue(page().key().given());
        bench.act(room -> room.history().undo());
        assertFalse(page().key().given());
    }

    @Test
    void entriesAndReferencesAreCopied() {
        bench.act(room -> room.papers().choose(List.of(bench.paper(0), bench.paper(1)), bench.paper(0)));
        bench.act(room -> room.copies().entries());
        assertEquals(2, copied().text().split("@", -1).length - 1);

        bench.act(room -> room.copies().references());
        assertEquals(2, copied().text().lines().count());
        assertTrue(copied().text().startsWith("Ruth Adler, Daniel Okafor (2021). Winding a clock"));
        assertEquals(2, copied().number());
    }

    @Test
    void aCorrectionIsCheckedSavedAndTakenBack() {
        var edit = bench.room.edit();
        edit.open(page());
        assertEquals(List.of(), edit.changed());
        edit.textProperty(EditField.YEAR).set("soon");
        assertFalse(edit.checkProperty().get().isFine());
        assertFalse(edit.save());

        edit.textProperty(EditField.YEAR).set("1999");
        assertEquals(List.of(EditField.YEAR), edit.changed());
        bench.act(room -> assertTrue(edit.save()));
        assertEquals("1999", String.valueOf(page().citation().year()));
        bench.act(room -> room.history().undo());
        assertEquals("2021", String.valueOf(page().citation().year()));
    }

    @Test
    void theCommandThatCitesIsCopiedAndRemembered() {
        bench.act(room -> room.copies().cite());
        assertEquals("\\cite{adler2021winding}", copied().text());

        bench.act(room -> room.papers().choose(List.of(bench.paper(0), bench.paper(1)), bench.paper(0)));
        bench.act(room -> room.copies().cite(CiteCommand.PANDOC));
        assertTrue(copied().text().matches("\\[@\\w+; @\\w+]"), copied().text());
        bench.act(room -> room.copies().cite());
        assertTrue(copied().text().startsWith("[@"), "the last command is the one from now on");
    }

    @Test
    void aDragCarriesTextIntoOtherProgramsAndGivesTheKey() {
        var copies = bench.room.copies();
        bench.act(room -> room.papers().choose(List.of(bench.paper(0)), bench.paper(0)));
        assertEquals("\\cite{adler2021winding}", copies.carryProperty().get().text());
        assertFalse(page().key().given(), "nothing was dropped yet");

        bench.act(room -> copies.carried());
        assertTrue(page().key().given());

        bench.act(room -> copies.carryEntries(true));
        assertTrue(copies.carryProperty().get().text().contains("{adler2021winding,\n"));
        bench.act(room -> exports.styleProperty().set("apa"));
        bench.act(room -> copies.references());
        assertTrue(copied().text().startsWith("Adler, R., & Okafor, D. (2021). Winding"), copied().text());
        assertTrue(copied().html().startsWith("<p>Adler, R., &amp; Okafor, D. (2021)."), copied().html());
    }

    @Test
    void whatIsWrongIsMendedFromTheSheetAndTakenBack() {
        bench.act(room -> {
            room.edit().open(page());
            room.edit().textProperty(EditField.TITLE).set("WINDING A CLOCK BY {HAND");
            assertTrue(room.edit().save());
        });
        bench.act(room -> exports.begin());
        bench.act(room -> exports.scopeProperty().set(Scope.ALL));
        var mends = exports.findings().findingsProperty().get().mends();
        assertEquals(2, mends.size());

        bench.act(room -> exports.findings().mend(List.of(mends.getFirst())));
        assertEquals("Winding a Clock by {Hand", page().citation().title());
        bench.act(room -> exports.findings()
                .mend(exports.findings().findingsProperty().get().mends()));
        assertEquals("Winding a Clock by {Hand}", page().citation().title());
        bench.act(room -> exports.findings().mend(mends));
        assertEquals("Winding a Clock by {Hand}", page().citation().title(), "an old fix changes nothing any more");
        bench.act(room -> room.history().undo());
        assertEquals("Winding a Clock by {Hand", page().citation().title());
    }

    @Test
    void wordsThatKeepTheirCaseAreKeptFromTheSheet() {
        bench.act(room -> exports.begin());
        bench.act(room -> exports.findings().wordsProperty().set("clock, clock , winding"));
        bench.act(room -> exports.findings().keepWords());
        bench.act(room -> exports.begin());

        assertEquals("clock, winding", exports.findings().wordsProperty().get());
        assertTrue(exports.previewProperty().get().lines().stream()
                .anyMatch(line -> line.text().contains("{clock}")));
    }

    @Test
    void notesAreWrittenFromTheSheet() throws IOException {
        bench.act(room -> exports.begin());
        bench.act(room -> exports.formatProperty().set("markdown-notes"));
        bench.act(room -> exports.fileProperty().set(folder.resolve("notes").toString()));
        assertTrue(exports.previewProperty().get().lines().getFirst().text().contains("---"));

        bench.act(room -> exports.write());

        try (var files = Files.list(folder.resolve("notes"))) {
            assertEquals(Sample.PAPERS, files.count());
        }
        assertEquals("notes.written", bench.lastNotice().words().getFirst().key());
    }

    private CopyViewModel.Copied copied() {
        return bench.room.copies().copiedProperty().get().orElseThrow();
    }

    private Paper page() {
        return bench.room
                .reader()
                .pageProperty()
                .get()
                .map(page -> page.paper())
                .orElseThrow();
    }
}
