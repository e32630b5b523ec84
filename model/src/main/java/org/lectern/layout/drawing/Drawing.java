package org.lectern.layout.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.layout.Names;
import org.lectern.layout.Point;
import org.lectern.layout.Viewport;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

/// All that is drawn of a map, in pixels, what is drawn first standing first.
///
/// @param width of the picture in pixels
/// @param height of the picture in pixels
/// @param circles in the order of the scene
/// @param labels the weightiest first; none covers another
public record Drawing(double width, double height, Theme theme, List<Circle> circles, List<Label> labels) {

    private static final double SMALLEST_RADIUS = 3;
    private static final double LARGEST_RADIUS = 6;
    private static final double RADIUS_OF_SPACE = .15;
    private static final double LINE = 1.25;
    private static final double BASELINE = .95;
    /// Sizes of names: of topics with at least this share of the largest one's papers.
    private static final double[][] SIZES = {{.6, 18}, {.25, 15}, {0, 13}};

    public Drawing {
        circles = List.copyOf(circles);
        labels = List.copyOf(labels);
    }

    /// A paper.
    ///
    /// @param topic the name of its topic, or empty
    public record Circle(PaperId paper, String title, String topic, double x, double y, double radius, Colour colour) {}

    /// The name of a topic.
    ///
    /// @param x its middle
    /// @param y its baseline
    /// @param size of the font
    public record Label(TopicId topic, String text, double x, double y, double size) {}

    /// What of a scene is in sight.
    public static Drawing of(Scene scene, Viewport view, Theme theme, TextWidth widths) {
        var radius = radius(scene.spots().size(), view);
        return new Drawing(
                view.width(), view.height(), theme, circles(scene, view, theme, radius), labels(scene, view, widths));
    }

    /// Less where there are many papers.
    private static double radius(int papers, Viewport view) {
        double space = Math.sqrt(view.width() * view.height() / Math.max(1, papers));
        return Math.clamp(RADIUS_OF_SPACE * space, SMALLEST_RADIUS, LARGEST_RADIUS);
    }

    private static List<Circle> circles(Scene scene, Viewport view, Theme theme, double radius) {
        var palette = new Palette(theme.background());
        Map<TopicId, Colour> colours = new HashMap<>();
        Map<TopicId, String> names = new HashMap<>();
        for (var subject : scene.topics()) {
            colours.put(subject.topic(), palette.colour(colours.size()));
            names.put(subject.topic(), subject.name());
        }
        return scene.spots().stream()
                .filter(spot -> view.shows(spot.place()))
                .map(spot -> new Circle(
                        spot.paper(),
                        spot.title(),
                        spot.topic().map(names::get).orElse(""),
                        view.x(spot.place()),
                        view.y(spot.place()),
                        radius,
                        spot.topic().map(colours::get).orElse(theme.unassigned())))
                .toList();
    }

    private static List<Label> labels(Scene scene, Viewport view, TextWidth widths) {
        Map<TopicId, List<Point>> places = new HashMap<>();
        for (var spot : scene.spots()) {
            spot.topic()
                    .ifPresent(topic -> places.computeIfAbsent(topic, _ -> new ArrayList<>())
                            .add(spot.place()));
        }
        int most = places.values().stream().mapToInt(List::size).max().orElse(0);
        var wishes = new ArrayList<Names.Wish>();
        for (int number = 0; number < scene.topics().size(); number++) {
            var subject = scene.topics().get(number);
            var own = Optional.ofNullable(places.get(subject.topic())).orElse(List.of());
            if (own.isEmpty() || subject.name().isBlank()) continue;
            double size = size(own.size(), most);
            var anchor = Names.anchor(own);
            wishes.add(new Names.Wish(
                    number, view.x(anchor), view.y(anchor), widths.of(subject.name(), size), LINE * size, own.size()));
        }
        return Names.placed(wishes, view.width(), view.height()).stream()
                .map(placed -> label(scene, placed))
                .toList();
    }

    private static double size(int papers, int most) {
        double share = (double) papers / most;
        for (var step : SIZES) {
            if (share >= step[0]) return step[1];
        }
        throw new IllegalStateException("the last step holds for all");
    }

    private static Label label(Scene scene, Names.Placed placed) {
        var subject = scene.topics().get(placed.wish().number());
        double size = placed.wish().height() / LINE;
        return new Label(
                subject.topic(),
                subject.name(),
                placed.left() + placed.wish().width() / 2,
                placed.top() + BASELINE * size,
                size);
    }
}
