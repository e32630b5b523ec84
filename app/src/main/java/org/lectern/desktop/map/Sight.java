package org.lectern.desktop.map;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.layout.Point;
import org.lectern.layout.Viewport;

/// What part of the map is in sight. Until the user zooms or drags, that is all of it, however the window changes.
public final class Sight {

    private static final double STEP = 1.4;
    private static final double FARTHEST = .5;
    private static final double NEAREST = 60;
    private static final double MARGIN = 34;
    /// How far from a paper the pointer may be, in pixels.
    private static final double REACH = 9;

    private final ReadOnlyObjectWrapper<Viewport> view =
            new ReadOnlyObjectWrapper<>(new Viewport(1, 1, new Point(.5, .5), 1));
    private List<Point> places = List.of();
    private Viewport all = view.get();
    private boolean byHand;

    public ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Looks at other places.
    void cover(List<Point> now) {
        places = now;
        resize(view.get().width(), view.get().height());
    }

    /// Takes over the size of the view.
    ///
    /// @param width pixels, more than 0
    /// @param height pixels, more than 0
    public void resize(double width, double height) {
        double margin = Math.min(MARGIN, Math.min(width, height) / 8);
        all = Viewport.whole(places, width, height, margin);
        var now = view.get();
        view.set(byHand ? new Viewport(width, height, now.middle(), now.scale()) : all);
    }

    /// Comes nearer by a factor, with what is at a pixel staying there.
    public void zoom(double factor, double x, double y) {
        double scale = view.get().scale();
        double next = Math.clamp(scale * factor, all.scale() * FARTHEST, all.scale() * NEAREST);
        byHand = true;
        view.set(view.get().zoomed(next / scale, x, y));
    }

    public void nearer() {
        zoom(STEP, view.get().width() / 2, view.get().height() / 2);
    }

    public void farther() {
        zoom(1 / STEP, view.get().width() / 2, view.get().height() / 2);
    }

    /// Drags the map by some pixels.
    public void drag(double right, double down) {
        byHand = true;
        view.set(view.get().dragged(right, down));
    }

    /// Shows all again.
    public void whole() {
        byHand = false;
        view.set(all);
    }

    /// The place of the map at a pixel.
    public Point at(double x, double y) {
        return view.get().at(x, y);
    }

    /// How far on the map the pointer reaches.
    double reach() {
        return REACH / view.get().scale();
    }
}
