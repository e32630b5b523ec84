package org.lectern.format.mods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.format.xml.XmlElement;
import org.lectern.paper.Author;

/// The people and bodies of a record, by their roles. A role stands as a word or as a code of the Library of Congress's
/// list of relators.
final class ModsNames {

    /// The university of a thesis.
    static final String GRANTOR = "degree grantor";

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("", "author"),
            Map.entry("aut", "author"),
            Map.entry("cre", "author"),
            Map.entry("creator", "author"),
            Map.entry("edt", "editor"),
            Map.entry("ed", "editor"),
            Map.entry("trl", "translator"),
            Map.entry("ctb", "contributor"),
            Map.entry("ths", "thesis advisor"),
            Map.entry("dgg", GRANTOR));

    private final Map<String, List<Author>> byRole = new LinkedHashMap<>();

    ModsNames(XmlElement element) {
        for (var name : element.all("name").toList()) {
            var author = author(name);
            if (!author.sortName().isEmpty())
                byRole.computeIfAbsent(role(name), role -> new ArrayList<>()).add(author);
        }
    }

    /// The people in a role, in their order.
    List<Author> in(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /// The roles that are there, with their people as BibTeX writes them, but for authors.
    Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        byRole.forEach((role, people) -> {
            if (!role.equals("author")) others.put(role, written(people));
        });
        return others;
    }

    static String written(List<Author> people) {
        return people.stream()
                .map(person -> person.literal().isEmpty() ? inverted(person) : '{' + person.literal() + '}')
                .collect(Collectors.joining(" and "));
    }

    private static String inverted(Author person) {
        var suffix = person.suffix().isEmpty() ? "" : ", " + person.suffix();
        var given = person.given().isEmpty() ? "" : ", " + person.given();
        return person.familyWithParticle() + suffix + given;
    }

    private static String role(XmlElement name) {
        var terms = name.all("role/roleTerm")
                .map(term -> term.text().toLowerCase(Locale.ROOT).strip())
                .filter(term -> !term.isEmpty())
                .toList();
        for (var term : terms) if (ROLES.containsKey(term)) return ROLES.getOrDefault(term, term);
        return terms.isEmpty() ? "author" : terms.getFirst();
    }

    private static Author author(XmlElement name) {
        var family = part(name, "family");
        var given = part(name, "given");
        var suffix = (part(name, "termsOfAddress") + ' ' + part(name, "suffix")).strip();
        var whole = part(name, "");
        if (whole.isEmpty() && family.isEmpty() && given.isEmpty()) whole = name.first("displayForm");
        boolean isPerson =
                name.attribute("type").isEmpty() || name.attribute("type").equals("personal");
        if (!family.isEmpty()) {
            var before = suffix.isEmpty() ? "" : ", " + suffix;
            return Author.parse(family + before + (given.isEmpty() ? "" : ", " + given));
        }
        if (!isPerson || role(name).equals(GRANTOR)) return Author.literal(whole);
        return whole.isEmpty() ? Author.literal(given) : Author.parse(whole);
    }

    /// The parts of a name of one type, such as `given`, of which each given name may be one.
    private static String part(XmlElement name, String type) {
        return name.all("namePart")
                .filter(part -> part.attribute("type").equals(type))
                .map(each -> each.text().replaceFirst("[,\\s]+$", ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
