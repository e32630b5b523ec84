package org.lectern.desktop.duplicates;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.desktop.difference.WordDiff;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.papers.MarkedText;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.index.Mark;

/// The papers of a group in columns and what they would become in the last; a click on a value takes it over.
final class ComparisonGrid {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private final DuplicatesViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();

    ComparisonGrid(DuplicatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        grid.getStyleClass().add("comparison");
    }

    Region root() {
        return grid;
    }

    void show(Comparison comparison) {
        grid.getChildren().clear();
        columns(comparison.papers().size());
        heads(comparison);
        int row = 1;
        for (var line : comparison.lines()) add(comparison, line, row++);
    }

    private void columns(int papers) {
        grid.getColumnConstraints().clear();
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i <= papers; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            column.setPrefWidth(0);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
    }

    private void heads(Comparison comparison) {
        int column = 1;
        for (var paper : comparison.papers()) {
            var sources = paper.sources().stream()
                    .map(each -> each.source().file())
                    .distinct()
                    .toList();
            var head = Controls.label(String.join(", ", sources), "section");
            grid.add(head, column++, 0);
        }
        grid.add(Controls.label(texts.of("duplicates.result"), "section"), column, 0);
    }

    private void add(Comparison comparison, Comparison.Line line, int row) {
        var name = Controls.label(texts.of("edit-field." + line.field().word()), "dim", "comparison-name");
        GridPane.setValignment(name, VPos.TOP);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        grid.add(name, 0, row);
        var first = line.values().getFirst();
        for (int i = 0; i < line.values().size(); i++) {
            var value = line.values().get(i);
            boolean isTaken = line.from().filter(Integer.valueOf(i)::equals).isPresent();
            var marks = i == 0 ? marksOfFirst(line) : WordDiff.of(first, value).other();
            grid.add(value(comparison, line.field(), value, marks, i, isTaken), i + 1, row);
        }
        var result = new Label(line.result());
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        result.getStyleClass().add("comparison-result");
        GridPane.setValignment(result, VPos.TOP);
        grid.add(result, line.values().size() + 1, row);
    }

    private static List<Mark> marksOfFirst(Comparison.Line line) {
        return line.values().size() < 2
                ? List.of()
                : WordDiff.of(line.values().getFirst(), line.values().get(1)).one();
    }

    private Node value(Comparison comparison, EditField field, String text, List<Mark> marks, int at, boolean isTaken) {
        var shown = new MarkedText("comparison-text");
        shown.show(text, marks);
        var cell = new StackPane(shown);
        cell.getStyleClass().add("comparison-value");
        cell.pseudoClassStateChanged(TAKEN, isTaken);
        GridPane.setValignment(cell, VPos.TOP);
        if (text.isEmpty()) return cell;
        cell.setFocusTraversable(true);
        cell.setAccessibleText(text);
        Runnable take = () -> model.take(field, comparison.papers().get(at).id());
        cell.setOnMouseClicked(event -> take.run());
        cell.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) take.run();
        });
        return cell;
    }
}
