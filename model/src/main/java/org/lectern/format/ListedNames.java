package org.lectern.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.paper.Author;

/// Names as reference managers write them, one to a field: `Family, Given, Suffix`, or `Given Family` where the
/// format or its producer allows that. An organisation stands without a comma, or with one at its end.
public final class ListedNames {

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)\\b(?:universit\\w*|institut\\w*|department|organi[sz]ation|committee|consortium|"
                    + "collaborations?|association|society|ministry|commission|agency|foundation|group|network|team|"
                    + "council|centre|center|bureau|laborator\\w+|investigators|collaborators|corporation|company|inc|ltd|gmbh)\\b");
    private static final Pattern OTHERS = Pattern.compile("(?i)others|et\\.? al\\.?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|\\s+and\\s+|\\s*[\\r\\n]+\\s*");
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Pattern JOINING = Pattern.compile("\\s(?:of|for|and|on|the|für|und|et|pour)\\s");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.-])\\p{Lu}\\.|\\s\\p{Lu}{1,2}$");

    private ListedNames() {}

    /// The authors of one record in a format that puts the family name first. A name without a comma is an
    /// organisation there, unless none of several names has one.
    public static List<Author> familyFirst(List<String> names) {
        boolean isRule = names.size() < 2 || names.stream().anyMatch(name -> name.indexOf(',') >= 0);
        return read(names, isRule);
    }

    /// The authors of one record in a format that lets people stand with either name first.
    public static List<Author> eitherFirst(List<String> names) {
        return read(names, false);
    }

    /// Whether a name without a comma is a body's by one of its words, such as `group` or `university`.
    public static boolean isBody(String name) {
        return name.indexOf(' ') > 0
                && name.indexOf(',') < 0
                && ORGANISATION.matcher(name).find();
    }

    private static List<Author> read(List<String> names, boolean isInverted) {
        return names.stream()
                .flatMap(ListedNames::single)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> read(name, isInverted))
                .toList();
    }

    /// The names of a field that holds several: on lines of their own, or all with a comma and semicolons or `and`
    /// between them.
    private static Stream<String> single(String field) {
        boolean isOne =
                field.indexOf(';') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0 && !field.contains("and");
        if (isOne) return Stream.of(field);
        var names = BETWEEN.split(field, -1);
        boolean areNames = names.length > 1 && Stream.of(names).allMatch(name -> name.indexOf(',') > 0);
        return areNames ? Stream.of(names) : LINES.splitAsStream(field);
    }

    private static Author read(String name, boolean isInverted) {
        if (name.contains(",,")) return Author.literal(name.replace(",,", ",")); // EndNote's marks for a body
        if (name.indexOf(',') == name.length() - 1) return Author.literal(name.substring(0, name.length() - 1));
        if (name.endsWith(",")) return read(name.replaceFirst("[\\s,]+$", ""), isInverted);
        if (name.length() < 7 && OTHERS.matcher(name).matches()) return Author.literal("others");
        boolean isWord = name.indexOf(' ') < 0;
        boolean isOrganisation = ORGANISATION.matcher(name).find();
        if (name.indexOf(',') >= 0) return isOrganisation ? Author.literal(name) : Author.parse(name);
        if (isWord || INITIAL.matcher(name).find()) return Author.parse(name);
        boolean isPhrase = isOrganisation || JOINING.matcher(name).find();
        return isInverted || isPhrase ? Author.literal(name) : Author.parse(name);
    }
}
