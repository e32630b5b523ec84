/// Spreadsheets, which are packed folders of XML: workbooks of Excel and Google (Office Open XML, ISO/IEC 29500)
/// and of LibreOffice (OpenDocument, ISO/IEC 26300).
///
/// A sheet is read row by row as it is consumed; only the texts that cells share lie in memory. What a cell shows
/// is told from its value and its format: a formula by the value that was last computed, a day as `2019-05-01` or
/// as precisely as its format shows it. What the rows mean is told as for any table
/// ([org.lectern.format.csv.SheetTable]).
@NullMarked
package org.lectern.format.sheet;

import org.jspecify.annotations.NullMarked;
