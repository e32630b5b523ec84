package org.lectern.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes names apart that stand as plain text, as tables and web services write them.
final class PlainName {

    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "av", "bin", "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "di", "do", "dos",
            "du", "el", "ibn", "la", "las", "le", "lo", "los", "op", "'t", "ten", "ter", "van", "vom", "von", "zu",
            "zum", "zur");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr)\\.?|II|III|IV|2nd|3rd|\\dth");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}|(?:\\p{L}\\.[ -]?){1,4}|\\p{L}");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.-?){1,4}");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:;|\\n|\\s&\\s|\\s(?i:and|und|et(?!\\s+al\\b))\\s)\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /// Written so they belong to the family name, where only initials stand before them, as in `C. De Graaf`.
    private static final Set<String> CAPITAL_PARTICLES = Set.of(
            "De", "Del", "Della", "Den", "Der", "Di", "Da", "Dos", "Du", "La", "Le", "El", "Al", "Van", "Von", "Ter",
            "Ten");

    private static final Pattern ENDED_SUFFIX = Pattern.compile("\\s(?:2nd|3rd|I{2,3}|IV)\\.$");

    private PlainName() {}

    static Author parse(String name) {
        var text = SPACES.matcher(name.strip()).replaceAll(" ");
        if (text.length() > 1 && text.startsWith("{") && text.endsWith("}")) {
            return Author.literal(text.substring(1, text.length() - 1).strip());
        }
        var parts = COMMA.split(text, -1);
        return switch (parts.length) {
            case 1 -> inOrder(text, "");
            case 2 -> isSuffix(parts[1]) ? inOrder(parts[0], parts[1]) : inverted(parts[0], parts[1], "");
            case 3 -> isSuffix(parts[1]) ? inverted(parts[0], parts[2], parts[1]) : three(parts, text);
            default -> Author.literal(text);
        };
    }

    private static Author three(String[] parts, String text) {
        return isSuffix(parts[2]) ? inverted(parts[0], parts[1], parts[2]) : Author.literal(text);
    }

    /// All names of a list: between semicolons, `and`, `&` or line ends, or between commas where no name has one.
    static List<Author> parseAll(String names) {
        var parts = SEPARATOR
                .splitAsStream(names.strip())
                .filter(part -> !part.isBlank())
                .toList();
        var authors = new ArrayList<Author>();
        boolean bySemicolon = names.indexOf(';') >= 0;
        boolean namesHaveCommas = parts.size() > 1 && parts.getLast().indexOf(',') >= 0;
        for (var part : parts) {
            var name = trimmed(part);
            if (bySemicolon) authors.add(parse(name));
            else if (namesHaveCommas) pairs(name).forEach(each -> authors.add(parse(each)));
            else split(name, parts.size() > 1).forEach(each -> authors.add(parse(each)));
        }
        return authors;
    }

    /// `Doe, Jane, Roe, R.` before `and Poe, B.`
    private static List<String> pairs(String part) {
        var pieces = pieces(part);
        boolean arePairs = pieces.size() > 2 && pieces.size() % 2 == 0 && !isInitials(pieces.getFirst());
        return arePairs ? inPairs(pieces) : List.of(part);
    }

    /// `Ann Roe, Bob Poe` and `Roe, A., Poe, B.` hold two names each, `Roe, Ann` and `Roe, Jr, Ann` one.
    private static List<String> split(String part, boolean isInList) {
        var pieces = pieces(part);
        if (pieces.size() < 2) return List.of(part);
        boolean areWhole = pieces.stream().allMatch(piece -> piece.indexOf(' ') > 0 && !isInitials(piece));
        boolean haveInitials = areWhole && pieces.stream().allMatch(piece -> isInitialsBehind(piece.split(" ", -1)));
        if (haveInitials || (areWhole && (isInList || pieces.size() > 2 || areInOrder(pieces)))) return pieces;
        if (pieces.size() == 2 || (pieces.size() == 3 && pieces.stream().skip(1).anyMatch(PlainName::isSuffix)))
            return List.of(part);
        return arePairs(pieces) ? inPairs(pieces) : pieces;
    }

    private static List<String> pieces(String part) {
        return COMMA.splitAsStream(part).filter(piece -> !piece.isBlank()).toList();
    }

    /// Whether two pieces of several words are two people, as in `J. Doe, Richard Roe`, rather than one in
    /// `van der Berg, Jan Willem` or `García Márquez, Ana M.`.
    private static boolean areInOrder(List<String> pieces) {
        var first = pieces.getFirst().split(" ", -1);
        var last = pieces.getLast().split(" ", -1);
        if (isInitials(first[0])) return true;
        return !isParticle(first[0]) && !isInitials(last[last.length - 1]) && !isInitials(last[0]);
    }

    /// Whether every second piece is what stands behind a family name: initials, or given names of which one at
    /// least ends in an initial, as no name in order does.
    private static boolean arePairs(List<String> pieces) {
        if (pieces.size() % 2 != 0) return false;
        if (areDotted(pieces)) return true;
        boolean areInitials = true;
        boolean endsInInitial = false;
        for (int i = 0; i < pieces.size(); i++) {
            var words = pieces.get(i).split(" ", -1);
            boolean isFamily = i % 2 == 0;
            if (isFamily && (isInitials(words[0]) || isInitials(words[words.length - 1]))) return false;
            areInitials &= isFamily || isInitials(pieces.get(i));
            endsInInitial |= !isFamily && isInitials(words[words.length - 1]);
        }
        return areInitials || endsInInitial;
    }

    /// `LI, X., WU, Y.`: short families in capitals look like initials, but have no full stop.
    private static boolean areDotted(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean isDotted = pieces.get(i).indexOf('.') > 0 && isInitials(pieces.get(i));
            if (isDotted == (i % 2 == 0)) return false;
        }
        return true;
    }

    private static List<String> inPairs(List<String> pieces) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); i += 2) pairs.add(pieces.get(i) + ", " + pieces.get(i + 1));
        return pairs;
    }

    /// Without a full stop that ends the list, and not a word or an initial.
    private static String trimmed(String name) {
        var bare = name.replaceFirst("^[,\\s]+", "").replaceFirst("[,\\s]+$", "");
        boolean endsList = bare.length() > 4
                && bare.endsWith(".")
                && bare.substring(bare.length() - 4, bare.length() - 1).chars().allMatch(Character::isLowerCase);
        endsList |= ENDED_SUFFIX.matcher(bare).find();
        return endsList ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static boolean isSuffix(String part) {
        return SUFFIX.matcher(part).matches();
    }

    private static boolean isInitials(String part) {
        return INITIALS.matcher(part).matches();
    }

    private static Author inverted(String family, String given, String suffix) {
        if (family.isEmpty()) return given.isEmpty() ? Author.literal("") : inOrder(given, suffix);
        var words = family.split(" ", -1);
        int particles = 0;
        while (particles < words.length - 1 && isParticle(words[particles])) particles++;
        return new Author(joined(words, particles, words.length), given, joined(words, 0, particles), suffix, "");
    }

    private static Author inOrder(String name, String suffix) {
        var words = name.split(" ", -1);
        int n = words.length;
        if (suffix.isEmpty() && n > 2 && isSuffix(words[n - 1])) return inOrder(joined(words, 0, n - 1), words[n - 1]);
        if (n > 1 && isInitialsBehind(words)) {
            return inverted(joined(words, 0, n - 1), words[n - 1], suffix);
        }
        int family = n - 1;
        boolean areInitials = true;
        for (int i = 0; i < n - 1; i++) {
            boolean isCapital = i > 0 && areInitials && CAPITAL_PARTICLES.contains(words[i]);
            if (isParticle(words[i]) || isCapital) {
                family = i;
                break;
            }
            areInitials &= isInitials(words[i]);
        }
        int particle = family;
        while (family < n - 1 && isParticle(words[family])) family++;
        return new Author(
                joined(words, family, n), joined(words, 0, particle), joined(words, particle, family), suffix, "");
    }

    /// `Smith JA`, as PubMed writes names, or `Smith J.A.`, as Scopus does.
    private static boolean isInitialsBehind(String[] words) {
        var last = words[words.length - 1];
        var first = words[0];
        boolean areBare = last.length() <= 2 && last.chars().allMatch(Character::isUpperCase);
        return (areBare || DOTTED.matcher(last).matches())
                && first.length() > 1
                && !first.endsWith(".")
                && !first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
