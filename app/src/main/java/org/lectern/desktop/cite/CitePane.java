package org.lectern.desktop.cite;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.key.KeyLine;

/// The sheet for citation keys: the pattern above, what it makes of a few papers, what it would change, and beside it
/// the markers and modifiers, a click on which puts them in.
public final class CitePane {

    private static final List<String> MARKERS = List.of(
            "[auth]",
            "[authEtAl]",
            "[authors3]",
            "[edtr]",
            "[year]",
            "[shortyear]",
            "[shorttitle]",
            "[veryshorttitle]",
            "[title]",
            "[journal:abbr]",
            "[firstpage]",
            "[keyword1]");
    private static final List<String> MODIFIERS =
            List.of(":lower", ":upper", ":capitalize", ":abbr", ":truncate4", ":(none)", ":alphanum");
    private static final String ARROW = " → ";

    private final CiteViewModel model;
    private final Texts texts;
    private final TextField pattern = new TextField();
    private final Label mistake = Controls.label("", "caution-text");
    private final Label place = Controls.label("", "pattern-place", "caution-text");
    private final ListView<KeyLine> lines = new ListView<>();
    private final ToggleButton examples;
    private final ToggleButton changes = new ToggleButton();
    private final Label count = Controls.label("", "dim");
    private final Button change;
    private final Button choose;
    private final Sheet sheet;

    public CitePane(CiteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        pattern.textProperty().bindBidirectional(model.patternProperty());
        pattern.setPromptText(texts.of("cite.usual"));
        pattern.setAccessibleText(texts.of("cite.pattern"));
        pattern.getStyleClass().add("pattern");
        change = Controls.button(texts.of("cite.change", 0), this::change);
        choose = Controls.button(texts.of("cite.choose"), this::choose);
        choose.getStyleClass().add("accent");
        examples = new ToggleButton(texts.of("cite.examples"));
        lines.getStyleClass().addAll("arrivals", "key-lines");
        lines.setAccessibleText(texts.of("cite.changes"));
        lines.setCellFactory(view -> new LineCell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        var left = new VBox(pattern, place, mistake, parts(), lines, count);
        left.getStyleClass().add("cite-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        var body = new HBox(left, help());
        body.getStyleClass().add("cite-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var buttons =
                new HBox(Controls.spring(), Controls.button(texts.of("edit-field.leave"), this::close), change, choose);
        buttons.getStyleClass().add("sheet-buttons");
        sheet = new Sheet(
                "cite-sheet",
                Controls.label(texts.of("cite.title"), "sheet-title"),
                explained(texts.of("cite.about")),
                body,
                buttons);
        sheet.setOnClose(model::end);
        model.trialProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        model.begin();
        sheet.open(pattern);
    }

    private Node parts() {
        var group = new ToggleGroup();
        for (var part : List.of(examples, changes)) {
            part.getStyleClass().addAll("quiet", "face-button");
            part.setToggleGroup(group);
            part.setOnAction(event -> {
                part.setSelected(true);
                fill(model.trialProperty().get());
            });
        }
        examples.setSelected(true);
        var line = new HBox(examples, changes);
        line.getStyleClass().add("segments");
        return line;
    }

    private static Label explained(String text) {
        var label = Controls.label(text, "dim");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node help() {
        var help = new VBox(Controls.label(texts.of("cite.markers"), "dim"));
        help.getChildren().addAll(MARKERS.stream().map(this::piece).toList());
        var more = new VBox(Controls.label(texts.of("cite.modifiers"), "dim"));
        more.getChildren().addAll(MODIFIERS.stream().map(this::piece).toList());
        more.getChildren().add(explained(texts.of("cite.formula")));
        var both = new HBox(help, more);
        both.getStyleClass().add("cite-help");
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private Button piece(String text) {
        var button = Controls.button(text, () -> put(text));
        button.getStyleClass().addAll("quiet", "key-piece");
        var meaning = texts.of("cite.piece." + text.replaceAll("[^A-Za-z0-9]+", ""));
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleText(text + ", " + meaning);
        return button;
    }

    /// A modifier goes into the bracket before the caret.
    private void put(String text) {
        int at = pattern.getCaretPosition();
        boolean isModifier = text.startsWith(":");
        if (isModifier && at > 0 && pattern.getText().charAt(at - 1) == ']') at--;
        pattern.insertText(at, text);
        pattern.requestFocus();
        pattern.positionCaret(at + text.length() + (isModifier ? 1 : 0));
    }

    private void show(CiteViewModel.Trial trial) {
        mark(trial.mistake());
        boolean isReady = trial.mistake().isEmpty() && trial.changes().isPresent();
        var found = trial.changes().orElse(List.of());
        count.setText(isReady ? texts.of("cite.looked", trial.asked()) : "");
        changes.setText(texts.of("cite.would-change", found.size()));
        changes.setDisable(found.isEmpty());
        Controls.setShown(changes, isReady);
        if (found.isEmpty() && isReady) examples.setSelected(true);
        fill(trial);
        change.setText(texts.of("cite.change", found.size()));
        change.setDisable(!model.isWritable() || found.isEmpty());
        choose.setDisable(!model.isWritable() || trial.mistake().isPresent());
    }

    private void fill(CiteViewModel.Trial trial) {
        lines.getItems()
                .setAll(examples.isSelected() ? trial.sample() : trial.changes().orElse(List.of()));
    }

    /// The place of a mistake is shown by the pattern up to there, and a caret below what is wrong.
    private void mark(Optional<CiteViewModel.Mistake> found) {
        Controls.setShown(mistake, found.isPresent());
        Controls.setShown(place, found.isPresent());
        mistake.setWrapText(true);
        mistake.setText(found.map(each -> texts.problem(each.problem())).orElse(""));
        place.setText(found.map(each -> " "
                                .repeat(Math.min(
                                        each.offset(),
                                        model.patternProperty().get().length()))
                        + "▲")
                .orElse(""));
    }

    private void change() {
        model.change();
        close();
    }

    private void choose() {
        model.choose();
        close();
    }

    private void close() {
        sheet.close();
    }

    /// A key as it is and as it would be, and the paper that it is of.
    private static final class LineCell extends ListCell<KeyLine> {

        private final Label before = Controls.label("", "dim", "key-text");
        private final Label arrow = Controls.label(ARROW, "dim");
        private final Label after = Controls.label("", "key-text");
        private final Label title = Controls.label("", "dim");
        private final VBox both;

        LineCell() {
            getStyleClass().add("arrival-line");
            setPrefWidth(0);
            title.setMinWidth(0);
            before.setMinWidth(0);
            arrow.setMinWidth(Region.USE_PREF_SIZE);
            after.setMinWidth(Region.USE_PREF_SIZE);
            var keys = new HBox(before, arrow, after);
            keys.setAlignment(Pos.CENTER_LEFT);
            both = new VBox(keys, title);
            both.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable KeyLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : both);
            if (empty || line == null) return;
            Controls.setShown(before, line.isChange());
            Controls.setShown(arrow, line.isChange());
            before.setText(line.before());
            after.setText(line.after());
            title.setText(line.title());
            setAccessibleText((line.isChange() ? line.before() + ARROW : "") + line.after() + ", " + line.title());
        }
    }
}
