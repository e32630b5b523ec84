/// PubMed's records: as tagged lines (MEDLINE, `.nbib`) and as XML.
///
/// Fields in which the library of medicine keeps book on the record, not on the paper (who owns it, when it was
/// changed), are passed over; they stay in the record's source.
@NullMarked
package org.lectern.format.pubmed;

import org.jspecify.annotations.NullMarked;
