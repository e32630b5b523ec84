/// RefWorks' tagged format, which many databases offer beside RIS.
@NullMarked
package org.lectern.format.refworks;

import org.jspecify.annotations.NullMarked;
