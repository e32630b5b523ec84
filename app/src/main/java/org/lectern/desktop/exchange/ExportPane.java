package org.lectern.desktop.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.lectern.desktop.edit.EditField;
import org.lectern.desktop.exchange.wish.WishesPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.Exports;
import org.lectern.library.key.KeyNews;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/// The export sheet.
public final class ExportPane {

    private static final int KEYS = 8;
    private final ExportViewModel model;
    private final Texts texts;
    private final Consumer<PaperId> open;
    private final BiConsumer<Paper, EditField> edit;
    private final WishesPane wishes;
    private final ComboBox<String> formats = new ComboBox<>();
    private final ComboBox<String> styles = new ComboBox<>();
    private final TextField file = new TextField();
    private final HBox scopes = new HBox();
    private final CheckBox kept;
    private final Label keys = Controls.label("", "caution-text");
    private final Label difference = Controls.label("", "dim");
    private final Button write;
    private final Sheet sheet;

    /// @param open goes to a paper that lacks something
    /// @param edit opens a paper's fields at one of them
    public ExportPane(ExportViewModel model, Consumer<PaperId> open, BiConsumer<Paper, EditField> edit, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        this.edit = edit;
        kept = new CheckBox(texts.of("export.keep"));
        kept.selectedProperty().bindBidirectional(model.keptProperty());
        keys.setWrapText(true);
        difference.setWrapText(true);
        write = Controls.button(texts.of("export.write"), this::write);
        wishes = new WishesPane(model.wishes(), styles(), new GuardedWords(model.findings(), texts).root(), texts);
        var options = new ToggleButton(texts.of("export.options"), Icon.NUMBER.node());
        options.getStyleClass().add("quiet");
        options.selectedProperty().subscribe(shown -> Controls.setShown(wishes.root(), shown));
        model.formatProperty().subscribe(format -> {
            boolean any = wishes.show(format);
            Controls.setShown(options, any);
            Controls.setShown(wishes.root(), any && options.isSelected());
            Controls.setShown(kept, !isNotes());
            write.setText(texts.of(isNotes() ? "export.write.notes" : "export.write"));
        });
        sheet = new Sheet(
                "export-sheet",
                Controls.label(texts.of("export.title"), "sheet-title"),
                choices(options),
                destination(),
                kept,
                wishes.root(),
                keys,
                difference,
                new PreviewPane(model, this::leaveFor, this::fill, texts).root(),
                buttons());
        sheet.setOnClose(model::end);
        model.previewProperty().subscribe(this::show);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        buildScopes();
        model.begin();
        sheet.open(formats);
    }

    private Node choices(Node options) {
        formats.getItems().setAll(model.formats());
        formats.setConverter(new StringConverter<>() {
            @Override
            public String toString(String format) {
                return format == null ? "" : texts.format(format);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        formats.setAccessibleText(texts.of("export.format"));
        formats.valueProperty().bindBidirectional(model.formatProperty());
        scopes.getStyleClass().add("segments");
        scopes.setAlignment(Pos.CENTER_LEFT);
        var line = new FlowPane(formats, scopes, options);
        line.getStyleClass().add("tool-line");
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private Node styles() {
        styles.getItems().setAll(model.styles());
        styles.setConverter(new StringConverter<>() {
            @Override
            public String toString(String style) {
                return texts.of(style == null || style.isEmpty() ? "export.style.plain" : "export.style." + style);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        styles.setAccessibleText(texts.of("export.style"));
        styles.valueProperty().bindBidirectional(model.styleProperty());
        var line = new HBox(Controls.label(texts.of("export.style"), "dim"), styles);
        line.getStyleClass().add("wish-choice");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private boolean isNotes() {
        return model.formatProperty().get().equals(Exports.NOTES);
    }

    private void leaveFor(PaperId paper) {
        close();
        open.accept(paper);
    }

    private void buildScopes() {
        var group = new ToggleGroup();
        scopes.getChildren().clear();
        for (var scope : ExportViewModel.Scope.values()) {
            var key = "export.scope." + scope.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(texts.of(key, model.held(scope)));
            button.getStyleClass().addAll("quiet", "face-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.scopeProperty().set(scope);
            });
            button.setDisable(scope != ExportViewModel.Scope.ALL && model.held(scope) == 0);
            model.scopeProperty().subscribe(chosen -> button.setSelected(chosen == scope));
            scopes.getChildren().add(button);
        }
    }

    private Node destination() {
        file.textProperty().bindBidirectional(model.fileProperty());
        file.setAccessibleText(texts.of("export.file"));
        file.setPromptText(texts.of("export.file"));
        HBox.setHgrow(file, Priority.ALWAYS);
        var line = new HBox(file, Controls.button(texts.of("export.choose"), this::choose));
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons() {
        write.getStyleClass().add("accent");
        write.disableProperty().bind(file.textProperty().map(String::isBlank));
        var line = new HBox(Controls.spring(), Controls.button(texts.of("export.leave"), this::close), write);
        line.getStyleClass().add("sheet-buttons");
        return line;
    }

    private void close() {
        sheet.close();
    }

    private void choose() {
        if (isNotes()) {
            chooseFolder();
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("export.title"));
        var now = Path.of(file.getText());
        var name = now.getFileName();
        var folder = now.getParent();
        if (name != null) chooser.setInitialFileName(name.toString());
        if (folder != null && folder.toFile().isDirectory()) chooser.setInitialDirectory(folder.toFile());
        File chosen = chooser.showSaveDialog(file.getScene().getWindow());
        if (chosen != null) file.setText(chosen.toString());
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("export.title"));
        File chosen = chooser.showDialog(file.getScene().getWindow());
        if (chosen != null) file.setText(chosen.toString());
    }

    private void write() {
        model.write();
        close();
    }

    private void show(ExportViewModel.Preview preview) {
        difference.setText(said(preview));
        Controls.setShown(
                keys,
                !preview.keys().changed().isEmpty() || !preview.keys().gone().isEmpty());
        keys.setText(said(preview.keys()));
    }

    /// What documents that cite by these keys have to change; it is said before anything else.
    private String said(KeyNews news) {
        var said = new ArrayList<String>();
        if (!news.changed().isEmpty()) {
            var first = news.changed().stream()
                    .limit(KEYS)
                    .map(each -> each.before() + " → " + each.now())
                    .collect(Collectors.joining(", "));
            said.add(texts.of(
                    "export.keys-change",
                    news.changed().size(),
                    first,
                    news.changed().size() > KEYS ? 1 : 0));
        }
        if (!news.gone().isEmpty()) {
            var first = news.gone().stream().limit(KEYS).collect(Collectors.joining(", "));
            said.add(texts.of(
                    "export.keys-gone", news.gone().size(), first, news.gone().size() > KEYS ? 1 : 0));
        }
        return String.join("\n", said);
    }

    /// Opens the paper's fields, over this sheet, at the first that is missing.
    private void fill(Gap gap) {
        model.findings()
                .fetch(
                        gap.paper(),
                        paper -> edit.accept(
                                paper,
                                EditField.valueOf(gap.missing().getFirst().name())));
    }

    private String said(ExportViewModel.Preview preview) {
        if (preview.equals(ExportViewModel.Preview.NONE)) return texts.of("export.looking");
        if (isNotes()) return texts.of("export.notes", preview.papers());
        if (!preview.whole()) return texts.of("export.beginning", preview.papers());
        if (preview.isNew()) return texts.of("export.new", preview.papers());
        if (preview.added() + preview.removed() == 0) return texts.of("export.same", preview.papers());
        return texts.of("export.differs", preview.papers(), preview.added(), preview.removed());
    }
}
