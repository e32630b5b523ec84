package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.desktop.style.Theme;

class WindowScreenTest {

    @Test
    void showsTheListAndItsFirstPaper() {
        try (var screen = Screen.open(Sample.library())) {
            screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
            screen.act(() -> { screen.room.papers().tag("method/clocks"); });
            screen.act(() -> screen.room.papers().rate(4));
            screen.act(() -> { screen.room.papers().choose(screen.room.papers().shown().subList(2, 5), screen.room.papers().shown().get(2)); screen.room.papers().tag("archives/letters"); screen.room.papers().tag("reading"); });
            screen.picture("several-light");
            screen.act(() -> { screen.room.papers().choose(screen.room.papers().shown().subList(0, 1), screen.room.papers().shown().get(0)); });
            screen.picture("list-light");
            screen.act(() -> screen.look.themeProperty().set(Theme.DARK));
            screen.picture("list-dark");
            screen.act(() -> screen.room.search().textProperty().set("retrieval"));
            screen.picture("search-dark");
            screen.act(() -> screen.look.themeProperty().set(Theme.LIGHT));
            screen.act(() -> screen.room.search().textProperty().set("retrieval (song"));
            screen.picture("misread-light");
            screen.act(() -> screen.room.search().textProperty().set(""));
            screen.act(() -> screen.look.resize(200));
            screen.picture("list-200");
            screen.act(() -> screen.look.resize(80));
            screen.picture("list-80");
            assertEquals(Sample.PAPERS, screen.room.papers().shown().size());
        }
    }

    @Test
    void small() {
        try (var screen = Screen.open(Sample.library(), 960, 600, Theme.LIGHT)) {
            screen.picture("small-light");
        }
        try (var screen = Screen.open(org.lectern.library.Library.inMemory(), 960, 600, Theme.DARK)) {
            screen.picture("empty-dark");
        }
    }
}
