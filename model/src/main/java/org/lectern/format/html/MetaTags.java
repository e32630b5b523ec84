package org.lectern.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` tags of a page by their names, without regard to case.
final class MetaTags {

    private static final String BEPRESS = "bepress_";
    private static final List<String> DESCRIBING = List.of("citation_", "dc.", "eprints.", BEPRESS + "citation_");
    /// Elements of Dublin Core that are told more closely, as Open Journal Systems does, by what others call them.
    private static final Map<String, String> QUALIFIED = Map.of(
            "dc.creator.personalname", "dc.creator",
            "dc.date.issued", "dc.issued",
            "dc.identifier.doi", "dc.identifier",
            "dc.source.volume", "prism.volume",
            "dc.source.issue", "prism.number");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Element> tags = new ArrayList<>();

    MetaTags(Document page) {
        for (var tag : page.select("meta[content]")) {
            var name = (tag.attr("name") + (tag.hasAttr("name") ? "" : tag.attr("property"))).toLowerCase(Locale.ROOT);
            var dublin = name.replaceFirst("^dcterms[.:]|^dc:", "dc.");
            var plain = QUALIFIED.getOrDefault(dublin, dublin);
            var value = tag.attr("content").strip();
            if (plain.isEmpty() || value.isEmpty()) continue;
            values.computeIfAbsent(plain, each -> new ArrayList<>()).add(value);
            if (DESCRIBING.stream().anyMatch(plain::startsWith)) tags.add(tag);
        }
    }

    /// The tags that describe the paper, in the page's order.
    List<Element> tags() {
        return tags;
    }

    /// The first value of the first name that has one, or empty.
    String first(String... names) {
        return Stream.of(names).map(this::all).flatMap(List::stream).findFirst().orElse("");
    }

    /// All values of the first name that has any, each once where the page has its tags twice; bepress has names of its
    /// own, which count where the usual ones are not there.
    List<String> all(String... names) {
        for (var name : names) {
            var found = values.getOrDefault(name, values.getOrDefault(BEPRESS + name, List.of()));
            if (!found.isEmpty()) return once(found);
        }
        return List.of();
    }

    private static List<String> once(List<String> found) {
        int half = found.size() / 2;
        boolean isTwice = half > 0 && found.subList(0, half).equals(found.subList(half, found.size()));
        return isTwice ? found.subList(0, half) : found;
    }

    Map<String, List<String>> values() {
        return values;
    }
}
