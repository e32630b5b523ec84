package org.lectern.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.library.facet.FacetCounts;
import org.lectern.library.facet.NameCount;
import org.lectern.library.result.TagCount;

/// The ways to narrow a search, above its list: each a menu of the values that the papers found have.
public final class FacetsPane {

    private static final int MOST = 12;
    private final FacetsViewModel model;
    private final Texts texts;
    private final MenuButton years = menu("facet.year");
    private final MenuButton authors = menu("facet.author");
    private final MenuButton venues = menu("facet.venue");
    private final MenuButton tags = menu("facet.tag");
    private final MenuButton states = menu("facet.state");
    private final FlowPane root = new FlowPane(years, authors, venues, tags, states);

    public FacetsPane(FacetsViewModel model, SearchViewModel search, Texts texts) {
        this.model = model;
        this.texts = texts;
        name(years, "facet.year");
        name(authors, "facet.author");
        name(venues, "facet.venue");
        name(tags, "facet.tag");
        name(states, "facet.state");
        root.getStyleClass().add("facets");
        root.setAlignment(Pos.CENTER_LEFT);
        model.countsProperty().subscribe(this::show);
        search.statusProperty()
                .subscribe(status -> Controls.setShown(root, !(status instanceof SearchViewModel.Status.Idle)));
    }

    public Node root() {
        return root;
    }

    private static MenuButton menu(String style) {
        var menu = new MenuButton();
        menu.getStyleClass().addAll("quiet", "facet", style.replace('.', '-'));
        return menu;
    }

    private void name(MenuButton menu, String key) {
        menu.setText(texts.of(key));
        menu.setAccessibleText(texts.of(key));
    }

    private void show(FacetCounts counts) {
        fill(years, years(counts));
        fill(authors, named(counts.authors(), model::narrowToAuthor));
        fill(venues, named(counts.venues(), model::narrowToVenue));
        fill(
                tags,
                counts.tags().stream()
                        .sorted(Comparator.comparingInt(TagCount::withBelow)
                                .reversed()
                                .thenComparing(TagCount::tag))
                        .limit(MOST)
                        .map(each -> item(each.tag().toString(), each.withBelow(), () -> model.narrowToTag(each.tag())))
                        .toList());
        fill(
                states,
                counts.statuses().entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> item(
                                texts.of("status." + each.getKey().word()),
                                each.getValue(),
                                () -> model.narrowToStatus(each.getKey())))
                        .toList());
    }

    /// The newest years one by one, the rest in one item.
    private List<MenuItem> years(FacetCounts counts) {
        var items = new ArrayList<MenuItem>();
        var newest = counts.years().sequencedEntrySet().reversed().iterator();
        int earlier = 0;
        int from = 0;
        int to = 0;
        while (newest.hasNext()) {
            var each = newest.next();
            int year = each.getKey();
            if (items.size() < MOST) {
                items.add(item(Integer.toString(year), each.getValue(), () -> model.narrowToYears(year, year)));
                continue;
            }
            if (earlier == 0) to = year;
            from = year;
            earlier += each.getValue();
        }
        if (earlier == 0) return items;
        int first = from;
        int last = to;
        items.add(item(first + "–" + last, earlier, () -> model.narrowToYears(first, last)));
        return items;
    }

    private List<MenuItem> named(List<NameCount> names, Consumer<String> narrow) {
        return names.stream()
                .map(each -> item(each.name(), each.papers(), () -> narrow.accept(each.name())))
                .toList();
    }

    private MenuItem item(String name, int count, Runnable narrow) {
        var item = new MenuItem(texts.of("facet.item", name, count));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> narrow.run());
        return item;
    }

    /// A menu of one value narrows nothing, unless some papers have none.
    private static void fill(MenuButton menu, List<MenuItem> items) {
        menu.getItems().setAll(items);
        Controls.setShown(menu, !items.isEmpty());
    }
}
