package org.lectern.desktop.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.format.Finding;
import org.lectern.format.preflight.Mend;
import org.lectern.paper.PaperId;

/// What is wrong with the papers, line by line, each with its fix at hand.
final class FindingsPane {

    private static final int SHOWN = 40;
    private final FindingsViewModel model;
    private final Consumer<PaperId> open;
    private final Texts texts;
    private final Label head = Controls.label("", "caution-text");
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final HBox title;
    private final Node none;
    private final VBox root;

    /// @param open goes to a paper
    FindingsPane(FindingsViewModel model, Consumer<PaperId> open, Texts texts) {
        this.model = model;
        this.open = open;
        this.texts = texts;
        lines.getStyleClass().add("gaps");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("findings");
        var all = Controls.button(
                texts.of("preflight.mend-all"),
                () -> model.mend(model.findingsProperty().get().mends()));
        all.setMinWidth(Region.USE_PREF_SIZE);
        model.findingsProperty()
                .subscribe(found -> Controls.setShown(
                        all, model.isWritable() && !found.mends().isEmpty()));
        none = new StackPane(Controls.empty(Icon.READ, texts.of("preflight.none"), texts.of("preflight.none.say")));
        title = new HBox(head, Controls.spring(), all);
        title.getStyleClass().add("sheet-buttons");
        title.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(title, scroll, none);
        root.getStyleClass().add("gaps");
        model.findingsProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(FindingsViewModel.Findings found) {
        int count = found.mends().size() + found.others().size();
        head.setText(texts.of("preflight.found", count));
        lines.getChildren().clear();
        found.mends().stream().limit(SHOWN).map(this::line).forEach(lines.getChildren()::add);
        found.others().stream().limit(SHOWN).map(this::line).forEach(lines.getChildren()::add);
        Controls.setShown(title, count > 0);
        Controls.setShown(scroll, count > 0);
        Controls.setShown(none, count == 0);
    }

    private Node line(Mend mend) {
        var mendButton = Controls.button(texts.of("preflight.mend"), () -> model.mend(List.of(mend)));
        mendButton.setDisable(!model.isWritable());
        mendButton.setMinWidth(Region.USE_PREF_SIZE);
        var kind = texts.of("preflight.kind." + mend.kind().name().toLowerCase(Locale.ROOT));
        mendButton.setAccessibleText(texts.of("preflight.mend.say", kind, mend.key()));
        var change = Controls.label(texts.of("preflight.change", kind, mend.before(), mend.after()), "dim");
        change.setWrapText(true);
        change.setMinWidth(0);
        return line(mend.key(), mend.paper(), change, mendButton);
    }

    private Node line(Finding finding) {
        var words = Controls.label(texts.problem(finding.problem()), "dim");
        words.setWrapText(true);
        words.setMinWidth(0);
        return line(finding.key(), finding.paper(), words, new Region());
    }

    private Node line(String key, PaperId paper, Label words, Node button) {
        var link = new Hyperlink(key);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> open.accept(paper));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(link, words, button);
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
