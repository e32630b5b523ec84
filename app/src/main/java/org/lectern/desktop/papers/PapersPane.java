package org.lectern.desktop.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.tags.TagHues;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;

/// The list in the middle.
public final class PapersPane {

    private static final double ROW_HEIGHT = 56;
    private static final double COMPACT_HEIGHT = 28;
    /// Below this width, in pixels at the usual text size, the compact list leaves its authors out.
    private static final double WIDE = 400;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private final PapersViewModel model;
    private final Look look;
    private final Texts texts;
    private final ListView<PaperId> list = new ListView<>();
    private final Label heading = Controls.label("", "list-heading");
    private final StackPane empty = new StackPane();
    private final VBox root = new VBox();
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private boolean following;

    /// @param sort the order that the list's head offers
    /// @param export opens the export sheet, for what is chosen
    public PapersPane(
            PapersViewModel model,
            ObjectProperty<Optional<Sort>> sort,
            Runnable export,
            TagHues hues,
            Look look,
            Texts texts) {
        this.model = model;
        this.look = look;
        this.texts = texts;
        buildList();
        heading.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(heading, Controls.spring(), sortButton(sort), densityButton());
        head.getStyleClass().add("list-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add("papers");
        var columns = new ColumnsHead(sort, texts).root();
        root.getChildren().addAll(head, columns, body, new BulkBar(model, export, texts).root());
        compact.subscribe(isCompact -> {
            Controls.setShown(columns, isCompact);
            list.setCellFactory(view -> isCompact ? new CompactCell(model, texts) : new RowCell(model, hues, texts));
            fit();
        });
        hues.changed().subscribe(list::refresh);
        root.widthProperty().subscribe(this::fit);
        look.percentProperty().subscribe(this::fit);
    }

    /// Whether papers stand in one line of columns each.
    public BooleanProperty compactProperty() {
        return compact;
    }

    private void fit() {
        list.setFixedCellSize(Math.rint(look.scaled(compact.get() ? COMPACT_HEIGHT : ROW_HEIGHT)));
        root.pseudoClassStateChanged(NARROW, root.getWidth() < look.scaled(WIDE));
    }

    private Node densityButton() {
        var button = Controls.iconButton(Icon.COLUMNS, texts.of("list.compact"), () -> compact.set(!compact.get()));
        compact.subscribe(isCompact -> {
            var name = texts.of(isCompact ? "list.comfortable" : "list.compact");
            button.setGraphic((isCompact ? Icon.ROWS : Icon.COLUMNS).node());
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(name));
        });
        return button;
    }

    public Node root() {
        return root;
    }

    public ListView<PaperId> list() {
        return list;
    }

    /// What the head of the list says.
    public void setHeading(String text) {
        heading.setText(text);
    }

    /// What is shown in place of an empty list.
    public void setEmpty(Node node) {
        empty.getChildren().setAll(node);
    }

    /// Brings the current paper into sight, as after a new search.
    public void reveal() {
        model.currentProperty().get().ifPresent(paper -> reveal(model.shown().indexOf(paper)));
    }

    private void buildList() {
        list.setItems(model.shown());
        list.setAccessibleText(texts.of("list.name"));
        list.getStyleClass().add("paper-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PaperId>) change -> tell());
        list.getFocusModel().focusedItemProperty().subscribe(paper -> tell());
        model.chosen().addListener((ListChangeListener<PaperId>) change -> follow());
        empty.setPickOnBounds(false);
        model.shown().subscribe(() -> Controls.setShown(empty, model.shown().isEmpty()));
        Controls.setShown(empty, true);
    }

    private void tell() {
        if (following) return;
        var selected = selected();
        var focused = list.getFocusModel().getFocusedItem();
        var reading = selected.contains(focused) ? focused : selected.isEmpty() ? null : selected.getLast();
        model.choose(selected, reading);
    }

    /// A copy: a filtered view of this list hears of changes that it cannot follow.
    private List<PaperId> selected() {
        var selected = new ArrayList<>(list.getSelectionModel().getSelectedItems());
        selected.removeIf(paper -> paper == null);
        return selected;
    }

    /// Selects what the model has chosen, if it is not so already.
    private void follow() {
        var selection = list.getSelectionModel();
        if (selected().equals(model.chosen())) return;
        following = true;
        selection.clearSelection();
        int[] places = model.chosen().stream()
                .mapToInt(model.shown()::indexOf)
                .filter(at -> at >= 0)
                .toArray();
        if (places.length > 0) selection.selectIndices(places[0], places);
        following = false;
        if (places.length > 0) reveal(places[0]);
    }

    private void reveal(int index) {
        if (index < 0) return;
        list.getFocusModel().focus(index);
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return;
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || last == null || index <= first.getIndex()) list.scrollTo(index);
        else if (index >= last.getIndex()) list.scrollTo(index - Math.max(0, last.getIndex() - first.getIndex() - 2));
    }

    private Node sortButton(ObjectProperty<Optional<Sort>> sort) {
        var button = new MenuButton();
        button.getStyleClass().addAll("quiet", "sort");
        button.setMinWidth(0);
        var group = new ToggleGroup();
        var orders = new ArrayList<Optional<Sort>>();
        orders.add(Optional.empty());
        for (var each : Sort.values()) orders.add(Optional.of(each));
        for (var order : orders) {
            var item = new RadioMenuItem(texts.of(key(order)));
            item.setToggleGroup(group);
            item.setSelected(order.equals(sort.get()));
            item.setOnAction(event -> sort.set(order));
            button.getItems().add(item);
        }
        sort.subscribe(order -> {
            button.setText(texts.of(key(order)));
            button.setAccessibleText(texts.of("sort.spoken", texts.of(key(order))));
        });
        return button;
    }

    private static String key(Optional<Sort> sort) {
        return "sort." + sort.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("natural");
    }
}
