package org.lectern.format.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.format.pdf.PageEvidence.Kind;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.text.NormalForm;

/// Whether a first page is that of a paper, and why.
///
/// It surely is where an identifier and the title agree, or the title and an author, and nothing contradicts; a title
/// alone has to be long. Anything less is for the user to say.
///
/// @param evidence the strongest first; never empty
public record PageMatch(boolean isSure, List<PageEvidence> evidence) {

    /// A shorter title, such as `Deep learning`, stands on the first pages of many papers.
    private static final int WORDS_OF_TITLE = 3;

    private static final int WORDS_OF_TITLE_ALONE = 6;
    private static final int LINES_OF_TITLE = 6;
    /// How many lines of a page can be its head.
    private static final int HEAD = 60;
    /// The numbers of affiliations, set right behind names.
    private static final Pattern NAME_MARKS = Pattern.compile("\\d+ ?");
    private static final double MOST_WORDS = 0.8;
    private static final double MANY_WORDS = 0.6;

    public PageMatch {
        evidence = List.copyOf(evidence);
    }

    /// What speaks for the page being the paper's, or empty where nothing does.
    public static Optional<PageMatch> of(FirstPage page, Citation citation) {
        var evidence = new ArrayList<PageEvidence>();
        common(page.stated(), citation).ifPresent(each -> evidence.add(new PageEvidence(Kind.STATED, each)));
        if (evidence.isEmpty())
            common(page.printed(), citation).ifPresent(each -> evidence.add(new PageEvidence(Kind.PRINTED, each)));
        boolean isNamed = !evidence.isEmpty();
        boolean isAlone = isNamed && isOnly(page, evidence.getFirst().text());
        int words = NormalForm.key(citation.title()).split(" ", -1).length;
        boolean isTitled = hasTitle(page, citation.title());
        double share = isTitled ? 1 : share(page, citation.title());
        if (isTitled) evidence.add(new PageEvidence(Kind.TITLE, ""));
        else if (share >= MOST_WORDS && words > WORDS_OF_TITLE)
            evidence.add(new PageEvidence(Kind.TITLE_WORDS, Math.round(share * 100) + " %"));
        if (evidence.isEmpty()) return Optional.empty();
        var author = author(page, citation);
        author.ifPresent(name -> evidence.add(new PageEvidence(Kind.AUTHOR, name)));
        var other = isNamed ? Optional.<String>empty() : other(page, citation);
        other.ifPresent(text -> evidence.add(new PageEvidence(Kind.OTHER, text)));
        boolean byName =
                isNamed && (isTitled || evidence.getFirst().kind() == Kind.STATED || (isAlone && share >= MANY_WORDS));
        boolean byTitle = isTitled
                && words >= WORDS_OF_TITLE
                && (author.isPresent() || (citation.authors().isEmpty() && words >= WORDS_OF_TITLE_ALONE));
        return Optional.of(new PageMatch(other.isEmpty() && (byName || byTitle), evidence));
    }

    private static Optional<String> common(Collection<Identifier> found, Citation citation) {
        return found.stream()
                .filter(citation.identifiers()::contains)
                .map(each -> each.kind() + ":" + each.text())
                .findFirst();
    }

    private static boolean isOnly(FirstPage page, String named) {
        var kind = named.substring(0, named.indexOf(':'));
        return page.printed().stream().filter(each -> each.kind().equals(kind)).count() <= 1;
    }

    /// The one identifier of a kind that says the page is another paper's.
    private static Optional<String> other(FirstPage page, Citation citation) {
        for (var kind : List.of(Identifier.Doi.class, Identifier.ArxivId.class)) {
            var told = page.identifiers().stream().filter(kind::isInstance).toList();
            var held = citation.identifiers().stream().filter(kind::isInstance).toList();
            boolean isOther = told.size() == 1 && !held.isEmpty() && !held.contains(told.getFirst());
            if (isOther && !told.getFirst().text().startsWith("10.48550/"))
                return Optional.of(told.getFirst().text());
        }
        return Optional.empty();
    }

    /// Whether the title stands on lines of its own at the head of the page, or is the page's own.
    private static boolean hasTitle(FirstPage page, String title) {
        var wanted = PageText.compact(title);
        if (wanted.isEmpty()) return false;
        if (PageText.compact(page.title()).equals(wanted)) return true;
        var head = page.lines().subList(0, Math.min(HEAD, page.lines().size()));
        for (int from = 0; from < head.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < Math.min(head.size(), from + LINES_OF_TITLE); to++) {
                joined.append(PageText.compact(head.get(to)));
                if (joined.length() > wanted.length() || !wanted.startsWith(joined.toString())) break;
                if (joined.length() == wanted.length()) return true;
            }
        }
        return false;
    }

    /// How many of the title's words stand at the head of the page, from 0 to 1.
    private static double share(FirstPage page, String title) {
        var head = words(head(page) + " " + page.title());
        var wanted = words(title);
        if (wanted.isEmpty()) return 0;
        return (double) wanted.stream().filter(head::contains).count() / wanted.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(NormalForm.key(text).split(" ", -1)));
        words.remove("");
        return words;
    }

    private static Optional<String> author(FirstPage page, Citation citation) {
        var head = ' ' + NAME_MARKS.matcher(head(page)).replaceAll(" ") + ' ';
        return citation.authors().stream()
                .map(Author::sortName)
                .filter(name -> NormalForm.key(name).length() > 1 && head.contains(' ' + NormalForm.key(name) + ' '))
                .findFirst();
    }

    private static String head(FirstPage page) {
        return NormalForm.key(String.join(" ", page.lines().stream().limit(HEAD).toList()));
    }
}
