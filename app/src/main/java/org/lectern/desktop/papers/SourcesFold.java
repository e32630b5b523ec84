package org.lectern.desktop.papers;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.ReasonTexts;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.style.VerbatimText;
import org.lectern.paper.Paper;
import org.lectern.paper.Provenance;
import org.lectern.paper.field.CitationField;
import org.lectern.paper.field.Origin;
import org.lectern.text.Repair;

/// Where a paper comes from: each field's origin, what was repaired to show it, and the records as they stand in their
/// files.
final class SourcesFold {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneId.systemDefault());
    private final PapersViewModel papers;
    private final Texts texts;
    private final ReasonTexts reasons;
    private final Fold root;

    SourcesFold(PapersViewModel papers, Texts texts) {
        this.papers = papers;
        this.texts = texts;
        this.reasons = new ReasonTexts(texts);
        this.root = new Fold(texts.of("reader.sources", 0));
    }

    Fold root() {
        return root;
    }

    void show(ReaderViewModel.Page page) {
        var paper = page.paper();
        root.show(
                texts.of("reader.sources", paper.sources().size()),
                Stream.concat(
                                origins(page.origins()),
                                Stream.concat(
                                        repairs(paper).stream(),
                                        paper.sources().stream().map(this::source)))
                        .toArray(Node[]::new));
    }

    /// The fields of each origin on a line of their own.
    private Stream<Node> origins(SortedMap<CitationField, Origin> origins) {
        var fields = new LinkedHashMap<Origin, StringJoiner>();
        origins.forEach((field, origin) ->
                fields.computeIfAbsent(origin, _ -> new StringJoiner(", ")).add(reasons.say(field)));
        return fields.entrySet().stream()
                .map(each -> line(texts.of("reader.origin", each.getValue().toString(), reasons.say(each.getKey()))));
    }

    /// What was repaired for reading, with the way back; nothing where the text is shown as it stands anyway.
    private Optional<Node> repairs(Paper paper) {
        var citation = paper.citation();
        var steps = Repair.steps(citation.title() + "\n" + citation.abstractText());
        if (steps.isEmpty()) return Optional.empty();
        boolean asWritten = citation.isAsWritten();
        var names = steps.stream()
                .map(step -> texts.of(
                        "repair." + step.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        var other = new Hyperlink(texts.of(asWritten ? "reader.show-repaired" : "reader.show-written"));
        other.setOnAction(event -> papers.showAsWritten(paper.id(), !asWritten));
        other.setDisable(!papers.isWritable());
        return Optional.of(
                new VBox(line(asWritten ? texts.of("reader.as-written") : texts.of("reader.repaired", names)), other));
    }

    private Node source(Provenance provenance) {
        var source = provenance.source();
        var said = texts.of(
                "reader.source",
                source.file(),
                Integer.toString(source.line()),
                texts.format(source.format()),
                DAY.format(provenance.imported()));
        var name = texts.of("reader.verbatim", source.file());
        var both = new VBox(line(said), new VerbatimText(source.verbatim(), name, texts));
        both.getStyleClass().add("source-block");
        return both;
    }

    private static Label line(String said) {
        var line = Controls.label(said, "source-line");
        line.setWrapText(true);
        return line;
    }
}
