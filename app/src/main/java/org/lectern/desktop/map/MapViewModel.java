package org.lectern.desktop.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.layout.Point;
import org.lectern.layout.PointIndex;
import org.lectern.layout.Viewport;
import org.lectern.layout.drawing.Scene;
import org.lectern.paper.PaperId;

/// The map's papers, the part of it in sight, and what a lasso caught.
public final class MapViewModel {

    /// What there is to see.
    ///
    /// @param found papers of the query; the others are faint
    public record Sight(Scene scene, Viewport view, Set<PaperId> found) {}

    private static final double MARGIN = 30;
    private static final double NEAREST = 60;
    private static final double STEP = 1.25;
    /// How near, in pixels, a point must be to be meant.
    private static final double REACH = 9;

    private final Work<Scene> layout;
    private final Errands errands;
    private final Supplier<List<PaperId>> found;
    private final Consumer<Set<PaperId>> lassoed;
    private final ReadOnlyObjectWrapper<Optional<Sight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private PointIndex index = new PointIndex(List.of());
    private Set<PaperId> wanted = Set.of();
    private double width = 600;
    private double height = 400;
    private boolean stale = true;
    private boolean running;

    /// @param layout lays the papers out, or fetches how they lay
    /// @param found the papers that the query finds
    /// @param lassoed takes the papers that a lasso caught
    public MapViewModel(
            Work<Scene> layout, Errands errands, Supplier<List<PaperId>> found, Consumer<Set<PaperId>> lassoed) {
        this.layout = layout;
        this.errands = errands;
        this.found = found;
        this.lassoed = lassoed;
    }

    public ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /// Lays the map out, unless nothing has changed since.
    public void open() {
        if (!stale || running) return;
        stale = false;
        running = true;
        errands.start(Saying.of("errand.map"), layout, this::show, () -> running = false);
    }

    /// The library has changed.
    ///
    /// @param isLookedAt whether somebody looks at the map now
    public void again(boolean isLookedAt) {
        stale = true;
        if (isLookedAt) open();
    }

    private void show(Scene laid) {
        var topics = new ArrayList<>(laid.topics());
        topics.sort(Comparator.comparing(Scene.Subject::topic)); // as the list of topics takes its colours
        var scene = new Scene(laid.spots(), topics);
        index = new PointIndex(places(scene));
        wanted = Set.copyOf(found.get());
        var before = sight.get();
        boolean isSame =
                before.map(now -> places(now.scene()).equals(places(scene))).orElse(false);
        sight.set(Optional.of(new Sight(scene, isSame ? before.get().view() : whole(scene), wanted)));
    }

    private static List<Point> places(Scene scene) {
        return scene.spots().stream().map(Scene.Spot::place).toList();
    }

    private Viewport whole(Scene scene) {
        return Viewport.whole(places(scene), width, height, Math.min(MARGIN, Math.min(width, height) / 4));
    }

    /// Other papers are found, so that others are faint.
    public void narrow() {
        wanted = Set.copyOf(found.get());
        sight.get().ifPresent(now -> sight.set(Optional.of(new Sight(now.scene(), now.view(), wanted))));
    }

    /// The view has another size; what was whole stays whole.
    public void resize(double width, double height) {
        if (width < 1 || height < 1) return;
        var now = sight.get();
        boolean wasWhole =
                now.map(each -> each.view().equals(whole(each.scene()))).orElse(false);
        this.width = width;
        this.height = height;
        now.ifPresent(each -> look(
                wasWhole
                        ? whole(each.scene())
                        : new Viewport(
                                width, height, each.view().middle(), each.view().scale())));
    }

    public void seeWhole() {
        sight.get().ifPresent(now -> look(whole(now.scene())));
    }

    /// Comes nearer, or goes away, with what is at a place of the view staying there.
    ///
    /// @param steps more than 0 to come nearer
    public void zoom(double steps, double x, double y) {
        sight.get().ifPresent(now -> {
            double least = whole(now.scene()).scale() / 2;
            double scale = Math.clamp(now.view().scale() * Math.pow(STEP, steps), least, least * NEAREST);
            look(now.view().zoomed(scale / now.view().scale(), x, y));
        });
    }

    /// The same about the middle.
    public void zoom(double steps) {
        zoom(steps, width / 2, height / 2);
    }

    public void drag(double right, double down) {
        sight.get().ifPresent(now -> look(now.view().dragged(right, down)));
    }

    /// The paper at a place of the view; of the found ones, where one is as near.
    public Optional<Scene.Spot> at(double x, double y) {
        return sight.get().flatMap(now -> {
            var near = index.nearest(now.view().at(x, y), REACH / now.view().scale());
            return near.isPresent() ? Optional.of(now.scene().spots().get(near.getAsInt())) : Optional.empty();
        });
    }

    /// Catches the papers within a line drawn on the view; a line round none lets go.
    public void lasso(List<Point> line) {
        sight.get().ifPresent(now -> {
            var drawn = line.stream()
                    .map(point -> now.view().at(point.x(), point.y()))
                    .toList();
            var caught = new LinkedHashSet<PaperId>();
            for (int row : index.inside(drawn))
                caught.add(now.scene().spots().get(row).paper());
            lassoed.accept(caught);
        });
    }

    private void look(Viewport view) {
        sight.set(sight.get().map(now -> new Sight(now.scene(), view, now.found())));
    }
}
