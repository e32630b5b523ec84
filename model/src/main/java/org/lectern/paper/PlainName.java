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
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:;|\\n|\\s&\\s|\\s(?i:and)\\s)\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

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
            if (bySemicolon || namesHaveCommas) authors.add(parse(trimmed(part)));
            else split(trimmed(part), parts.size() > 1).forEach(each -> authors.add(parse(each)));
        }
        return authors;
    }

    /// `Ann Roe, Bob Poe` and `Roe, A., Poe, B.` hold two names each, `Roe, Ann` and `Roe, Jr, Ann` one.
    private static List<String> split(String part, boolean isInList) {
        var pieces = List.of(COMMA.split(part, -1)).stream()
                .filter(piece -> !piece.isBlank())
                .toList();
        if (pieces.size() < 2) return List.of(part);
        boolean areWhole = pieces.stream().allMatch(piece -> piece.indexOf(' ') > 0 && !isInitials(piece));
        boolean haveInitials = areWhole && pieces.stream().allMatch(piece -> isInitialsBehind(piece.split(" ", -1)));
        if (haveInitials || (areWhole && (isInList || pieces.size() > 2))) return pieces;
        if (pieces.size() == 2 || (pieces.size() == 3 && pieces.stream().skip(1).anyMatch(PlainName::isSuffix)))
            return List.of(part);
        return inPairs(pieces);
    }

    private static List<String> inPairs(List<String> pieces) {
        boolean initialsSecond = pieces.size() % 2 == 0;
        for (int i = 1; i < pieces.size(); i += 2) initialsSecond &= isInitials(pieces.get(i));
        if (!initialsSecond) return pieces;
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
        for (int i = 0; i < n - 1; i++) {
            if (isParticle(words[i])) {
                family = i;
                break;
            }
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
                && first.length() > 2
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
