package org.lectern.format.csv;

import org.lectern.format.ImporterLaws;

/// Tables as the services that make them name their columns.
class CsvProducersTest extends ImporterLaws {

    CsvProducersTest() {
        super(new CsvImporter(), ".csv", "\" , ; Title,Year_ Title\" \"\" 2001");
    }
}
