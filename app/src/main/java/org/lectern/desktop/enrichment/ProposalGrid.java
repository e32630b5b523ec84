package org.lectern.desktop.enrichment;

import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.lectern.desktop.difference.WordDiff;
import org.lectern.desktop.papers.MarkedText;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.ReasonTexts;
import org.lectern.desktop.style.Texts;
import org.lectern.library.enrichment.OpenProposal;
import org.lectern.paper.field.CitationField;
import org.lectern.text.Repair;

/// The paper on the left, the record on the right; a tick before each field that would be taken over.
final class ProposalGrid {

    private static final int LONGEST = 400;
    private final EnrichViewModel model;
    private final Texts texts;
    private final ReasonTexts reasons;
    private final GridPane grid = new GridPane();

    ProposalGrid(EnrichViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        reasons = new ReasonTexts(texts);
        grid.getStyleClass().add("proposal");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, wide(), wide());
    }

    private static ColumnConstraints wide() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        column.setPrefWidth(0);
        return column;
    }

    Region root() {
        return grid;
    }

    void show(OpenProposal open) {
        grid.getChildren().clear();
        grid.add(Controls.label(texts.of("enrich.paper"), "dim"), 1, 0);
        var record = Controls.label(
                texts.of("enrich.record", reasons.say(open.proposal().origin())), "dim");
        record.setWrapText(true);
        grid.add(record, 2, 0);
        titles(open);
        int row = 2;
        for (var field : open.open()) add(open, field, row++);
    }

    private void titles(OpenProposal open) {
        var held = Repair.repaired(open.held().title());
        var record = Repair.repaired(open.proposal().record().title());
        var difference = WordDiff.of(held, record);
        grid.add(name(Controls.label(reasons.say(CitationField.TITLE), "dim")), 0, 1);
        var one = new MarkedText("proposal-text");
        one.show(held, difference.one());
        var other = new MarkedText("proposal-text");
        other.show(record, difference.other());
        grid.add(one, 1, 1);
        grid.add(other, 2, 1);
    }

    private void add(OpenProposal open, CitationField field, int row) {
        var tick = new CheckBox(reasons.say(field));
        tick.setSelected(model.takenProperty().get().contains(field));
        tick.setDisable(!model.isWritable());
        tick.selectedProperty().subscribe((before, now) -> model.tick(field, now));
        tick.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(tick, VPos.TOP);
        grid.add(tick, 0, row);
        grid.add(value(field.text(open.held()), "dim"), 1, row);
        grid.add(value(field.text(open.proposal().record()), "proposal-news"), 2, row);
    }

    private Label value(String text, String style) {
        var said = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        var label = Controls.label(said.isEmpty() ? texts.of("enrich.nothing") : said, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label name(Label label) {
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
