package org.lectern.desktop.arrival;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The ways in: the system's dialogs, a drop anywhere on the window, and a sheet to paste a list on.
public final class ImportPane {

    private final ArrivalViewModel model;
    private final Texts texts;
    private final TextArea pasted = new TextArea();
    private final StackPane sheet = new StackPane();
    private final StackPane target = new StackPane();

    public ImportPane(ArrivalViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        buildSheet();
        buildTarget();
    }

    /// What lies over the window while a list is pasted or dragged.
    public List<Node> overlays() {
        return List.of(target, sheet);
    }

    /// Asks for files and looks through them.
    public void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("import.files"));
        var files = chooser.showOpenMultipleDialog(owner());
        if (files != null) model.look(files.stream().map(File::toPath).toList());
    }

    /// Asks for a folder and looks through all that lies in it.
    public void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("import.folder"));
        var folder = chooser.showDialog(owner());
        if (folder != null) model.look(List.of(folder.toPath()));
    }

    /// Looks through Zotero's data, or asks for their folder.
    public void chooseZotero() {
        var folders = model.lookAtZotero();
        if (folders.size() == 1) return;
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of("import.zotero"));
        if (!folders.isEmpty()) chooser.setInitialDirectory(folders.getFirst().toFile());
        var folder = chooser.showDialog(owner());
        if (folder != null) model.look(List.of(folder.toPath()));
    }

    /// The window that dialogs belong to.
    private Window owner() {
        return sheet.getScene().getWindow();
    }

    /// Looks through what the clipboard holds, files or a text. Where it is neither, the sheet to write on opens.
    public void pasteAtOnce() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles())
            model.look(clipboard.getFiles().stream().map(File::toPath).toList());
        else if (clipboard.hasString() && !clipboard.getString().isBlank())
            model.look(texts.of("import.pasted"), clipboard.getString());
        else paste();
    }

    /// Opens the sheet with the clipboard's text on it; files on the clipboard are looked through as if dropped.
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            look(clipboard);
            return;
        }
        pasted.setText(clipboard.hasString() ? clipboard.getString() : "");
        Controls.setShown(sheet, true);
        pasted.requestFocus();
    }

    /// Lets lists be dropped on a node. Dragging shows where they would go.
    public void acceptDrops(Node node) {
        if (!model.isWritable()) return;
        node.setOnDragOver(event -> {
            if (!isList(event)) return;
            event.acceptTransferModes(TransferMode.COPY);
            Controls.setShown(target, true);
            event.consume();
        });
        node.setOnDragExited(event -> Controls.setShown(target, false));
        node.setOnDragDropped(this::drop);
    }

    /// What is dragged from this very window bears text too, for other programs.
    private static boolean isList(DragEvent event) {
        var board = event.getDragboard();
        return event.getGestureSource() == null && (board.hasFiles() || board.hasString());
    }

    private void drop(DragEvent event) {
        Controls.setShown(target, false);
        if (!isList(event)) return;
        look(event.getDragboard());
        event.setDropCompleted(true);
        event.consume();
    }

    /// Looks through the files that a board holds, or else through its text.
    public void look(Clipboard board) {
        if (board.hasFiles())
            model.look(board.getFiles().stream()
                    .map(File::toPath)
                    .map(Path::toAbsolutePath)
                    .toList());
        else if (board.hasString()) model.look(texts.of("import.dropped"), board.getString());
    }

    private void buildTarget() {
        var words = new Label(texts.of("import.drop-here"), Icon.DROP.node());
        words.getStyleClass().add("drop-words");
        target.getStyleClass().add("drop-target");
        target.getChildren().add(words);
        target.setMouseTransparent(true);
        Controls.setShown(target, false);
    }

    private void buildSheet() {
        pasted.setPromptText(texts.of("import.paste.prompt"));
        pasted.setAccessibleText(texts.of("import.paste.prompt"));
        pasted.setWrapText(true);
        var take = Controls.button(texts.of("import.paste.take"), this::takePasted);
        take.getStyleClass().add("accent");
        take.disableProperty().bind(pasted.textProperty().map(String::isBlank));
        var buttons = new HBox(Controls.spring(), Controls.button(texts.of("import.paste.leave"), this::leave), take);
        buttons.getStyleClass().add("sheet-buttons");
        var card = new VBox(
                Controls.label(texts.of("import.paste.title"), "sheet-title"),
                Controls.label(texts.of("import.paste.say"), "dim"),
                pasted,
                buttons);
        card.getStyleClass().add("sheet-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.getStyleClass().add("veil");
        sheet.getChildren().add(card);
        StackPane.setAlignment(card, Pos.CENTER);
        sheet.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) leave();
            if (event.getCode() == KeyCode.ENTER
                    && event.isShortcutDown()
                    && !pasted.getText().isBlank()) takePasted();
        });
        Controls.setShown(sheet, false);
    }

    private void takePasted() {
        model.look(texts.of("import.pasted"), pasted.getText());
        leave();
    }

    private void leave() {
        Controls.setShown(sheet, false);
    }
}
