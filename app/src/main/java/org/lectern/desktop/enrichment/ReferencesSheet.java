package org.lectern.desktop.enrichment;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.enrichment.Reference;

/// The files by which every import is enriched, a line each.
public final class ReferencesSheet {

    private final ReferencesViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Button add;
    private final Sheet sheet;

    /// @param choose asks for more such files
    public ReferencesSheet(ReferencesViewModel model, Runnable choose, Texts texts) {
        this.model = model;
        this.texts = texts;
        add = Controls.button(texts.of("enrich.reference"), () -> {
            close(); // a large file takes its time: the line at the foot shows how far it is, and leaves off
            choose.run();
        });
        add.getStyleClass().add("accent");
        add.setDisable(!model.isWritable());
        lines.getStyleClass().add("live-content");
        VBox.setVgrow(lines, Priority.ALWAYS);
        var say = Controls.label(texts.of("references.say"), "dim");
        say.setWrapText(true);
        var buttons = new HBox(Controls.spring(), Controls.button(texts.of("keys.close"), this::close), add);
        buttons.getStyleClass().add("sheet-buttons");
        sheet = new Sheet(
                "live-sheet", Controls.label(texts.of("references.title"), "sheet-title"), say, lines, buttons);
        sheet.setOnClose(model::end);
        model.filesProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        model.begin();
        sheet.open(add);
    }

    private void show(List<Reference> files) {
        lines.getChildren().setAll(files.stream().map(this::line).toList());
        if (!files.isEmpty()) return;
        var empty = new StackPane(
                Controls.empty(Icon.LIBRARY, texts.of("references.none"), texts.of("references.none.act")));
        VBox.setVgrow(empty, Priority.ALWAYS);
        lines.getChildren().add(empty);
    }

    private Node line(Reference file) {
        var path = Controls.label(file.path().toString(), "live-path");
        path.setMinWidth(0);
        var state = file.isThere()
                ? Controls.label(texts.of("references.there"), "dim")
                : Controls.label(texts.of("references.missing"), "caution-text");
        var words = new VBox(path, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Controls.button(texts.of("references.remove"), () -> model.remove(file.path()));
        remove.setDisable(!model.isWritable());
        remove.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, remove);
        line.getStyleClass().add("live-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void close() {
        sheet.close();
    }
}
