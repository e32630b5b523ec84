package org.lectern.desktop.tags;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.topics.TopicColours;
import org.lectern.layout.drawing.Colour;
import org.lectern.layout.drawing.Palette;
import org.lectern.paper.TagPath;

/// The colours of tags as they are seen on the palette that the window wears, and chips that show them.
public final class TagHues {

    /// The colours that are offered: those of Okabe and Ito (2008), which the colour-blind can tell apart.
    static final List<String> OFFERED =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442");

    private final TagColoursViewModel model;
    private final TopicColours worn;
    private final ObservableValue<String> changed;

    public TagHues(TagColoursViewModel model, TopicColours worn) {
        this.model = model;
        this.worn = worn;
        this.changed = worn.changed().flatMap(name -> model.coloursProperty().map(all -> name + all));
    }

    /// Changes when a tag has another colour or other colours are worn.
    public ObservableValue<String> changed() {
        return changed;
    }

    /// A tag's colour as style sheets write it, empty where it has none.
    Optional<String> of(TagPath tag) {
        return model.of(tag).map(this::seen);
    }

    /// A colour so that it can be seen.
    String seen(String colour) {
        return new Palette(worn.background())
                .near(Colour.of(colour.substring(1)))
                .hex();
    }

    /// A tag as a small chip, with a dot in its colour where it has one.
    ///
    /// @param text what is written on it
    public Label chip(TagPath tag, String text) {
        var chip = Controls.label(text, "chip");
        mark(chip, tag);
        return chip;
    }

    /// Puts a dot in the tag's colour before a text, or takes it away.
    public void mark(Label label, TagPath tag) {
        label.setGraphic(of(tag).map(TagHues::dot).orElse(null));
    }

    private static Region dot(String colour) {
        var dot = new Region();
        dot.getStyleClass().add("tag-dot");
        dot.setStyle("-fx-background-color: " + colour + ";");
        return dot;
    }
}
