/// Finds out which record of a reference file describes a held paper, and what it could fill in.
///
/// A reference file may be far larger than the library, so it is the library that is prepared:
/// [org.lectern.enrichment.HeldTexts] keeps a few numbers for each held paper, its
/// [org.lectern.enrichment.TextKeys], by which a passing record finds the papers it may describe. The keys of a
/// record are made alike, so that a file whose records' keys are kept need not pass again.
/// [org.lectern.enrichment.Match] then weighs record and paper against each other,
/// [org.lectern.enrichment.Offers] says which fields the record could fill, and at the end
/// [org.lectern.enrichment.Decision] looks at all records found for one paper together: what is beyond doubt is filled
/// in, the rest becomes a [org.lectern.enrichment.Proposal].
///
/// Beyond doubt is only a record with the same title, but for spelling, *and* much of the same abstract, which
/// contradicts the paper nowhere. The same title alone is not: journals print one title more than once.
@NullMarked
package org.lectern.enrichment;

import org.jspecify.annotations.NullMarked;
