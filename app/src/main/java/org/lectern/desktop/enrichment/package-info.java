/// Filling in what papers lack: files chosen to read, and a sheet on which what is not beyond doubt is answered.
@NullMarked
package org.lectern.desktop.enrichment;

import org.jspecify.annotations.NullMarked;
