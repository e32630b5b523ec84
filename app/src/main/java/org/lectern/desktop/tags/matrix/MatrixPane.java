package org.lectern.desktop.tags.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.library.facet.TagPairs;

/// A cell for each two tags, the darker the more papers carry both. Pointer or arrows tell the number, a click or
/// Enter shows the papers.
public final class MatrixPane {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    /// The lightest shade that is still seen.
    private static final double LEAST = .14;
    private final MatrixViewModel model;
    private final Runnable list;
    private final Texts texts;
    private final Label said = Controls.label("", "dim", "face-say");
    private final GridPane grid = new GridPane();
    private final List<List<StackPane>> cells = new ArrayList<>();
    private final VBox root = new VBox();
    private TagPairs pairs = TagPairs.NONE;
    private int row;
    private int column;

    /// @param list shows the papers found
    public MatrixPane(MatrixViewModel model, Runnable list, Texts texts) {
        this.model = model;
        this.list = list;
        this.texts = texts;
        grid.getStyleClass().add("matrix");
        grid.setFocusTraversable(true);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll", "matrix-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().add("tags-part");
        root.getChildren().addAll(said, scroll);
        model.pairsProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private void show(TagPairs now) {
        boolean isTold = cells.size() > row
                && cells.get(row).get(column).getPseudoClassStates().contains(AT);
        pairs = now;
        cells.clear();
        grid.getChildren().clear();
        int most = now.most();
        for (int i = 0; i < now.tags().size(); i++) {
            var name = now.tags().get(i).toString();
            grid.add(across(name), 0, i + 1);
            grid.add(upright(name), i + 1, 0);
            var line = new ArrayList<StackPane>();
            for (int j = 0; j < now.tags().size(); j++) {
                var cell = cell(i, j, most);
                line.add(cell);
                grid.add(cell, j + 1, i + 1);
            }
            cells.add(line);
        }
        said.setText(texts.of(now.tags().isEmpty() ? "matrix.none" : "matrix.say"));
        if (isTold) go(row, column);
        else row = column = 0;
    }

    /// A long path loses its beginning, since its end says more.
    private static Label name(String name) {
        var label = Controls.label(name, "matrix-name");
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        return label;
    }

    private static Node across(String name) {
        var label = name(name);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static Node upright(String name) {
        var label = name(name);
        label.setRotate(-90);
        var turned = new Group(label);
        GridPane.setValignment(turned, VPos.BOTTOM);
        GridPane.setHalignment(turned, HPos.CENTER);
        return turned;
    }

    private StackPane cell(int i, int j, int most) {
        int count = pairs.count(i, j);
        var shade = new Region();
        shade.getStyleClass().add(i == j ? "matrix-self" : "matrix-shade");
        shade.setOpacity(i == j || count == 0 ? 0 : LEAST + (1 - LEAST) * count / most);
        var cell = new StackPane(shade);
        cell.setAlignment(Pos.CENTER);
        cell.getStyleClass().add("matrix-cell");
        if (i == j) cell.getChildren().add(number(count));
        cell.setOnMouseEntered(event -> go(i, j));
        cell.setOnMouseClicked(event -> choose());
        cell.setAccessibleText(words(i, j));
        return cell;
    }

    private Label number(int count) {
        return Controls.label(texts.number(count), "matrix-number");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(row - 1, column);
            case DOWN -> go(row + 1, column);
            case LEFT -> go(row, column - 1);
            case RIGHT -> go(row, column + 1);
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Tells of a cell: its number in it, and its words above all.
    private void go(int i, int j) {
        int size = cells.size();
        if (size == 0) return;
        if (row < size && column < size) leave();
        row = Math.clamp(i, 0, size - 1);
        column = Math.clamp(j, 0, size - 1);
        var cell = cells.get(row).get(column);
        cell.pseudoClassStateChanged(AT, true);
        if (row != column) cell.getChildren().add(number(pairs.count(row, column)));
        said.setText(words(row, column));
        grid.setAccessibleText(said.getText());
    }

    private void leave() {
        var cell = cells.get(row).get(column);
        cell.pseudoClassStateChanged(AT, false);
        if (row != column && cell.getChildren().size() > 1) cell.getChildren().removeLast();
    }

    private String words(int i, int j) {
        var one = pairs.tags().get(i).toString();
        var other = pairs.tags().get(j).toString();
        int count = pairs.count(i, j);
        return i == j ? texts.of("matrix.one", one, count) : texts.of("matrix.both", one, other, count);
    }

    private void choose() {
        if (cells.isEmpty() || pairs.count(row, column) == 0) return;
        model.narrow(row, column);
        list.run();
    }
}
