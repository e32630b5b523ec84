package org.lectern.desktop.papers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.tags.TagHues;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;

/// A paper in two lines: title and year; authors or first words, and tags. A dot says that it is unread.
final class RowCell extends ListCell<PaperId> {

    private static final int TAGS = 2;
    private final PapersViewModel model;
    private final TagHues hues;
    private final Texts texts;
    private final Region dot = new Region();
    private final Label title = Controls.label("", "row-title");
    private final Label year = Controls.label("", "row-year");
    private final Label second = Controls.label("", "row-second");
    private final HBox tags = new HBox();
    private final HBox line;
    private Subscription shown = Subscription.EMPTY;

    RowCell(PapersViewModel model, TagHues hues, Texts texts) {
        this.model = model;
        this.hues = hues;
        this.texts = texts;
        getStyleClass().add("row");
        dot.getStyleClass().add("dot");
        tags.getStyleClass().add("chips");
        var above = new HBox(title, year);
        var below = new HBox(second, tags);
        grow(title);
        grow(second);
        above.setAlignment(Pos.BASELINE_LEFT);
        below.setAlignment(Pos.CENTER_LEFT);
        year.setMinWidth(USE_PREF_SIZE);
        tags.setMinWidth(USE_PREF_SIZE);
        var lines = new VBox(above, below);
        lines.getStyleClass().add("row-lines");
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        line = new HBox(dot, lines);
        line.getStyleClass().add("row-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        RowDrag.on(this, model);
    }

    private static void grow(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable PaperId paper, boolean empty) {
        super.updateItem(paper, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setGraphic(empty ? null : line);
        if (paper != null && !empty) shown = model.row(getIndex()).subscribe(this::show);
    }

    private void show(@Nullable Row row) {
        dot.setVisible(row != null && row.status() == Status.UNREAD);
        title.setText(row == null ? "" : row.title());
        second.setText(row == null ? "" : row.authors().isEmpty() ? row.beginning() : row.authors());
        year.setText(row == null || row.year() == null ? "" : Integer.toString(row.year()));
        Controls.setShown(year, !year.getText().isEmpty());
        tags.getChildren().clear();
        Controls.setShown(tags, row != null && !row.tags().isEmpty());
        if (row == null) return;
        row.tags().stream()
                .limit(TAGS)
                .forEach(
                        tag -> tags.getChildren().add(hues.chip(tag, tag.names().getLast())));
        if (row.tags().size() > TAGS) {
            tags.getChildren().add(Controls.label("+" + (row.tags().size() - TAGS), "chip"));
        }
        setAccessibleText(texts.of(
                row.status() == Status.UNREAD ? "row.spoken-unread" : "row.spoken",
                row.title(),
                second.getText(),
                year.getText()));
    }
}
