package org.trust360.scoring.organisation.web;

import java.util.List;

/**
 * The figures behind a picture.
 *
 * @param corner the header of the column that names the rows
 */
record Table(String caption, String corner, List<String> columns, List<Row> rows) {

    record Row(String name, List<String> cells) {}
}
