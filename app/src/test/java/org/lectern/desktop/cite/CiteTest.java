package org.lectern.desktop.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.desktop.Bench;
import org.lectern.desktop.FacesScreenTest;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.exchange.ExportViewModel.Scope;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.library.key.KeyLine;
import org.lectern.library.live.LiveFile.State;
import org.lectern.library.live.ThreeWay;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// Citation keys, and files that are kept up to date.
class CiteTest {

    @TempDir
    Path folder;

    private final Library library = FacesScreenTest.tagged();
    private final Bench bench = new Bench(library);
    private final CiteViewModel cite = bench.room.cite();

    @AfterEach
    void close() {
        bench.close();
    }

    private void type(String pattern) {
        bench.act(room -> cite.patternProperty().set(pattern));
    }

    private Paper paper(PaperId id) {
        return library.papers().find(id).orElseThrow();
    }

    private PaperId first() {
        return library.papers()
                .list(new Query.All(), Sort.ADDED, 1, Progress.NONE)
                .getFirst();
    }

    @Test
    void aPatternIsTriedAsOneTypes() {
        bench.act(room -> cite.begin());
        assertEquals(8, cite.trialProperty().get().sample().size());

        type("[auth:upper][yeer]");
        var mistake = cite.trialProperty().get().mistake().orElseThrow();
        assertEquals(
                List.of(13, "key-pattern.unknown-marker"),
                List.of(mistake.offset(), mistake.problem().key()));
        type("[auth:upper][year]");

        var trial = cite.trialProperty().get();
        assertEquals(Optional.empty(), trial.mistake());
        assertTrue(trial.sample().getFirst().after().matches("[A-Z]+.*[0-9]{4}.*|[A-Z]+"), trial.toString());
        assertEquals(Optional.of(List.<KeyLine>of()), trial.changes(), "no key was given yet");
    }

    @Test
    void whatWouldChangeIsSaidBeforeItDoes() {
        library.keys().give(new Query.All(), false, Progress.NONE);
        var old = paper(first()).key().text();
        bench.act(room -> cite.begin());
        type("[auth:upper][year]");
        var changes = cite.trialProperty().get().changes().orElseThrow();

        bench.act(room -> cite.change());

        assertEquals(
                changes.size(),
                bench.lastNotice().words().getFirst().arguments().getFirst());
        assertEquals(Optional.of(first()), library.papers().byKey(old));
        assertEquals(
                changes.stream()
                        .collect(Collectors.toMap(KeyLine::paper, KeyLine::after))
                        .get(first()),
                paper(first()).key().text());
        bench.act(room -> room.history().undo());
        assertEquals(old, paper(first()).key().text());
    }

    @Test
    void severalChosenPapersAreMeantAlone() {
        library.keys().give(new Query.All(), false, Progress.NONE);
        bench.act(room -> room.papers().choose(List.of(bench.paper(1), bench.paper(2)), bench.paper(1)));
        bench.act(room -> cite.begin());
        type("[auth:upper][year]");

        assertEquals(2, cite.trialProperty().get().asked());
    }

    @Test
    void aKeyIsCheckedWhereItIsEdited() {
        library.keys().give(new Query.All(), false, Progress.NONE);
        var other = paper(bench.paper(1));
        bench.act(room -> room.edit().open(paper(bench.paper(0))));
        var edit = bench.room.edit();

        bench.act(room -> edit.keyProperty().set(other.key().text().toUpperCase(Locale.ROOT)));
        assertEquals(
                "edit-field.key-taken",
                edit.keyProblemProperty().get().orElseThrow().key());
        assertFalse(edit.save());
        bench.act(room -> edit.keyProperty().set("a b"));
        assertEquals(
                "edit-field.no-key",
                edit.keyProblemProperty().get().orElseThrow().key());
        bench.act(room -> edit.keyProperty().set("mine"));
        assertTrue(edit.save());
        bench.settle();

        assertEquals("mine", paper(bench.paper(0)).key().text());
    }

    private Path keep() {
        var file = folder.resolve("refs.bib");
        var exports = bench.room.exports();
        bench.act(room -> exports.begin());
        bench.act(room -> {
            exports.scopeProperty().set(Scope.ALL);
            exports.formatProperty().set("bibtex");
            exports.fileProperty().set(file.toString());
            exports.keptProperty().set(true);
            exports.write();
        });
        return file;
    }

    private void retitle(PaperId id, String title) {
        bench.act(room -> room.edit().open(paper(id)));
        bench.act(room -> {
            room.edit().textProperty(EditField.TITLE).set(title);
            room.edit().save();
        });
    }

    @Test
    void aKeptFileFollowsEachChange() throws IOException {
        var file = keep();
        assertEquals(
                State.CURRENT,
                bench.room.live().filesProperty().get().getFirst().state());

        retitle(first(), "Windmills at dusk");

        assertTrue(Files.readString(file).contains("Windmills at dusk"));
        assertEquals(
                State.CURRENT,
                bench.room.live().filesProperty().get().getFirst().state());
        bench.act(room -> room.live().letGo(file));
        assertEquals(List.of(), bench.room.live().filesProperty().get());
    }

    @Test
    void aFileEditedElsewhereIsComparedAndTakenIn() throws IOException {
        var file = keep();
        var title = paper(first()).citation().title();
        Files.writeString(file, Files.readString(file).replace(title, "Their own title"));
        retitle(bench.paper(3), "Windmills at dusk");
        var live = bench.room.live();
        assertEquals(State.EDITED, live.filesProperty().get().getFirst().state());

        bench.act(room -> live.look(file));
        var view = live.viewProperty().get().orElseThrow();
        assertEquals(List.of(1L, 1L), List.of(view.count(ThreeWay.Side.THEIRS), view.count(ThreeWay.Side.OURS)));
        assertTrue(live.canTakeIn());
        bench.act(room -> live.takeIn(Set.of(paper(first()).key().text())));

        assertEquals("Their own title", paper(first()).citation().title());
        assertEquals(Optional.empty(), live.viewProperty().get());
        assertTrue(Files.readString(file).contains("Windmills at dusk"));
        assertTrue(Files.readString(file).contains("Their own title"));
        assertEquals(State.CURRENT, live.filesProperty().get().getFirst().state());
    }

    @Test
    void theExportSheetNamesKeysThatChange() {
        var file = keep();
        var old = paper(first()).key().text();
        bench.act(room -> room.live().letGo(file));
        library.keys().set(first(), "mine");

        bench.act(room -> bench.room.exports().begin());

        var news = bench.room.exports().previewProperty().get().keys();
        assertEquals(
                List.of(old + " mine"),
                news.changed().stream()
                        .map(each -> each.before() + " " + each.now())
                        .toList());
        assertEquals(List.of(), news.gone());
    }
}
