package org.lectern.desktop.topics;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.PaperId;

/// One topic: its words, its name, and the topic it may become a part of.
final class TopicSheet {

    private final TopicsViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final Label words = Controls.label("", "dim");
    private final ComboBox<TopicsViewModel.Shown> into = new ComboBox<>();
    private final Button merge;
    private final Label sum = Controls.label("", "dim");
    private final Sheet sheet;
    private Optional<TopicsViewModel.Shown> shown = Optional.empty();

    /// @param chosen the papers that the list has chosen
    TopicSheet(TopicsViewModel model, Supplier<List<PaperId>> chosen, Texts texts) {
        this.model = model;
        this.texts = texts;
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        name.setPromptText(texts.of("topics.name"));
        name.setAccessibleText(texts.of("topics.name"));
        name.setOnAction(event -> rename());
        into.setConverter(converter());
        into.setPromptText(texts.of("topics.into"));
        into.setAccessibleText(texts.of("topics.into"));
        merge = Controls.button(texts.of("topics.merge"), this::merge);
        merge.disableProperty().bind(into.valueProperty().isNull());
        sum.setWrapText(true);
        into.valueProperty().subscribe(this::preview);
        var pin = Controls.button(texts.of("topics.pin"), () -> {
            shown.ifPresent(topic -> model.pin(chosen.get(), topic.id()));
            close();
        });
        var join = new FlowPane(into, merge, pin);
        join.getStyleClass().add("tool-line");
        var save = Controls.button(texts.of("topics.rename"), this::rename);
        save.getStyleClass().add("accent");
        var buttons = new HBox(Controls.spring(), Controls.button(texts.of("keys.close"), this::close), save);
        buttons.getStyleClass().add("sheet-buttons");
        for (var each : new Node[] {name, into, pin, save}) each.setDisable(!model.isWritable());
        sheet = new Sheet(
                "topic-sheet", Controls.label(texts.of("topics.one"), "sheet-title"), words, name, join, sum, buttons);
    }

    Node root() {
        return sheet.root();
    }

    void open(TopicsViewModel.Shown topic) {
        shown = Optional.of(topic);
        name.setText(topic.name());
        words.setText(texts.of("topics.words", String.join(", ", topic.words()), topic.all()));
        into.getItems()
                .setAll(model.stateProperty().get().topics().stream()
                        .filter(other -> !other.id().equals(topic.id()))
                        .toList());
        into.setValue(null);
        sheet.open(name);
    }

    private StringConverter<TopicsViewModel.Shown> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(TopicsViewModel.@Nullable Shown topic) {
                return topic == null ? "" : topic.name();
            }

            @Override
            public TopicsViewModel.@Nullable Shown fromString(String text) {
                return null;
            }
        };
    }

    private void preview(TopicsViewModel.@Nullable Shown chosen) {
        Controls.setShown(sum, chosen != null);
        if (chosen == null) return;
        shown.ifPresent(topic -> sum.setText(texts.of("topics.joins", topic.all(), chosen.all())));
    }

    private void rename() {
        shown.ifPresent(topic -> model.rename(topic.id(), name.getText()));
        close();
    }

    private void merge() {
        shown.ifPresent(topic -> {
            model.propose(topic.id(), into.getValue().id());
            model.join();
        });
        close();
    }

    private void close() {
        sheet.close();
    }
}
