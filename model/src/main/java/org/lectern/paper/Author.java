package org.lectern.paper;

import java.util.List;

/// One author as bibliographies need him: sorted by family name, printed with the rest.
///
/// Either [#literal()] is set (an institution, or a name nobody can take apart) and all other parts are empty, or
/// it is empty and [#family()] is not.
///
/// @param particle lower-case words before the family name, such as `van der`
/// @param suffix such as `Jr.` or `III`
public record Author(String family, String given, String particle, String suffix, String literal) {

    public static Author of(String family, String given) {
        return new Author(family, given, "", "", "");
    }

    /// A name that is not taken apart, such as an institution's.
    public static Author literal(String name) {
        return new Author("", "", "", "", name);
    }

    /// Whether this stands for authors who are not named, as at the end of a list in BibTeX.
    public boolean isOthers() {
        return literal.equals("others");
    }

    /// Takes a name apart that stands as plain text: `Family, Given`, `Family, Jr, Given`, `Given von Family`, or
    /// `Family GI`. A name in braces is taken as a whole.
    public static Author parse(String name) {
        return PlainName.parse(name);
    }

    /// Takes a plain list of names apart, in which semicolons, `and`, `&`, line ends or commas stand between names.
    public static List<Author> parseAll(String names) {
        return PlainName.parseAll(names);
    }

    /// The name under which the author is sorted.
    public String sortName() {
        return literal.isEmpty() ? family : literal;
    }

    /// The family name behind its particle: `van Beethoven`, `d’Alembert`, `al-Khwarizmi`.
    public String familyWithParticle() {
        if (particle.isEmpty() || family.isEmpty()) return particle + family;
        return joinsFamily() ? particle + family : particle + ' ' + family;
    }

    /// Whether no space stands between particle and family name.
    public boolean joinsFamily() {
        return !particle.isEmpty() && "'’ʼ-‐".indexOf(particle.charAt(particle.length() - 1)) >= 0;
    }

    /// The name as people read it: `Ludwig van Beethoven, Jr.`; `et al.` for others who are not named.
    public String display() {
        if (isOthers()) return "et al.";
        if (!literal.isEmpty()) return literal;
        var shown = new StringBuilder();
        for (var part : new String[] {given, familyWithParticle()}) {
            if (part.isEmpty()) continue;
            if (!shown.isEmpty()) shown.append(' ');
            shown.append(part);
        }
        return suffix.isEmpty()
                ? shown.toString()
                : shown.append(", ").append(suffix).toString();
    }
}
