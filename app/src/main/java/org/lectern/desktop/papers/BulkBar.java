package org.lectern.desktop.papers;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.Reading.Status;

/// What can be done to several papers at once; comes when several are chosen and goes with them.
final class BulkBar {

    private static final int MOST_STARS = 5;
    private final PapersViewModel model;
    private final Texts texts;
    private final Label count = Controls.label("", "bulk-count");
    private final TextField tag = new TextField();
    private final MenuButton status = new MenuButton();
    private final MenuButton rating = new MenuButton();
    private final FlowPane root = new FlowPane();

    /// @param export opens the export sheet
    BulkBar(PapersViewModel model, Runnable export, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.getStyleClass().add("bulk-bar");
        root.setRowValignment(VPos.CENTER);
        root.setAlignment(Pos.CENTER_LEFT);
        buildTag();
        buildMenus();
        var remove = Controls.iconButton(Icon.REMOVE, texts.of("paper.remove"), model::remove);
        var give = Controls.iconButton(Icon.EXPORT, texts.of("export"), export);
        for (var each : new Node[] {tag, status, rating, remove}) each.setDisable(!model.isWritable());
        root.getChildren().addAll(count, tag, status, rating, give, remove);
        model.chosen().subscribe(this::show);
        show();
    }

    Node root() {
        return root;
    }

    private void show() {
        int chosen = model.chosen().size();
        Controls.setShown(root, chosen > 1);
        count.setText(texts.of("status.chosen", chosen));
    }

    private void buildTag() {
        tag.setPromptText(texts.of("reader.new-tag"));
        tag.setAccessibleText(texts.of("bulk.tag"));
        tag.getStyleClass().add("bulk-tag");
        tag.setOnAction(event -> {
            if (model.tag(tag.getText())) tag.clear();
        });
    }

    private void buildMenus() {
        status.setText(texts.of("facet.state"));
        status.setAccessibleText(texts.of("facet.state"));
        status.getStyleClass().add("quiet");
        for (var each : Status.values()) {
            status.getItems().add(item(texts.of("status." + each.word()), () -> model.setStatus(each)));
        }
        rating.setText("★");
        rating.setAccessibleText(texts.of("sort.rating"));
        rating.getStyleClass().add("quiet");
        for (int stars = MOST_STARS; stars >= 0; stars--) {
            int given = stars;
            rating.getItems().add(item(texts.of("paper.rate." + stars), () -> model.rate(given)));
        }
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
