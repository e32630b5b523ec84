package org.lectern.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.lectern.desktop.style.Theme;
import org.lectern.library.Library;
import org.lectern.library.Sort;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The export sheet on the screen, with something to put right.
class ExportScreenTest {

    /// The sample with three papers that have something wrong with them.
    private static Library flawed() {
        var library = Sample.library();
        var ids = library.papers().list(new Query.All(), Sort.ADDED, 0, Progress.NONE);
        title(library, ids.get(0), "WINDING A CLOCK WITHOUT A HAND");
        title(library, ids.get(1), "Melodies {of an open brace");
        title(library, ids.get(2), "Owls 🦉 by night");
        var fourth = library.papers().find(ids.get(3)).orElseThrow();
        library.papers()
                .correct(fourth.id(), fourth.citation().with().year(null).build());
        return library;
    }

    private static void title(Library library, PaperId id, String title) {
        var paper = library.papers().find(id).orElseThrow();
        library.papers().correct(id, paper.citation().with().title(title).build());
    }

    @Test
    void theSheetNamesWhatIsWrongAndMendsIt() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            try (var library = flawed();
                    var screen = Screen.open(library, 1280, 800, Theme.LIGHT, locale)) {
                screen.await("the list", () -> screen.room.papers().shown().size() == Sample.PAPERS);
                screen.strike(KeyCode.SHORTCUT, KeyCode.E);
                var findings = screen.room.exports().findings();
                screen.await(
                        "the findings",
                        () -> findings.findingsProperty().get().mends().size() == 2);
                screen.picture("preflight-" + locale.getLanguage());
                assertTrue(screen.isWhole());
                assertEquals(1, findings.findingsProperty().get().others().size());

                var mend = (Button) screen.find(".findings .button");
                screen.act(mend::fire);
                screen.await(
                        "the fix",
                        () -> findings.findingsProperty().get().mends().size() == 1);
                assertEquals(
                        "Winding a Clock Without a Hand",
                        library.papers()
                                .find(new PaperId(1))
                                .orElseThrow()
                                .citation()
                                .title());
            }
        }
    }
}
