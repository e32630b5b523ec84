package org.lectern.desktop.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.difference.LineDiff;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.library.Exports;
import org.lectern.paper.PaperId;

/// Three looks at what would be written, one at a time: the file, the papers that lack something, and what else was
/// found.
final class PreviewPane {

    private static final int GAPS = 100;
    private final Texts texts;
    private final Consumer<PaperId> open;
    private final Consumer<Gap> fill;
    private final ListView<LineDiff.Line> lines = new ListView<>();
    private final VBox gaps = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final HBox parts = new HBox();
    private final StackPane looks = new StackPane();
    private final ToggleButton lacking;
    private final ToggleButton found;
    private final VBox root = new VBox(parts, looks);
    private boolean isNew;

    /// @param open goes to a paper
    /// @param fill opens a paper's fields
    PreviewPane(ExportViewModel model, Consumer<PaperId> open, Consumer<Gap> fill, Texts texts) {
        this.texts = texts;
        this.open = open;
        this.fill = fill;
        lines.getStyleClass().add("diff");
        lines.setCellFactory(view -> new DiffCell(() -> isNew, texts));
        lines.setAccessibleText(texts.of("export.preview"));
        gaps.getStyleClass().add("gaps");
        var file = part(texts.of("export.part.file"), lines);
        lacking = part("", scrolled(gaps));
        found = part("", new FindingsPane(model.findings(), open, texts).root());
        file.setSelected(true);
        model.formatProperty()
                .subscribe(format ->
                        file.setText(texts.of(format.equals(Exports.NOTES) ? "export.part.note" : "export.part.file")));
        parts.getStyleClass().add("segments");
        VBox.setVgrow(looks, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.getStyleClass().add("export-preview");
        model.previewProperty().subscribe(this::show);
        model.findings()
                .findingsProperty()
                .subscribe(now -> found.setText(texts.of(
                        "export.part.found", now.mends().size() + now.others().size())));
    }

    Node root() {
        return root;
    }

    private static ScrollPane scrolled(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        return scroll;
    }

    private ToggleButton part(String name, Node look) {
        var button = new ToggleButton(name);
        button.getStyleClass().addAll("quiet", "face-button");
        button.setToggleGroup(group);
        button.setOnAction(event -> button.setSelected(true));
        button.selectedProperty().subscribe(now -> Controls.setShown(look, now));
        parts.getChildren().add(button);
        looks.getChildren().add(look);
        return button;
    }

    private void show(ExportViewModel.Preview preview) {
        boolean isLooking = preview.equals(ExportViewModel.Preview.NONE);
        Controls.setShown(lacking, !isLooking);
        Controls.setShown(found, !isLooking);
        isNew = preview.isNew();
        lines.getItems().setAll(preview.lines());
        lacking.setText(texts.of("export.part.lacking", preview.incomplete()));
        gaps.getChildren()
                .setAll(preview.gaps().stream().limit(GAPS).map(this::gap).toList());
        if (preview.incomplete() > GAPS)
            gaps.getChildren().add(Controls.label(texts.of("export.more", preview.incomplete() - GAPS), "dim"));
        if (preview.gaps().isEmpty()) gaps.getChildren().setAll(List.of(empty()));
    }

    private Node empty() {
        return new StackPane(Controls.empty(Icon.READ, texts.of("export.complete"), texts.of("export.complete.say")));
    }

    private Node gap(Gap gap) {
        var link = new Hyperlink(gap.title());
        link.setMinWidth(0);
        link.setOnAction(event -> open.accept(gap.paper()));
        var what = gap.missing().stream()
                .map(part -> texts.of("missing." + part.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        var lacks = Controls.label(what, "dim");
        lacks.setMinWidth(Region.USE_PREF_SIZE);
        var button = Controls.button(texts.of("preflight.fill"), () -> fill.accept(gap));
        button.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(link, Controls.spring(), lacks, button);
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
