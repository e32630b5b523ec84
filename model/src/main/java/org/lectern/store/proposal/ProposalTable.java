package org.lectern.store.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.enrichment.Proposal;
import org.lectern.enrichment.Reason;
import org.lectern.paper.Citation;
import org.lectern.paper.PaperId;
import org.lectern.paper.field.CitationField;
import org.lectern.store.file.Session;

/// Records that may describe papers, for the user to say.
public final class ProposalTable {

    /// A proposal found again is the same proposal, at the place where it was found last.
    private static final String ADD = """
            INSERT INTO proposal (paper, fingerprint, kind, citation, fields, file, record, line, key, reasons)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (paper, fingerprint) DO UPDATE SET fields = excluded.fields, file = excluded.file,
                record = excluded.record, line = excluded.line, key = excluded.key, reasons = excluded.reasons""";
    private static final String UNANSWERED = """
            SELECT proposal.* FROM proposal JOIN paper ON paper.id = proposal.paper
            WHERE NOT EXISTS (SELECT 1 FROM choice
                WHERE kind = 'answer' AND subject = proposal.paper || '/' || proposal.fingerprint)
            ORDER BY proposal.paper, proposal.id""";

    private final Session session;
    private final Function<Citation, String> writing;
    private final Function<String, Citation> reading;

    /// @param writing the stored form of a citation
    /// @param reading its inverse
    public ProposalTable(Session session, Function<Citation, String> writing, Function<String, Citation> reading) {
        this.session = session;
        this.writing = writing;
        this.reading = reading;
    }

    public void add(Proposal proposal) {
        var origin = proposal.origin();
        session.run(
                ADD,
                proposal.paper().number(),
                proposal.fingerprint(),
                proposal.kind().word(),
                writing.apply(proposal.record()),
                proposal.fields().stream().map(CitationField::word).collect(Collectors.joining(" ")),
                origin.file(),
                origin.record(),
                origin.line(),
                origin.key(),
                proposal.reasons().stream().map(ProposalTable::line).collect(Collectors.joining("\n")));
    }

    /// Those on held papers that the user has not answered, by paper; what they propose may be there already.
    public List<Proposal> unanswered() {
        return session.all(UNANSWERED, this::proposal);
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new PaperId(row.getLong("paper")),
                Proposal.Kind.of(row.getString("kind")),
                reading.apply(row.getString("citation")),
                fields(row.getString("fields")),
                OriginTable.record(row),
                row.getString("reasons").lines().map(ProposalTable::reason).toList());
    }

    private static SortedSet<CitationField> fields(String words) {
        return Stream.of(words.split(" ", -1))
                .flatMap(word -> CitationField.of(word).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Reason reason) {
        return reason.word()
                + reason.arguments().stream().map(each -> "\t" + each).collect(Collectors.joining());
    }

    private static Reason reason(String line) {
        var parts = List.of(line.split("\t", -1));
        return Reason.of(parts.getFirst(), parts.subList(1, parts.size()))
                .orElseThrow(() -> new IllegalStateException("unknown reason in the library: " + line));
    }
}
