/// Words on their way into the index.
///
/// Each text is cut into words once, and each word goes into two fields: as its stem and as its plain form. What the
/// analysis makes of a word is remembered while papers come in, for a hundred thousand abstracts are written with few
/// words. What comes out is what the analysis by itself would say; a law holds it.
@NullMarked
package org.lectern.index.word;

import org.jspecify.annotations.NullMarked;
