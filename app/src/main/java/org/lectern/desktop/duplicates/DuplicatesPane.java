package org.lectern.desktop.duplicates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.duplicate.DuplicateCandidate;

/// One group at a time: what speaks for it above, the papers side by side, the verdicts below.
public final class DuplicatesPane {

    private static final int NAMED = 12;
    private final DuplicatesViewModel model;
    private final TableViewModel table;
    private final Texts texts;
    private final EvidenceTexts evidence;
    private final Label counter = Controls.label("", "list-heading");
    private final Label sure = Controls.label("", "dim");
    private final FlowPane signs = new FlowPane();
    private final ComparisonGrid grid;
    private final Button certain;
    private final Button later;
    private final VBox empty;
    private final Label empties = Controls.label("", "empty-title");
    private final VBox all = new VBox();
    private final StackPane root = new StackPane();
    private final VBox listed = new VBox();
    private final Sheet sheet;

    public DuplicatesPane(DuplicatesViewModel model, TableViewModel table, Look look, Texts texts) {
        this.model = model;
        this.table = table;
        this.texts = texts;
        this.evidence = new EvidenceTexts(texts);
        this.grid = new ComparisonGrid(model, texts);
        this.certain = Controls.button(Icon.MERGE, texts.of("duplicates.certain", 0), this::previewCertain);
        certain.getStyleClass().add("certain");
        this.empty = new VBox(Icon.DUPLICATES.node(), empties);
        this.later = verdict("duplicates.later", "L", () -> model.step(1));
        this.sheet = sheet();
        buildEmpty();
        build(new TablePane(table, look, texts).root());
        model.queueProperty().subscribe(this::show);
        model.comparisonProperty().subscribe(this::show);
        model.previewProperty().subscribe(this::list);
    }

    public Node root() {
        return root;
    }

    /// The preview of the certain ones, laid over the window.
    public Node overlay() {
        return sheet.root();
    }

    private void build(Node rows) {
        var back = Controls.iconButton(Icon.BACK, texts.of("duplicates.previous"), () -> model.step(-1));
        var next = Controls.iconButton(Icon.OPEN, texts.of("duplicates.next"), () -> model.step(1));
        var turn = new ToggleButton(texts.of("duplicates.all"), Icon.TABLE.node());
        turn.getStyleClass().addAll("quiet", "face-button");
        turn.selectedProperty().bindBidirectional(table.shownProperty());
        var head = new FlowPane(counter, sure, back, next, turn, certain);
        head.getStyleClass().add("duplicates-head");
        head.setRowValignment(VPos.CENTER);
        signs.getStyleClass().addAll("chips", "evidence");
        var scroll = new ScrollPane(grid.root());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(rows, Priority.ALWAYS);
        all.getStyleClass().add("duplicates");
        all.getChildren().addAll(head, signs, scroll, rows, verdicts());
        root.getChildren().addAll(all, empty);
        table.shownProperty().subscribe(shown -> {
            for (var each : new Node[] {sure, back, next, signs, scroll, later}) Controls.setShown(each, !shown);
            Controls.setShown(rows, shown);
            if (shown) rows.requestFocus();
            count();
        });
        table.chosen().subscribe(this::count);
    }

    /// Where one is among the groups, or how many of them are chosen.
    private void count() {
        var queue = model.queueProperty().get();
        int groups = queue.groups().size();
        counter.setText(
                table.shownProperty().get()
                        ? texts.of("duplicates.chosen", table.chosen().size(), groups)
                        : texts.of("duplicates.counter", queue.at() + 1, groups));
    }

    private Node verdicts() {
        var same = verdict("duplicates.same", "S", table::same);
        same.getStyleClass().add("accent");
        var row = new FlowPane(
                same,
                verdict("duplicates.version", "V", table::version),
                verdict("duplicates.different", "D", table::different),
                later);
        row.getStyleClass().add("verdicts");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button verdict(String key, String letter, Runnable action) {
        var button = Controls.button(texts.of(key), action);
        button.setGraphic(Controls.label(letter, "key-cap"));
        button.setDisable(!model.isWritable() && !letter.equals("L"));
        return button;
    }

    private void buildEmpty() {
        empties.setWrapText(true);
        var act = Controls.label(texts.of("duplicates.empty.act"), "dim");
        act.setWrapText(true);
        empty.getChildren().add(act);
        empty.getStyleClass().add("empty");
    }

    private void show(DuplicatesViewModel.Queue queue) {
        boolean isEmpty = queue.groups().isEmpty();
        Controls.setShown(all, !isEmpty);
        Controls.setShown(empty, isEmpty);
        empties.setText(texts.of(
                queue.search() == DuplicatesViewModel.Search.DONE ? "duplicates.empty" : "duplicates.searching"));
        if (isEmpty) return;
        count();
        var group = queue.groups().get(queue.at());
        var relation = texts.of("relation." + group.relation().name().toLowerCase(Locale.ROOT));
        var tier = texts.of("tier." + group.tier().name().toLowerCase(Locale.ROOT));
        sure.setText(tier + " · " + relation);
        int sureOnes = model.certain().size();
        Controls.setShown(certain, sureOnes > 1 && model.isWritable());
        certain.setText(texts.of("duplicates.certain", sureOnes));
        signs.getChildren()
                .setAll(group.links().stream()
                        .flatMap(link -> link.evidence().stream())
                        .distinct()
                        .map(each -> {
                            var sign = Controls.label(evidence.say(each), "chip");
                            sign.getStyleClass().add(each.speaksFor() ? "for" : "against");
                            return (Node) sign;
                        })
                        .toList());
    }

    private void show(Optional<Comparison> comparison) {
        comparison.ifPresent(grid::show);
    }

    private Sheet sheet() {
        var merge = Controls.button(texts.of("duplicates.certain.do"), this::mergeCertain);
        merge.getStyleClass().add("accent");
        var buttons =
                new HBox(Controls.spring(), Controls.button(texts.of("import.paste.leave"), this::closeSheet), merge);
        buttons.getStyleClass().add("sheet-buttons");
        var say = Controls.label(texts.of("duplicates.certain.say"), "dim");
        say.setWrapText(true);
        say.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(listed);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        listed.getStyleClass().add("gaps");
        return new Sheet(
                "certain-sheet",
                Controls.label(texts.of("duplicates.certain.title"), "sheet-title"),
                say,
                scroll,
                buttons);
    }

    private void previewCertain() {
        model.previewCertain();
        sheet.open(listed);
    }

    private void list(List<DuplicatesViewModel.Named> groups) {
        listed.getChildren().setAll(groups.stream().limit(NAMED).map(this::line).toList());
        if (groups.size() > NAMED) {
            listed.getChildren().add(Controls.label(texts.of("duplicates.more", groups.size() - NAMED), "dim"));
        }
    }

    private Node line(DuplicatesViewModel.Named named) {
        var group = named.group();
        var said = group.links().stream()
                .limit(1)
                .map(DuplicateCandidate::evidence)
                .flatMap(each -> each.stream().limit(3))
                .map(evidence::say)
                .collect(Collectors.joining("  "));
        var line = Controls.label(
                texts.of("duplicates.line", named.title(), group.papers().size()) + "  " + said);
        line.setMinWidth(0);
        return line;
    }

    private void mergeCertain() {
        model.mergePreviewed();
        closeSheet();
    }

    private void closeSheet() {
        sheet.close();
    }
}
