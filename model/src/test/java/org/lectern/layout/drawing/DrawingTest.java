package org.lectern.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lectern.layout.Point;
import org.lectern.layout.Viewport;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;

class DrawingTest {

    private static final HtmlMap.Words WORDS =
            new HtmlMap.Words("en", "A <map>", "Search", "Larger", "Smaller", "All", "Papers", "No topic");
    private static final String HOSTILE = "</script><b>\"&\u0001\uD800 x\n& y";

    private static Scene scene() {
        var random = new SplittableRandom(5);
        var spots = new ArrayList<Scene.Spot>();
        for (int i = 1; i <= 200; i++) {
            var topic = i % 5 == 0 ? Optional.<TopicId>empty() : Optional.of(new TopicId(i % 5));
            var place = new Point(random.nextDouble(), random.nextDouble() / 2);
            spots.add(new Scene.Spot(new PaperId(i), i == 1 ? HOSTILE : "Paper " + i, place, topic));
        }
        return new Scene(
                spots,
                List.of(
                        new Scene.Subject(new TopicId(1), "Ranking"),
                        new Scene.Subject(new TopicId(2), "Topic models"),
                        new Scene.Subject(new TopicId(3), HOSTILE),
                        new Scene.Subject(new TopicId(4), "Maps"),
                        new Scene.Subject(new TopicId(9), "Nobody's")));
    }

    private static Drawing drawing() {
        var scene = scene();
        var view = Viewport.whole(scene.spots().stream().map(Scene.Spot::place).toList(), 1_200, 700, 24);
        return Drawing.of(scene, view, Theme.LIGHT, TextWidth.ESTIMATED);
    }

    private static String svg() throws IOException {
        var out = new StringBuilder();
        SvgMap.write(drawing(), "A <map>", out);
        return out.toString();
    }

    @Test
    void whatIsInSightIsDrawnInTheColourOfItsTopic() {
        var drawing = drawing();
        assertEquals(200, drawing.circles().size());
        assertEquals(Theme.LIGHT.unassigned(), drawing.circles().get(4).colour());
        assertEquals(drawing.circles().get(1).colour(), drawing.circles().get(6).colour());
        assertEquals("Topic models", drawing.circles().get(1).topic());
        assertEquals(4, drawing.labels().size());
        for (var circle : drawing.circles()) {
            assertTrue(circle.x() >= 23.9 && circle.x() <= 1_176.1 && circle.radius() >= 3 && circle.radius() <= 6);
        }
        var near =
                Drawing.of(scene(), new Viewport(400, 300, new Point(.5, .25), 4_000), Theme.DARK, TextWidth.ESTIMATED);
        assertTrue(near.circles().size() < 50);
    }

    @Test
    void thePictureIsWellFormedAndHoldsEveryTitle() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg().getBytes(StandardCharsets.UTF_8)));
        assertEquals(200, document.getElementsByTagName("circle").getLength());
        assertEquals(4, document.getElementsByTagName("text").getLength());
        var title = document.getElementsByTagName("circle").item(0).getTextContent();
        assertEquals("</script><b>\"& x & y", title);
    }

    @Test
    void theSamePictureHasTheSameBytesEverywhere() throws IOException {
        var before = svg();
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(before, svg());
        } finally {
            Locale.setDefault(locale);
        }
        assertFalse(before.contains("\r"));
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        var out = new StringBuilder();
        HtmlMap.write(drawing(), WORDS, out);
        var page = out.toString();
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"));
        assertFalse(page.contains("src="));
        assertFalse(page.contains("\r"));
        assertEquals(2, page.split("</script>", -1).length);
        assertTrue(page.contains("<h2>Ranking</h2>") && page.contains("<h2>No topic</h2>"));
        assertTrue(page.contains("default-src 'none'"));
    }

    @Test
    void anEmptyLibraryIsAPictureToo() throws IOException {
        var view = Viewport.whole(List.of(), 800, 600, 20);
        var drawing = Drawing.of(new Scene(List.of(), List.of()), view, Theme.DARK, TextWidth.ESTIMATED);
        var out = new StringBuilder();
        SvgMap.write(drawing, "", out);
        assertTrue(out.toString().endsWith("</svg>\n"));
    }
}
