@NullMarked
package org.lectern.desktop.enrichment;

import org.jspecify.annotations.NullMarked;
