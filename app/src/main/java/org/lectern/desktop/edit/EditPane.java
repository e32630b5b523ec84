package org.lectern.desktop.edit;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.Paper;

/// All fields of a paper on one sheet; what cannot be saved says so beside its field.
public final class EditPane {

    private static final int ABSTRACT_ROWS = 7;
    private static final int ROWS = 2;
    private final EditViewModel model;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Map<EditField, TextInputControl> inputs = new EnumMap<>(EditField.class);
    private final Map<EditField, Label> problems = new EnumMap<>(EditField.class);
    private final Sheet sheet;

    public EditPane(EditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        grid.getStyleClass().add("edit-grid");
        var names = new ColumnConstraints();
        names.setHalignment(HPos.LEFT);
        names.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        for (var field : EditField.values()) add(field);
        addKey();
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var save = Controls.button(texts.of("edit-field.save"), this::save);
        save.getStyleClass().add("accent");
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.checkProperty().get().isFine()
                                || model.keyProblemProperty().get().isPresent(),
                        model.checkProperty(),
                        model.keyProblemProperty()));
        var buttons = new HBox(Controls.spring(), Controls.button(texts.of("edit-field.leave"), this::close), save);
        buttons.getStyleClass().add("sheet-buttons");
        sheet = new Sheet("edit-sheet", Controls.label(texts.of("edit-field.sheet"), "sheet-title"), scroll, buttons);
        sheet.root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) save();
        });
        model.checkProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open(Paper paper) {
        open(paper, EditField.TITLE);
    }

    /// The same with one field ready to be written in.
    public void open(Paper paper, EditField field) {
        if (!model.isWritable()) return;
        model.open(paper);
        var input = inputs.get(field);
        if (input != null) sheet.open(input);
    }

    private void add(EditField field) {
        var input = input(field);
        input.textProperty().bindBidirectional(model.textProperty(field));
        input.setAccessibleText(texts.of("edit-field." + field.word()));
        var problem = Controls.label("", "caution-text");
        problem.setWrapText(true);
        inputs.put(field, input);
        problems.put(field, problem);
        int row = grid.getRowCount();
        var name = Controls.label(texts.of("edit-field." + field.word()), "dim");
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("edit-name");
        grid.addRow(row, name, new VBox(input, problem));
    }

    /// The citation key is no field of the citation, and is checked against the whole library.
    private void addKey() {
        var input = new TextField();
        input.textProperty().bindBidirectional(model.keyProperty());
        input.setAccessibleText(texts.of("edit-field.key"));
        var problem = Controls.label("", "caution-text");
        problem.setWrapText(true);
        model.keyProblemProperty().subscribe(found -> {
            Controls.setShown(problem, found.isPresent());
            problem.setText(found.map(texts::of).orElse(""));
        });
        var name = Controls.label(texts.of("edit-field.key"), "dim");
        GridPane.setValignment(name, VPos.TOP);
        name.getStyleClass().add("edit-name");
        grid.addRow(grid.getRowCount(), name, new VBox(input, problem));
    }

    private static TextInputControl input(EditField field) {
        if (!field.isLong()) return new TextField();
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(field == EditField.ABSTRACT ? ABSTRACT_ROWS : ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        return area;
    }

    /// Tab goes on to the next field, as everywhere; a tab character has no place in a citation.
    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
    }

    private void show(EditViewModel.Check check) {
        problems.forEach((field, label) -> {
            var saying = check.fields().get(field);
            Controls.setShown(label, saying != null);
            label.setText(saying == null ? "" : texts.of(saying));
        });
    }

    private void save() {
        if (model.save()) close();
    }

    private void close() {
        sheet.close();
    }
}
