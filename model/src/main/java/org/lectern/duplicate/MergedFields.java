package org.lectern.duplicate;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.text.NormalForm;

/// Merges citations field by field. The survivor's value is taken unless another surely says more; gaps are
/// filled from the others, the best first.
final class MergedFields {

    private final List<Paper> papers;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Citation citation;

    /// @param papers the survivor first, then the others, the best first
    MergedFields(List<Paper> papers) {
        this.papers = papers;
        citation = merged();
    }

    Citation citation() {
        return citation;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private Citation merged() {
        return Citation.EMPTY
                .with()
                .type(choose(
                        "type", Citation::type, type -> type.equals("misc") ? 0 : 1, Conflict.Reason.BETTER_WRITTEN))
                .title(choose("title", Citation::title, MergedFields::writing, Conflict.Reason.BETTER_WRITTEN))
                .authors(authors())
                .venue(text("venue", Citation::venue))
                .year(year())
                .date(date())
                .volume(text("volume", Citation::volume))
                .number(text("number", Citation::number))
                .pages(text("pages", Citation::pages))
                .publisher(text("publisher", Citation::publisher))
                .url(text("url", Citation::url))
                .abstractText(choose("abstract", Citation::abstractText, String::length, Conflict.Reason.FULLER))
                .identifiers(identifiers())
                .keywords(keywords())
                .extra(extra())
                .build();
    }

    private String text(String field, Function<Citation, String> value) {
        return choose(field, value, _ -> 1, Conflict.Reason.SURVIVOR);
    }

    private static int writing(String title) {
        return title.equals(title.toUpperCase(Locale.ROOT)) ? 0 : 1;
    }

    /// The first value of the highest worth, and a conflict where another paper has another.
    ///
    /// @param better the reason to give where the survivor has a value, and another one is chosen
    private String choose(
            String field, Function<Citation, String> value, Function<String, Integer> worth, Conflict.Reason better) {
        var best = papers.getFirst();
        for (var paper : papers) {
            var held = value.apply(best.citation());
            var its = value.apply(paper.citation());
            if (!its.isBlank() && (held.isBlank() || worth.apply(its) > worth.apply(held))) best = paper;
        }
        note(field, best, value, better);
        return value.apply(best.citation());
    }

    private void note(String field, Paper best, Function<Citation, String> value, Conflict.Reason better) {
        var chosen = value.apply(best.citation());
        var others = new TreeMap<PaperId, String>();
        for (var paper : papers) {
            var its = value.apply(paper.citation());
            if (!its.isBlank() && !NormalForm.key(its).equals(NormalForm.key(chosen))) others.put(paper.id(), its);
        }
        if (others.isEmpty()) return;
        boolean isSurvivors = best.id().equals(papers.getFirst().id())
                || value.apply(papers.getFirst().citation()).isBlank();
        conflicts.add(new Conflict(field, best.id(), chosen, others, isSurvivors ? Conflict.Reason.SURVIVOR : better));
    }

    /// The list with the most authors, and of those the one with the fullest names.
    private List<Author> authors() {
        var best = papers.getFirst();
        for (var paper : papers) {
            if (BY_FULLNESS.compare(paper.citation().authors(), best.citation().authors()) > 0) best = paper;
        }
        note("author", best, each -> names(each.authors()), Conflict.Reason.FULLER);
        return best.citation().authors();
    }

    private static final Comparator<List<Author>> BY_FULLNESS = Comparator.<List<Author>>comparingInt(List::size)
            .thenComparingInt(authors -> names(authors).length());

    private static String names(List<Author> authors) {
        return authors.stream().map(Author::display).collect(Collectors.joining("; "));
    }

    private @Nullable Year year() {
        var chosen = text("year", citation -> {
            var year = citation.year();
            return year == null ? "" : year.toString();
        });
        return chosen.isEmpty() ? null : Year.parse(chosen);
    }

    /// The most precise date of the chosen year.
    private String date() {
        var year = papers.stream()
                .map(paper -> paper.citation().year())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Year::toString)
                .orElse("");
        return papers.stream()
                .map(paper -> paper.citation().date())
                .filter(date -> date.startsWith(year))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /// One of each kind, for two would make it chance which one is cited; a book has several ISBNs.
    private Set<Identifier> identifiers() {
        var chosen = new TreeSet<Identifier>();
        for (var kind : List.of("arxiv", "doi", "pmid")) {
            text(kind, citation -> first(citation, kind));
            papers.stream()
                    .flatMap(paper -> paper.citation().identifiers().stream())
                    .filter(each -> each.kind().equals(kind))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        for (var paper : papers) {
            for (var each : paper.citation().identifiers()) if (each instanceof Identifier.Isbn) chosen.add(each);
        }
        return chosen;
    }

    private static String first(Citation citation, String kind) {
        return citation.identifiers().stream()
                .filter(each -> each.kind().equals(kind))
                .map(Identifier::text)
                .findFirst()
                .orElse("");
    }

    private List<String> keywords() {
        var seen = new LinkedHashSet<String>();
        var keywords = new ArrayList<String>();
        for (var paper : papers) {
            for (var keyword : paper.citation().keywords()) {
                if (seen.add(NormalForm.key(keyword))) keywords.add(keyword);
            }
        }
        return keywords;
    }

    private Map<String, String> extra() {
        var names = new LinkedHashSet<String>();
        for (var paper : papers) names.addAll(paper.citation().extra().keySet());
        var extra = new LinkedHashMap<String, String>();
        for (var name : names) {
            extra.put(name, text(name, each -> each.extra().getOrDefault(name, "")));
        }
        return extra;
    }
}
