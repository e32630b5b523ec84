package org.lectern.format.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.format.InlineTags;
import org.lectern.paper.Author;
import org.lectern.text.Spaces;
import org.lectern.text.TexReader;
import org.lectern.text.TexWriter;

/// A list of names as BibTeX understands it: names joined by `and`, each `First von Last`, `von Last, First` or
/// `von Last, Jr, First`, where braces keep words together and a small first letter makes a word part of the `von`.
/// biblatex's `family=..., given=...` is read as well.
final class NameList {

    static final Author OTHERS = Author.literal("others");

    private static final Pattern ET_AL = Pattern.compile("(?i)et\\.? al\\.?");
    private static final Pattern CUT = Pattern.compile("(?is)(.*[^\\s,])[\\s,~]+et\\.?[\\s~]+al\\.?\\s*");
    private static final Pattern EXTENDED =
            Pattern.compile("^\\s*\"?(?:family|given|prefix|suffix|useprefix|id)(?:-i)?\\s*=");
    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "jnr", "jnr.", "snr", "snr.", "ii", "iii", "iv", "2nd", "3rd");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,8};");
    private static final Pattern SHORT = Pattern.compile("\\s*[^,.\\s\\\\{][^,.\\\\{]*[\\p{Ll}]\\s+\\p{Lu}{1,3}\\s*");
    private static final Pattern INITIALS = Pattern.compile("\\s+(\\p{Lu}{1,3})$");
    private static final Pattern SINGLE = Pattern.compile("\\s\\p{Lu}\\s*$");

    /// Commas that other formats put before a suffix.
    private static final Pattern AT_ENDS = Pattern.compile("^[\\s,]+|[\\s,]+$");

    private NameList() {}

    static List<Author> read(String tex) {
        var authors = new ArrayList<Author>();
        var names = names(tex);
        boolean areInverted = areInverted(names);
        for (var each : names) {
            var name = bare(each);
            if (name.isBlank()) continue;
            if (isList(name)) {
                authors.addAll(Author.parseAll(TexReader.read(name)));
                continue;
            }
            if (areInverted) {
                authors.add(
                        name.equals("others")
                                ? OTHERS
                                : Author.parse(
                                        INITIALS.matcher(TexReader.read(name)).replaceFirst(", $1")));
                continue;
            }
            var cut = CUT.matcher(mayBeCut(name) ? name : "");
            var author = name((cut.matches() ? cut.group(1) : name).strip());
            if (!author.sortName().isEmpty()) authors.add(author);
            if (cut.matches()) authors.add(OTHERS);
        }
        return authors;
    }

    /// A name without the signs that lists end with.
    private static String bare(String name) {
        int end = name.length();
        while (end > 0 && (",;".indexOf(name.charAt(end - 1)) >= 0 || Character.isWhitespace(name.charAt(end - 1))))
            end--;
        return name.substring(0, end).strip();
    }

    /// Whether what should be one name holds several, as authors who do not know of `and` write them: between
    /// semicolons, or between so many commas that no name has them.
    private static boolean isList(String name) {
        int comma = name.indexOf(',');
        boolean isOne = name.indexOf(';') < 0 && (comma < 0 || name.indexOf(',', comma + 1) < 0);
        if (isOne || isGroup(name) || EXTENDED.matcher(name).find()) return false;
        var parts = split(name, ",");
        if (parts.size() == 3) return areFullNames(parts);
        return parts.size() > 3
                || split(ENTITY.matcher(name).replaceAll(""), ";").size() > 1;
    }

    /// `Ann Roe, Bob Poe, Cy Doe`, where the middle of a single name would be a suffix.
    private static boolean areFullNames(List<String> parts) {
        return parts.stream()
                .allMatch(part -> part.strip().indexOf(' ') > 0
                        && !SUFFIXES.contains(part.strip().toLowerCase(Locale.ROOT))
                        && !part.contains("."));
    }

    /// Whether all of several names stand as PubMed writes them, `Roe AB`, and one of them with a single initial: there
    /// the family name comes first without a comma.
    private static boolean areInverted(List<String> names) {
        return names.size() > 1
                && names.stream()
                        .allMatch(name -> SHORT.matcher(name).matches()
                                || OTHERS.literal().equals(name.strip()))
                && names.stream().anyMatch(name -> SINGLE.matcher(name).find());
    }

    /// A quick look at the end, for most names are whole.
    private static boolean mayBeCut(String name) {
        int end = name.length() - 1;
        while (end >= 0 && (Character.isWhitespace(name.charAt(end)) || name.charAt(end) == '.')) end--;
        return end > 0 && name.regionMatches(true, end - 1, "al", 0, 2);
    }

    private static List<String> names(String tex) {
        var names = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '{') depth++;
            if (c == '}') depth--;
            if (depth > 0 || !Character.isWhitespace(c) || !tex.regionMatches(true, i + 1, "and", 0, 3)) continue;
            if (i + 4 < tex.length() && !Character.isWhitespace(tex.charAt(i + 4))) continue;
            names.add(tex.substring(from, i));
            from = Math.min(i + 4, tex.length());
            i += 3;
        }
        names.add(tex.substring(from));
        return names;
    }

    private static Author name(String name) {
        if (name.equalsIgnoreCase("others") || ET_AL.matcher(name).matches()) return OTHERS;
        if (isGroup(name)) return Author.literal(TexReader.read(name));
        if (EXTENDED.matcher(name).find()) return extended(name);
        var parts = split(name, ",");
        if (parts.size() == 1) return natural(split(name, " ~\t\n\r"));
        var given = parts.getLast();
        var suffix = parts.size() == 2 ? "" : parts.get(1);
        if (parts.size() > 3) given = String.join(", ", parts.subList(2, parts.size()));
        if (SUFFIXES.contains(given.strip().toLowerCase(Locale.ROOT)) && parts.size() == 3) {
            suffix = parts.get(2);
            given = parts.get(1);
        }
        var words = split(parts.getFirst(), " ~\t\n\r");
        int last = Math.max(words.size() - 1, 0);
        while (last > 0 && !isVon(words.get(last - 1))) last--;
        return author(words.subList(last, words.size()), given, words.subList(0, last), suffix);
    }

    private static Author natural(List<String> words) {
        int von = 0;
        while (von < words.size() - 1 && !isVon(words.get(von))) von++;
        int last = Math.max(words.size() - 1, 0);
        while (last > von && !isVon(words.get(last - 1))) last--;
        return author(
                words.subList(last, words.size()),
                String.join(" ", words.subList(0, von)),
                words.subList(von, last),
                "");
    }

    private static Author author(List<String> family, String given, List<String> von, String suffix) {
        var last = TexReader.read(String.join(" ", family));
        var first = TexReader.read(given);
        var particle = TexReader.read(String.join(" ", von));
        if (!last.isEmpty()) return new Author(last, first, particle, TexReader.read(suffix), "");
        return Author.literal((first + ' ' + particle).strip());
    }

    private static Author extended(String name) {
        var parts = new HashMap<String, String>();
        for (var part : split(name, ",")) {
            int equals = part.indexOf('=');
            if (equals < 0) continue;
            var value = part.substring(equals + 1).strip().replaceAll("^\"|\"$", "");
            parts.put(
                    part.substring(0, equals).strip().replaceAll("^\"", "").toLowerCase(Locale.ROOT),
                    TexReader.read(value));
        }
        var family = parts.getOrDefault("family", "");
        var given = parts.getOrDefault("given", "");
        if (family.isEmpty()) return Author.literal(given.isEmpty() ? TexReader.read(name) : given);
        return new Author(family, given, parts.getOrDefault("prefix", ""), parts.getOrDefault("suffix", ""), "");
    }

    /// The parts between separators outside braces; of separators other than commas runs count as one.
    private static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '~') i++;
            else if (c == '{') depth++;
            else if (c == '}') depth--;
            else if (depth <= 0 && separators.indexOf(c) >= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        if (!separators.equals(",")) parts.removeIf(String::isBlank);
        return parts;
    }

    private static boolean isGroup(String name) {
        if (!name.startsWith("{") || name.startsWith("{\\")) return false;
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '{') depth++;
            if (name.charAt(i) == '}' && --depth == 0) return i == name.length() - 1;
        }
        return false;
    }

    /// Whether a word starts with a small letter: the first letter outside braces, or the first in a special
    /// character such as `{\'e}`.
    private static boolean isVon(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '{') {
                if (i + 1 >= word.length() || word.charAt(i + 1) != '\\') return false;
                return startsSmall(TexReader.read(word.substring(i)));
            }
            if (c == '\\') return startsSmall(TexReader.read(word.substring(i)));
            if (Character.isLetter(c)) return Character.isLowerCase(word.codePointAt(i));
        }
        return false;
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static String write(List<Author> authors, TexWriter.Profile profile) {
        var names = new ArrayList<String>();
        for (int i = 0; i < authors.size(); i++) {
            boolean open = i > 0 && i == authors.size() - 1 && authors.get(i).equals(OTHERS);
            var name = open ? "others" : write(authors.get(i), profile);
            if (!name.isEmpty()) names.add(name);
        }
        return String.join(" and ", names);
    }

    /// The name as `von Last, Jr, First`. A part of which nothing prints is none: BibTeX stops at a name that ends in a
    /// comma.
    private static String write(Author author, TexWriter.Profile profile) {
        var family = dashed(printable(author.family(), profile));
        var given = dashed(printable(author.given(), profile));
        var particle = printable(author.particle(), profile);
        var suffix = AT_ENDS.matcher(printable(author.suffix(), profile)).replaceAll("");
        var literal = printable(author.literal(), profile);
        if (author.joinsFamily() && !family.isEmpty()) {
            family = particle + family;
            particle = "";
        }
        if (literal.isEmpty() && family.isEmpty()) literal = (given + ' ' + particle).strip();
        if (!literal.isEmpty()) return '{' + tex(literal, profile) + '}';
        if (family.isEmpty()) return "";
        boolean alone = given.isEmpty() && suffix.isEmpty();
        var last = tex(family, profile);
        if (isMisread(family, alone && particle.isEmpty())) last = '{' + last + '}';
        if (!particle.isEmpty()) last = part(particle, profile) + ' ' + last;
        if (alone) return last;
        if (suffix.isEmpty()) return last + ", " + part(given, profile);
        return last + ", " + part(suffix, profile) + ", " + (given.isEmpty() ? "{}" : part(given, profile));
    }

    private static String printable(String text, TexWriter.Profile profile) {
        return Spaces.single(
                TexWriter.printable(InlineTags.plain(text), profile).strip());
    }

    /// Two hyphens are a dash, as in TeX: biber stumbles over a name that keeps them apart.
    private static String dashed(String name) {
        return name.replace("---", "—").replace("--", "–");
    }

    /// Whether BibTeX would take the family name apart.
    private static boolean isMisread(String family, boolean alone) {
        var words = family.split(" ", -1);
        if (alone && words.length > 1) return true;
        for (int i = 0; i < words.length - 1; i++) if (startsSmallLetter(words[i])) return true;
        return family.contains(",") || holdsAnd(family);
    }

    private static boolean startsSmallLetter(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }

    private static boolean holdsAnd(String text) {
        return (' ' + text + ' ').toLowerCase(Locale.ROOT).contains(" and ");
    }

    private static String part(String text, TexWriter.Profile profile) {
        var tex = tex(text, profile);
        return text.contains(",") || holdsAnd(text) ? '{' + tex + '}' : tex;
    }

    /// biber takes the first letter of a name, and stumbles over one that is a macro in braces: quotation marks and
    /// what looks like them stand there as TeX types them.
    private static String tex(String text, TexWriter.Profile profile) {
        boolean isOpening = text.startsWith("‘") || text.startsWith("ʿ") || text.startsWith("ʻ");
        boolean isClosing = text.startsWith("’") || text.startsWith("ʾ") || text.startsWith("ʼ");
        if (!isOpening && !isClosing) return TexWriter.write(text, profile).tex();
        return (isOpening ? "`" : "'")
                + TexWriter.write(text.substring(1), profile).tex();
    }
}
