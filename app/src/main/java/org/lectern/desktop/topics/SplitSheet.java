package org.lectern.desktop.topics;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// The two halves of a topic side by side with their names, before it is split.
final class SplitSheet {

    private final SplitViewModel model;
    private final Texts texts;
    private final Label title = Controls.label("", "sheet-title");
    private final Column stays;
    private final Column leaves;
    private final Sheet sheet;

    SplitSheet(SplitViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        stays = new Column("topics.split.stays");
        leaves = new Column("topics.split.leaves");
        var columns = new GridPane();
        columns.getStyleClass().add("split-columns");
        columns.addRow(0, stays.box, leaves.box);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        var split = Controls.button(texts.of("topics.split.do"), this::split);
        split.getStyleClass().addAll("accent", "split-do");
        var buttons = new FlowPane(Controls.button(texts.of("topics.split.leave"), this::close), split);
        buttons.getStyleClass().addAll("tool-line", "sheet-answers");
        sheet = new Sheet("split-sheet", title, columns, buttons);
        sheet.setOnClose(model::leave);
        model.halvesProperty().subscribe(this::show);
    }

    Node root() {
        return sheet.root();
    }

    private void show(Optional<SplitViewModel.Halves> halves) {
        if (halves.isEmpty()) {
            sheet.close();
            return;
        }
        var shown = halves.get();
        title.setText(texts.of("topics.split.title", shown.name()));
        stays.show(shown.stays());
        leaves.show(shown.leaves());
        sheet.open(leaves.name);
        leaves.name.selectAll();
    }

    private void split() {
        model.split(stays.name.getText(), leaves.name.getText());
    }

    private void close() {
        sheet.close();
    }

    private final class Column {
        private final TextField name = new TextField();
        private final Label papers = Controls.label("", "dim");
        private final VBox titles = new VBox();
        private final VBox box;

        Column(String key) {
            name.setAccessibleText(texts.of(key));
            name.setOnAction(event -> split());
            papers.setWrapText(true);
            titles.getStyleClass().add("split-titles");
            box = new VBox(Controls.label(texts.of(key), "section"), name, papers, titles);
            box.getStyleClass().add("split-half");
            box.setMinWidth(0);
        }

        void show(SplitViewModel.Half half) {
            name.setText(half.name());
            papers.setText(texts.of(
                    "topics.words",
                    String.join(", ", half.words().stream().limit(6).toList()),
                    half.papers().size()));
            titles.getChildren().clear();
            for (var each : half.titles()) {
                var line = Controls.label(each, "split-title");
                line.setMinWidth(0);
                titles.getChildren().add(line);
            }
        }
    }
}
