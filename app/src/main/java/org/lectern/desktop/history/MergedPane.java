package org.lectern.desktop.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.lectern.desktop.papers.Fold;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.Absorbed;

/// In the reader: what was merged into the paper, and the way back.
public final class MergedPane {

    private final MergedViewModel model;
    private final Texts texts;
    private final Fold root;

    public MergedPane(MergedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root = new Fold(texts.of("merged", 0));
        root.getStyleClass().add("merged");
        model.absorbedProperty().subscribe(this::show);
    }

    public Node root() {
        return root;
    }

    private void show(List<Absorbed> absorbed) {
        var lines = new ArrayList<Node>();
        absorbed.forEach(each -> lines.add(line(each)));
        var apart = Controls.button(Icon.UNDO, texts.of("merged.take-apart"), model::takeApart);
        apart.setDisable(!model.isWritable());
        lines.add(apart);
        Controls.setShown(root, !absorbed.isEmpty());
        root.show(texts.of("merged", absorbed.size()), lines.toArray(Node[]::new));
    }

    private static Label line(Absorbed absorbed) {
        var citation = absorbed.citation();
        var label = Controls.label(
                Stream.of(citation.title(), citation.venue(), Objects.toString(citation.year(), ""), absorbed.key())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "source-line");
        label.setWrapText(true);
        return label;
    }
}
