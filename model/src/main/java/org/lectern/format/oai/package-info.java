/// Metadata that archives hand out by the Open Archives Initiative's protocol (OAI-PMH), such as arXiv's dumps.
@NullMarked
package org.lectern.format.oai;

import org.jspecify.annotations.NullMarked;
