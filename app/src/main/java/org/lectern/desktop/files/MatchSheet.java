package org.lectern.desktop.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.lectern.desktop.files.MatchViewModel.Sorting;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.format.pdf.PageEvidence;
import org.lectern.library.attachment.FileMatch;
import org.lectern.library.attachment.LooseFile;
import org.lectern.library.attachment.UnreadableFile;
import org.lectern.paper.LocalFile;

/// What became of a folder of PDFs: what was linked, one question after another, and what matches nothing.
public final class MatchSheet {

    private final MatchViewModel model;
    private final Texts texts;
    private final Label told = Controls.label("");
    private final VBox question = new VBox();
    private final VBox rest = new VBox();
    private final Button takeIn;
    private final Button close;
    private final Button accept;
    private final Sheet sheet;

    public MatchSheet(MatchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        accept = Controls.button(texts.of("files.match.accept"), model::accept);
        accept.getStyleClass().add("accent");
        takeIn = Controls.button("", model::takeIn);
        close = Controls.button(texts.of("files.match.close"), this::close);
        told.setWrapText(true);
        question.getStyleClass().add("match-question");
        rest.getStyleClass().add("match-rest");
        var scroll = new ScrollPane(rest);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var buttons = new HBox(takeIn, Controls.spring(), close);
        buttons.getStyleClass().add("sheet-buttons");
        sheet = new Sheet(
                "match-sheet",
                Controls.label(texts.of("files.match.title"), "sheet-title"),
                told,
                question,
                scroll,
                buttons);
        sheet.setOnClose(model::close);
        sheet.root().addEventHandler(KeyEvent.KEY_TYPED, this::answer);
        model.sortingProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    /// Asks for a folder and looks through it.
    public void choose(Window owner) {
        folder("files.match", owner).ifPresent(model::match);
    }

    /// Asks for a folder and looks there for files that are not where they were.
    public void chooseForMoved(Window owner) {
        folder("files.find-moved", owner).ifPresent(model::findMoved);
    }

    private Optional<Path> folder(String title, Window owner) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(title));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private void answer(KeyEvent event) {
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "y" -> model.accept();
            case "n" -> model.decline();
            case "t" -> model.takeIn();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void close() {
        sheet.close();
    }

    private void show(Optional<Sorting> sorting) {
        sorting.ifPresent(this::show);
        if (sorting.isEmpty()) sheet.close();
    }

    private void show(Sorting sorting) {
        told.setText(texts.of("files.match.told", sorting.files(), sorting.linked(), sorting.sure()));
        question.getChildren().clear();
        sorting.now().ifPresent(match -> ask(match, sorting.proposals().size()));
        Controls.setShown(question, sorting.now().isPresent());
        rest.getChildren().clear();
        if (!sorting.loose().isEmpty())
            rest.getChildren()
                    .add(Controls.label(
                            texts.of("files.match.loose", sorting.loose().size()), "dim"));
        sorting.loose().forEach(each -> rest.getChildren().add(loose(each)));
        sorting.unreadable().forEach(each -> rest.getChildren().add(unreadable(each)));
        long count = model.canBeTakenIn();
        takeIn.setText(texts.of("files.match.take-in", count));
        Controls.setShown(takeIn, count > 0);
        sheet.open(sorting.now().isPresent() ? accept : close);
    }

    private void ask(FileMatch match, int left) {
        var words = match.evidence().stream().map(this::word).collect(Collectors.joining(" · "));
        var file = Controls.label(match.file().name(), "match-file");
        var paper = Controls.label(match.title(), "match-paper");
        var why = Controls.label(words, "dim");
        for (var label : new Label[] {file, paper, why}) label.setWrapText(true);
        var decline = Controls.button(texts.of("files.match.decline"), model::decline);
        var buttons = new HBox(accept, decline);
        buttons.getStyleClass().add("sheet-buttons");
        question.getChildren()
                .addAll(Controls.label(texts.of("files.match.question", left), "dim"), file, paper, why, buttons);
    }

    private String word(PageEvidence evidence) {
        var kind = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.of("page-evidence." + kind, evidence.text());
    }

    private Node loose(LooseFile file) {
        var said = file.page().title();
        var line =
                Controls.label(said.isEmpty() ? file.file().name() : file.file().name() + " – " + said);
        line.setWrapText(true);
        return line;
    }

    private Node unreadable(UnreadableFile file) {
        var line = Controls.label(
                texts.of("files.match.unreadable", LocalFile.at(file.path()).name(), texts.problem(file.reason())),
                "caution-text");
        line.setWrapText(true);
        return line;
    }
}
