package org.lectern.desktop.papers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.library.result.Row;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;

/// A paper in one line of columns, as wide as those of the [head][ColumnsHead].
final class CompactCell extends ListCell<PaperId> {

    private final PapersViewModel model;
    private final Texts texts;
    private final Region dot = new Region();
    private final Label title = Controls.label("", "row-title");
    private final Label authors = Controls.label("", "row-second", "col-authors");
    private final Label year = Controls.label("", "row-year", "col-year");
    private final Label rating = Controls.label("", "row-rating", "col-rating");
    private final HBox line = new HBox(dot, title, authors, year, rating);
    private Subscription shown = Subscription.EMPTY;

    CompactCell(PapersViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "compact-row");
        dot.getStyleClass().add("dot");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        line.getStyleClass().add("row-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        RowDrag.on(this, model);
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
        authors.setText(row == null ? "" : row.authors());
        year.setText(row == null || row.year() == null ? "" : Integer.toString(row.year()));
        rating.setText(row == null ? "" : "★".repeat(row.rating()));
        if (row == null) return;
        setAccessibleText(texts.of(
                row.status() == Status.UNREAD ? "row.spoken-unread" : "row.spoken",
                row.title(),
                row.authors(),
                year.getText()));
    }
}
