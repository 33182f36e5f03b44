package org.trust360.survey.export;

import java.io.IOException;
import org.trust360.survey.csv.CsvWriter;

/** A file of what HR has entered, written a page at a time, however much there is. */
interface ExportFile {

    /** The name of the file without {@code .csv}. */
    String name();

    void write(CsvWriter csv) throws IOException;
}
