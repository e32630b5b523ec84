package org.lectern.desktop.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.lectern.desktop.style.Texts;

/// Five stars. Pressing the last one that shines puts them all out.
final class Stars extends HBox {

    private static final int MOST = 5;
    private static final PseudoClass SHINING = PseudoClass.getPseudoClass("shining");
    private final List<Button> stars = new ArrayList<>();
    private int rating;

    Stars(Texts texts, IntConsumer rated) {
        getStyleClass().add("stars");
        for (int i = 1; i <= MOST; i++) {
            int count = i;
            var star = new Button("★");
            star.getStyleClass().addAll("quiet", "star");
            star.setAccessibleText(texts.of("reader.stars", count));
            star.setOnAction(event -> rated.accept(rating == count ? 0 : count));
            stars.add(star);
        }
        getChildren().addAll(stars);
    }

    void show(int rating) {
        this.rating = rating;
        for (int i = 0; i < MOST; i++) stars.get(i).pseudoClassStateChanged(SHINING, i < rating);
    }
}
