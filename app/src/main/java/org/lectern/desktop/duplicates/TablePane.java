package org.lectern.desktop.duplicates;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;

/// All groups, a row each, sorted by any column. Enter or two clicks open one.
final class TablePane {

    /// Two lines, in pixels of the usual text size.
    private static final double ROW = 50;
    private static final int EVIDENCE = 2;
    private static final int ALL_EVIDENCE = 12;
    private final TableViewModel model;
    private final Look look;
    private final Texts texts;
    private final EvidenceTexts evidence;
    private final TableView<TableViewModel.Line> table = new TableView<>();
    private boolean filling;

    TablePane(TableViewModel model, Look look, Texts texts) {
        this.model = model;
        this.look = look;
        this.texts = texts;
        this.evidence = new EvidenceTexts(texts);
        table.getStyleClass().add("candidates");
        table.setAccessibleText(texts.of("duplicates.table"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("duplicates.column.score", 64, line -> line.group().score(), this::percent);
        column("duplicates.column.tier", 88, line -> line.group().tier(), tier -> word("tier", tier));
        column(
                "duplicates.column.relation",
                128,
                line -> line.group().relation(),
                each -> word("relation.short", each));
        column("duplicates.column.titles", 340, this::titles, titles -> titles);
        column("duplicates.column.evidence", 300, this::said, said -> said);
        look.percentProperty().subscribe(percent -> table.setFixedCellSize(Math.rint(look.scaled(ROW))));
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            var line = table.getSelectionModel().getSelectedItem();
            if (line != null) model.open(line.group());
            event.consume();
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TableViewModel.Line>)
                change -> tell());
        model.linesProperty().subscribe(this::fill);
    }

    TableView<TableViewModel.Line> root() {
        return table;
    }

    private <T extends Comparable<? super T>> void column(
            String key, double width, Function<TableViewModel.Line, T> value, Function<T, String> words) {
        var column = new TableColumn<TableViewModel.Line, T>(texts.of(key));
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(value.apply(each.getValue())));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        });
        column.setComparator(Comparator.naturalOrder());
        look.percentProperty().subscribe(percent -> column.setPrefWidth(Math.rint(look.scaled(width))));
        table.getColumns().add(column);
    }

    private TableRow<TableViewModel.Line> row() {
        var row = new TableRow<TableViewModel.Line>();
        row.setOnMouseClicked(event -> {
            var line = row.getItem();
            if (line != null && event.getClickCount() == 2) model.open(line.group());
        });
        row.itemProperty().subscribe(line -> row.setTooltip(line == null ? null : new Tooltip(all(line))));
        return row;
    }

    private void tell() {
        if (filling) return;
        model.chosen()
                .setAll(table.getSelectionModel().getSelectedItems().stream()
                        .map(TableViewModel.Line::group)
                        .toList());
    }

    /// The rows keep the order that the user gave them.
    private void fill(List<TableViewModel.Line> lines) {
        filling = true;
        int at = table.getSelectionModel().getSelectedIndex();
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(lines);
        table.sort();
        filling = false;
        if (!lines.isEmpty()) table.getSelectionModel().select(Math.clamp(at, 0, lines.size() - 1));
        tell();
    }

    private String titles(TableViewModel.Line line) {
        var all = line.titles();
        if (all.size() > 2) return all.getFirst() + "\n" + texts.of("duplicates.more", all.size() - 1);
        return String.join("\n", all);
    }

    private String percent(double score) {
        return texts.of("step.percent", (int) (100 * score));
    }

    private String word(String key, Enum<?> value) {
        return texts.of(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private String said(TableViewModel.Line line) {
        return said(line, EVIDENCE);
    }

    private String said(TableViewModel.Line line, int most) {
        return line.group().links().stream()
                .flatMap(link -> link.evidence().stream())
                .distinct()
                .limit(most)
                .map(evidence::say)
                .collect(Collectors.joining("\n"));
    }

    private String all(TableViewModel.Line line) {
        return String.join("\n", line.titles()) + "\n\n" + said(line, ALL_EVIDENCE);
    }
}
