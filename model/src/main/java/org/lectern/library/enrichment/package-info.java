/// Fills in what papers lack from files on this computer, and asks the user about the rest.
///
/// [org.lectern.library.enrichment.Enrichment] is the service. It lets files pass record by record, however large
/// they are; only the library's own titles lie in memory, and the few records that match them. What is beyond doubt
/// is written as one revision, so one undo takes it back; the rest waits as proposals until the user answers. Files
/// that are kept as references enrich each import within that import's own revision.
@NullMarked
package org.lectern.library.enrichment;

import org.jspecify.annotations.NullMarked;
