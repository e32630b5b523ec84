/// The tables of enrichment: where single fields came from, and what the user is still to be asked.
@NullMarked
package org.lectern.store.proposal;

import org.jspecify.annotations.NullMarked;
