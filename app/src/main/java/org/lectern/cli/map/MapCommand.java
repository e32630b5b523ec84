package org.lectern.cli.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.layout.Viewport;
import org.lectern.layout.drawing.Drawing;
import org.lectern.layout.drawing.HtmlMap;
import org.lectern.layout.drawing.Scene;
import org.lectern.layout.drawing.SvgMap;
import org.lectern.layout.drawing.TextWidth;
import org.lectern.layout.drawing.Theme;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.library.topic.Maps;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `map`: each paper's place as a line, or the picture as SVG, PNG or a page that can be searched.
@Command(name = "map")
public final class MapCommand implements Callable<Integer> {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MARGIN = 48;
    private static final int CHUNK = 1_000;

    private final Session session;

    @Option(names = "--svg", paramLabel = "FILE")
    @Nullable
    Path svg;

    @Option(names = "--png", paramLabel = "FILE")
    @Nullable
    Path png;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    Path html;

    @Option(names = "--dark")
    boolean dark;

    @Option(names = "--fresh")
    boolean fresh;

    public MapCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var library = session.openForDerived()) {
            var placed = session.watched(progress ->
                    fresh ? library.maps().fresh(progress) : library.maps().upToDate(progress));
            if (svg == null && png == null && html == null) {
                if (session.json()) json(library, placed);
                else lines(library, placed);
                return Exit.DONE;
            }
            var topics = session.watched(progress -> library.topics().upToDate(Optional.empty(), progress));
            draw(library.maps().scene(placed, Optional.of(topics.clustering())));
        }
        return Exit.DONE;
    }

    private void draw(Scene scene) {
        var words = session.words();
        var title = words.say("map.title", scene.spots().size());
        var theme = dark ? Theme.DARK : Theme.LIGHT;
        var places = scene.spots().stream().map(Scene.Spot::place).toList();
        var view = Viewport.whole(places, WIDTH, HEIGHT, MARGIN);
        var drawing = Drawing.of(scene, view, theme, TextWidth.ESTIMATED);
        if (svg != null) write(svg, out -> SvgMap.write(drawing, title, out));
        if (html != null) write(html, out -> HtmlMap.write(drawing, pageWords(title), out));
        if (png != null) {
            var file = session.terminal().folder().resolve(png);
            try {
                Bitmap.write(Drawing.of(scene, view, theme, Bitmap.WIDTHS), file);
            } catch (IOException e) {
                throw unwritable(png, e);
            }
            session.say("map.written", png.toString());
        }
    }

    private HtmlMap.Words pageWords(String title) {
        var words = session.words();
        return new HtmlMap.Words(
                "en",
                title,
                words.say("map.search"),
                words.say("map.larger"),
                words.say("map.smaller"),
                words.say("map.whole"),
                words.say("map.outline"),
                words.say("map.unassigned"));
    }

    private void write(Path file, NewFile.Content content) {
        try {
            NewFile.write(session.terminal().folder().resolve(file), content);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        session.say("map.written", file.toString());
    }

    private static LibraryException unwritable(Path file, IOException e) {
        return LibraryException.unwritable(file.toString(), e);
    }

    private void lines(Library library, Maps.Placed placed) {
        for (var chunk : chunks(placed)) {
            for (var paper : library.papers().find(chunk)) {
                var point = placed.places().get(paper.id());
                if (point == null) continue;
                session.line(String.format(Locale.ROOT, "%s\t%.6f\t%.6f", paper.scriptKey(), point.x(), point.y()));
            }
        }
    }

    private void json(Library library, Maps.Placed placed) {
        session.writeJson(json -> {
            json.writeStartArray();
            for (var chunk : chunks(placed)) {
                for (Paper paper : library.papers().find(chunk)) {
                    var point = placed.places().get(paper.id());
                    if (point == null) continue;
                    json.writeStartObject();
                    json.writeNumberProperty("id", paper.id().number());
                    json.writeStringProperty("key", paper.scriptKey());
                    json.writeNumberProperty("x", point.x());
                    json.writeNumberProperty("y", point.y());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }

    private static List<List<PaperId>> chunks(Maps.Placed placed) {
        var all = List.copyOf(placed.places().keySet());
        var chunks = new ArrayList<List<PaperId>>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
