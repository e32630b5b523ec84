package org.lectern.desktop.papers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.style.VerbatimText;
import org.lectern.desktop.tags.TagHues;
import org.lectern.library.result.SimilarPaper;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.Reading.Status;
import org.lectern.paper.TagPath;

/// The right side: what the paper says, first the paper, then the tools.
public final class ReaderPane {

    private final PapersViewModel papers;
    private final Texts texts;
    private final Consumer<PaperId> open;
    private final MarkedText title = new MarkedText("paper-title");
    private final MarkedText text = new MarkedText("abstract");
    private final Label byline = Controls.label("", "byline");
    private final Label facts = Controls.label("", "facts");
    private final MenuButton status = new MenuButton();
    private final Button edit;
    private final Node advice;
    private final Node files;
    private final Node merged;
    private final TagHues hues;
    private final Stars stars;
    private final FlowPane tags = new FlowPane();
    private final TextField newTag = new TextField();
    private final TextArea notes = new TextArea();
    private final Label several = Controls.label("", "several");
    private final VBox blank;
    private final Fold why;
    private final Fold similar;
    private final SourcesFold sources;
    private final Fold bibtex;
    private final VBox column = new VBox();
    private final ScrollPane root = new ScrollPane();
    private Optional<Paper> shown = Optional.empty();

    /// @param open goes to another paper
    /// @param edit opens the fields of this one
    /// @param advice stands below the tags
    /// @param files stand below the abstract
    /// @param merged tells of the papers that were merged into this one
    public ReaderPane(
            ReaderViewModel model,
            PapersViewModel papers,
            Consumer<PaperId> open,
            Runnable edit,
            Node advice,
            Node files,
            Node merged,
            TagHues hues,
            Texts texts) {
        this.papers = papers;
        this.advice = advice;
        this.files = files;
        this.merged = merged;
        this.hues = hues;
        this.texts = texts;
        this.open = open;
        this.stars = new Stars(texts, papers::rate);
        this.blank = Controls.empty(Icon.READING, texts.of("reader.empty"), texts.of("reader.empty.act"));
        this.why = new Fold(texts.of("reader.why"));
        this.similar = new Fold(texts.of("reader.similar"));
        this.sources = new SourcesFold(papers, texts);
        this.bibtex = new Fold(texts.of("reader.bibtex"));
        this.edit = Controls.iconButton(Icon.EDIT, texts.of("paper.edit"), edit);
        build();
        for (var handle : List.of(title, byline, facts)) RowDrag.out(handle, () -> shown.isPresent(), papers);
        model.pageProperty().subscribe(this::show);
        hues.changed().subscribe(() -> shown.ifPresent(this::showTags));
        model.explainingProperty().bind(why.openProperty());
        model.whyProperty().subscribe(this::explain);
        papers.chosen().subscribe(() -> {
            int count = papers.chosen().size();
            Controls.setShown(several, count > 1);
            several.setText(texts.of("reader.several", count));
        });
        Controls.setShown(several, false);
    }

    public Node root() {
        return root;
    }

    /// Moves the keyboard to where a tag is typed.
    public void focusTag() {
        newTag.requestFocus();
    }

    public void focusNotes() {
        notes.requestFocus();
    }

    private void build() {
        buildStatus();
        buildTags();
        buildNotes();
        var state = new HBox(status, stars, Controls.spring(), edit);
        state.getStyleClass().add("state");
        state.setAlignment(Pos.CENTER_LEFT);
        byline.setWrapText(true);
        facts.setWrapText(true);
        several.setWrapText(true);
        column.getStyleClass().add("reader-column");
        column.getChildren()
                .addAll(title, byline, facts, several, state, tags, advice, text, files, notes, why, similar);
        column.getChildren().addAll(sources.root(), merged, bibtex);
        blank.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var page = new StackPane(column, blank);
        page.getStyleClass().add("reader-page");
        StackPane.setAlignment(column, Pos.TOP_LEFT);
        root.setContent(page);
        root.setFitToWidth(true);
        root.getStyleClass().addAll("reader", "edge-to-edge");
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setAccessibleText(texts.of("reader.name"));
    }

    private void buildStatus() {
        status.getStyleClass().addAll("quiet", "status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        for (var each : Status.values()) {
            var item = new MenuItem(texts.of("status." + each.word()));
            item.setOnAction(event -> papers.setStatus(each));
            status.getItems().add(item);
        }
        status.setDisable(!papers.isWritable());
        edit.setDisable(!papers.isWritable());
        advice.setDisable(!papers.isWritable());
        stars.setDisable(!papers.isWritable());
    }

    private void buildTags() {
        tags.getStyleClass().add("chips");
        tags.getChildren().add(newTag);
        newTag.getStyleClass().add("new-tag");
        newTag.setPromptText(texts.of("reader.new-tag"));
        newTag.setAccessibleText(texts.of("reader.new-tag.spoken"));
        newTag.setDisable(!papers.isWritable());
        newTag.setOnAction(event -> {
            if (papers.tag(newTag.getText())) newTag.clear();
        });
        newTag.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            newTag.clear();
            root.requestFocus();
        });
    }

    /// Notes are written when the keyboard leaves them, so that one thought is one step to undo.
    private void buildNotes() {
        notes.getStyleClass().add("notes");
        notes.setPromptText(texts.of("reader.notes"));
        notes.setAccessibleText(texts.of("reader.notes"));
        notes.setWrapText(true);
        notes.setPrefRowCount(2);
        notes.setEditable(papers.isWritable());
        notes.focusedProperty().subscribe((before, now) -> {
            if (!now) keepNotes();
        });
    }

    private void keepNotes() {
        shown.filter(paper -> !paper.reading().notes().equals(notes.getText()))
                .ifPresent(paper -> papers.setNotes(paper.id(), notes.getText()));
    }

    private void show(Optional<ReaderViewModel.Page> page) {
        Controls.setShown(column, page.isPresent());
        Controls.setShown(blank, page.isEmpty());
        page.ifPresent(this::show);
        if (page.isEmpty()) shown = Optional.empty();
    }

    private void show(ReaderViewModel.Page page) {
        var paper = page.paper();
        boolean another = shown.filter(before -> before.id().equals(paper.id())).isEmpty();
        if (another) keepNotes();
        if (another || !notes.isFocused()) notes.setText(paper.reading().notes());
        if (another) root.setVvalue(0);
        shown = Optional.of(paper);
        title.show(page.title(), page.titleMarks());
        text.show(page.abstractText(), page.abstractMarks());
        say(byline, byline(paper.citation()));
        say(facts, facts(paper));
        var word = texts.of("status." + paper.reading().status().word());
        status.setText(word);
        status.setAccessibleText(texts.of("reader.status.spoken", word));
        stars.show(paper.reading().rating());
        showTags(paper);
        Controls.setShown(similar, !page.similar().isEmpty());
        similar.show(
                texts.of("reader.similar"),
                page.similar().stream().map(this::neighbour).toArray(Node[]::new));
        sources.show(page);
        bibtex.show(texts.of("reader.bibtex"), new VerbatimText(page.bibtex(), texts.of("reader.bibtex"), texts));
    }

    private void showTags(Paper paper) {
        // The field stays where it is, or it would lose the keyboard to whatever the library has just committed.
        tags.getChildren().removeIf(node -> !node.equals(newTag));
        tags.getChildren().addAll(0, paper.tags().stream().map(this::chip).toList());
    }

    private void explain(Optional<ReaderViewModel.Why> found) {
        var said = found.map(each -> {
                    var words = texts.of("reader.why.words", each.topic(), String.join(", ", each.words()));
                    if (each.pinned()) words = texts.of("reader.why.pinned") + "\n" + words;
                    return each.other().isEmpty() ? words : words + "\n" + texts.of("reader.why.other", each.other());
                })
                .orElse(texts.of("reader.why.none"));
        var label = Controls.label(said, "source-line");
        label.setWrapText(true);
        why.show(texts.of("reader.why"), label);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Controls.setShown(label, !text.isEmpty());
    }

    private static String byline(Citation citation) {
        var authors = citation.authors().stream().map(Author::display).collect(Collectors.joining(", "));
        return joined(Stream.of(authors, citation.venue(), Objects.toString(citation.year(), "")));
    }

    private String facts(Paper paper) {
        var identifiers = paper.citation().identifiers().stream()
                .map(each -> each.kind().toUpperCase(Locale.ROOT) + " " + each.text());
        return joined(Stream.concat(
                identifiers,
                Stream.of(texts.of(
                        paper.key().given() ? "reader.key" : "reader.key-proposed",
                        paper.key().text()))));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Node chip(TagPath tag) {
        var name = Controls.label(tag.toString());
        hues.mark(name, tag);
        var chip = new HBox(name);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        if (!papers.isWritable()) return chip;
        var remove = Controls.iconButton(Icon.CLOSE, texts.of("reader.untag", tag.toString()), () -> papers.untag(tag));
        remove.getStyleClass().add("chip-button");
        chip.getChildren().add(remove);
        return chip;
    }

    private Node neighbour(SimilarPaper hit) {
        var link = new Hyperlink(hit.title());
        link.setWrapText(true);
        link.setOnAction(event -> open.accept(hit.id()));
        var reasons = Controls.label(String.join(", ", hit.reasons()), "source-line");
        reasons.setWrapText(true);
        return new VBox(link, reasons);
    }
}
