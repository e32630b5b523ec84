/// The XML in which the ACL Anthology keeps its volumes.
@NullMarked
package org.lectern.format.anthology;

import org.jspecify.annotations.NullMarked;
