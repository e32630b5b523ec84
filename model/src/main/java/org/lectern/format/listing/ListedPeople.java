package org.lectern.format.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.format.CutNames;
import org.lectern.paper.Author;

/// Names of people in a line of text, told by their form alone. A single name may as well be a journal's, so one
/// counts only where it has initials or `et al.` behind it.
public final class ListedPeople {

    private static final String WORD = "(?:(?:van|von|de|der|den|la|le|di|da|dos|del|el|al|bin|ten)\\s+)*"
            + "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}|(?:Jr|Sr|St|Th|Ph|Ch)\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
    private static final String NAME = WORD + "(?:\\s+" + WORD + "){0,4}[*†‡]{0,3}";
    private static final String MORE = "(?:\\s*,?\\s*(?:et\\.? al\\b\\.?|and others|…|\\.\\.\\.))";
    private static final String JOINT = "(?:\\s*,\\s*(?:(?:and|&)\\s+)?|\\s*;\\s*|\\s+(?:and|&)\\s+)";
    private static final Pattern PEOPLE = Pattern.compile(NAME + "(?:" + JOINT + NAME + "){0,80}" + MORE + "?\\.?");
    private static final Pattern LEADING = Pattern.compile(
            "^[\\s,.:;|–—-]*(?:\\((?:19|20)\\d\\d\\))?[\\s,.:;|(\\[–—-]*(?:(?i:authors?\\s*:|by)\\s+)?(" + NAME + "(?:"
                    + JOINT + NAME + "){0,80}" + MORE + "?)(?=\\s*(?:[.,;:|()\\[\\]–—-]|$)|\\s+(?:in|at|@)\\s)");
    /// What follows names that end before the list does.
    private static final Pattern GOES_ON =
            Pattern.compile("\\s*,?\\s*(?:(?:and|&)\\s+)?(" + NAME + ")(.*)", Pattern.DOTALL);
    private static final String YEAR = "(?s)[\\s,('’]*\\d.*";
    private static final Pattern PIECES = Pattern.compile("\\s*[,;]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");
    private static final Pattern SEVERAL = Pattern.compile(".*(?:,|;|\\s(?:and|&)\\s|et\\.? al\\b|…|\\.\\.\\.).*");
    private static final Pattern INITIALS = Pattern.compile("(?:^|.*\\s)\\p{Lu}\\.?(?:[-\\s]?\\p{Lu}\\.?)?(?:\\s.*|$)");
    private static final Pattern INVERTED =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]+,\\s+\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}\\.)*),\\s*(?:and\\s+|&\\s*)?"
                    + "(?=et\\.? al|\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{L}.'’-]+)+(?:,|$|\\s+(?:and|&)))");
    /// A full stop that ends a sentence, not an initial.
    private static final Pattern STOP = Pattern.compile("(?<!(?:^|[\\s.-])\\p{Lu})(?<!\\bal)[.?!]\\s+");
    /// Words of venues, which have the form of names.
    private static final Pattern VENUE = Pattern.compile(
            "(?i).*\\b(?:journal|conference|proceedings|proc|transactions|letters|review"
                    + "|science|nature|university|press|workshop|arxiv|preprint|best|paper|code|award|survey|oral|spotlight|poster|learning|project|page"
                    + "|neurips|nips|icml|iclr|cvpr|iccv|eccv|acl|emnlp|naacl|aaai|ijcai|kdd|www|sigir|tpami|jmlr|tmlr)\\b.*");
    private static final String INITIALED =
            "(?:\\p{Lu}\\.[ -]?){1,4}\\s?(?:(?:van|von|de|der|den|la|le|di|da)\\s+){0,3}\\p{Lu}[\\p{L}'’-]+";
    private static final Pattern INITIALED_FIRST = Pattern.compile("^(" + INITIALED
            + "(?:(?:\\s*,\\s*(?:and\\s+|&\\s*)?|\\s+(?:and|&)\\s+)" + INITIALED + "){0,80})(?=\\s*[,:]\\s)");
    private static final int LONGEST = 2_000;

    private ListedPeople() {}

    /// Whether a text is one or several names, with initials where it is one.
    public static boolean arePeople(String text) {
        return text.length() < LONGEST
                && PEOPLE.matcher(text.strip()).matches()
                && !VENUE.matcher(text).matches()
                && (SEVERAL.matcher(text).matches() || INITIALS.matcher(text).matches());
    }

    /// Whether a text is several names of at least two words each; titles in capitals may look like shorter ones.
    static boolean areInFull(String text) {
        return areSeveral(text)
                && Stream.of(PIECES.split(text.strip(), -1))
                        .map(String::strip)
                        .allMatch(name -> name.indexOf(' ') > 0 || name.startsWith("et"));
    }

    /// Whether a text names more than one person.
    static boolean areSeveral(String text) {
        return arePeople(text) && SEVERAL.matcher(text).matches();
    }

    /// The people that a text begins with where each has initials, which says where the names end; else empty.
    public static String initialed(String text) {
        var found = INITIALED_FIRST.matcher(text);
        return text.length() < LONGEST && found.find() ? found.group(1) : "";
    }

    /// The people named first in a text, as they stand, or empty. Names that a venue follows at once end before it.
    static String leading(String text) {
        if (text.length() > LONGEST) return "";
        var found = LEADING.matcher(text);
        if (!found.find()) return "";
        var next = GOES_ON.matcher(text.substring(found.end()));
        boolean isBroken = next.lookingAt()
                && !VENUE.matcher(next.group(1)).matches()
                && !next.group(2).matches(YEAR);
        if (isBroken) return ""; // part of a list would pass for the whole
        var names = new ArrayList<>(List.of(found.group(1).split("(?<=,)\\s+", -1)));
        while (!names.isEmpty() && VENUE.matcher(names.getLast()).matches()) names.removeLast();
        var people = String.join(" ", names).replaceFirst(",$", "");
        return arePeople(people) ? people : "";
    }

    /// The people of a line of names. As in MLA's style, only the first may have the family name first: `Roe, Ann,
    /// Carl Poe, and Dirk Doe`; that is told by the others, who have names of several words, or are not named.
    public static List<Author> of(String names) {
        var bare = names.strip().replaceFirst("(?<!\\b\\p{Lu}|\\bal)\\.$", "").replaceAll("[*†‡]", "");
        var first = INVERTED.matcher(bare);
        if (!first.lookingAt()) return CutNames.parseAll(bare);
        var others = CutNames.parseAll(bare.substring(first.end()));
        return Stream.concat(Stream.of(Author.parse(first.group(1))), others.stream())
                .toList();
    }

    /// The sentences of a text, of which initials end none.
    public static List<String> sentences(String text) {
        return List.of(STOP.split(text.strip(), -1)).stream().map(String::strip).toList();
    }
}
