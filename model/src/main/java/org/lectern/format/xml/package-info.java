/// XML formats: cutting a file into records and reading one record are the same for all of them.
///
/// [org.lectern.format.xml.XmlRecords] cuts the text of each record out of a file of any size without parsing it, so
/// that a record that is no well-formed XML costs itself and no other, and each keeps its line and its raw text.
/// [org.lectern.format.xml.XmlElement] is one record as a small tree. A document type is passed over and never read:
/// no entity is expanded, no file and no address opened.
@NullMarked
package org.lectern.format.xml;

import org.jspecify.annotations.NullMarked;
