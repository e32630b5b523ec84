package org.lectern.desktop.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.library.attachment.LinkedFile;

/// The paper's files, one quiet row each: the name opens it, a menu has the rest. A missing one says so.
public final class FilesPane {

    private final FilesViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    public FilesPane(FilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rows.getStyleClass().add("files");
        model.filesProperty().subscribe(this::show);
    }

    public Node root() {
        return rows;
    }

    /// Lets PDFs be dropped on a node, to become files of the paper that is read.
    public void acceptDrops(Node node) {
        if (!model.isWritable()) return;
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!isOurs(event.getDragboard())) return;
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (!isOurs(event.getDragboard())) return;
            model.attach(paths(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private boolean isOurs(Dragboard board) {
        return model.paperProperty().get().isPresent()
                && board.hasFiles()
                && board.getFiles().stream()
                        .allMatch(
                                file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf"));
    }

    private static List<Path> paths(Dragboard board) {
        return board.getFiles().stream().map(File::toPath).toList();
    }

    private void show(List<LinkedFile> files) {
        rows.getChildren().setAll(files.stream().map(this::row).toList());
        if (!model.isWritable()) return;
        var add = Controls.button(Icon.ADD, texts.of("files.attach"), this::chooseFiles);
        add.getStyleClass().add("file-add");
        rows.getChildren().add(add);
    }

    private Node row(LinkedFile linked) {
        var name = name(linked);
        var link = new Hyperlink(name, Icon.PAPER.node());
        link.setTooltip(new Tooltip(linked.file().path()));
        link.setAccessibleText(texts.of(linked.isThere() ? "files.open.spoken" : "files.missing.spoken", name));
        link.setOnAction(event -> {
            if (linked.isThere()) linked.place().ifPresent(model::open);
            else find(linked);
        });
        var row = new HBox(link);
        row.getStyleClass().add("file-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!linked.isThere()) {
            link.getStyleClass().add("missing");
            row.getChildren().add(Controls.label(texts.of("files.missing"), "caution-text"));
            if (model.isWritable()) row.getChildren().add(Controls.button(texts.of("files.find"), () -> find(linked)));
        }
        row.getChildren().addAll(Controls.spring(), menu(linked, name));
        return row;
    }

    private static String name(LinkedFile linked) {
        var file = linked.file();
        return file.title().isBlank() ? file.name() : file.title() + " (" + file.name() + ")";
    }

    private Node menu(LinkedFile linked, String name) {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("quiet", "file-menu");
        menu.setAccessibleText(texts.of("files.menu", name));
        if (linked.isThere()) {
            linked.place().ifPresent(place -> {
                menu.getItems().add(item("files.open", () -> model.open(place)));
                menu.getItems().add(item("files.show-folder", () -> model.showFolder(place)));
            });
        } else if (model.isWritable()) menu.getItems().add(item("files.find", () -> find(linked)));
        if (model.isWritable()) menu.getItems().add(item("files.unlink", () -> model.unlink(linked.file())));
        return menu;
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(event -> run.run());
        return item;
    }

    private void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("files.attach"));
        var chosen = chooser.showOpenMultipleDialog(rows.getScene().getWindow());
        if (chosen != null) model.attach(chosen.stream().map(File::toPath).toList());
    }

    private void find(LinkedFile linked) {
        if (!model.isWritable()) return;
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("files.find"));
        chooser.setInitialFileName(linked.file().name());
        var chosen = chooser.showOpenDialog(rows.getScene().getWindow());
        if (chosen != null) model.find(linked.file(), chosen.toPath());
    }
}
