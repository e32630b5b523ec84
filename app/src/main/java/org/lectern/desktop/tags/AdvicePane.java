package org.lectern.desktop.tags;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TagPath;
import org.lectern.suggest.Suggestion;

/// Below the tags in the reader: those that might be given, each taken by one click, with its reasons on hovering.
public final class AdvicePane {

    private final Texts texts;
    private final Consumer<TagPath> take;
    private final Hyperlink ask = new Hyperlink();
    private final Label none;
    private final FlowPane root = new FlowPane();

    /// @param take gives the paper a tag
    public AdvicePane(AdviceViewModel model, Consumer<TagPath> take, Texts texts) {
        this.texts = texts;
        this.take = take;
        this.none = Controls.label(texts.of("advice.none"), "source-line");
        ask.setText(texts.of("advice.ask"));
        ask.setOnAction(event -> model.wantedProperty().set(true));
        root.getStyleClass().addAll("chips", "advice");
        model.wantedProperty().subscribe(wanted -> show(model));
        model.offeredProperty().subscribe(offered -> show(model));
    }

    public Node root() {
        return root;
    }

    private void show(AdviceViewModel model) {
        List<Suggestion> offered = model.offeredProperty().get();
        if (!model.wantedProperty().get()) root.getChildren().setAll(ask);
        else if (offered.isEmpty()) root.getChildren().setAll(none);
        else root.getChildren().setAll(offered.stream().map(this::chip).toList());
    }

    private Button chip(Suggestion suggestion) {
        var name = suggestion.tag().toString();
        var chip = Controls.button(Icon.ADD, name, () -> take.accept(suggestion.tag()));
        chip.getStyleClass().addAll("chip", "advice-chip");
        var why = texts.of(
                "advice.why",
                suggestion.papers().size(),
                String.join(", ", suggestion.words().stream().limit(5).toList()));
        chip.setTooltip(new Tooltip(why));
        chip.setAccessibleText(texts.of("advice.spoken", name));
        return chip;
    }
}
