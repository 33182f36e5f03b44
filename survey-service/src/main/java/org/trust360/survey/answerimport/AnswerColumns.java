package org.trust360.survey.answerimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Questionnaire;

/** The columns that hold answers, each the id of an item, whatever its case. */
record AnswerColumns(Map<String, Item> items) {

    static final String SUBJECT = "subject";
    static final String RATER = "rater";
    static final String RELATIONSHIP = "relationship";
    static final List<String> ALWAYS = List.of(SUBJECT, RATER, RELATIONSHIP);

    /** Reports every column that is no item, or an item twice; then the file as a whole cannot be read. */
    static AnswerColumns of(List<String> columns, Questionnaire questionnaire, ImportReport report) {
        var byColumn = new LinkedHashMap<String, Item>();
        questionnaire.items().forEach(item -> byColumn.put(item.id().toLowerCase(Locale.ROOT), item));
        var found = new LinkedHashMap<String, Item>();
        for (var column : columns) {
            if (!ALWAYS.contains(column)) {
                find(column, byColumn, found, report);
            }
        }
        if (found.isEmpty() && report.errorCount() == 0) {
            report.error(1, "", "", AnswerFault.ITEMS_MISSING);
        }
        return new AnswerColumns(found);
    }

    private static void find(String column, Map<String, Item> known, Map<String, Item> found, ImportReport report) {
        var item = known.get(column);
        if (item == null) {
            report.error(1, column, column, AnswerFault.ITEM_UNKNOWN);
        } else if (found.put(column, item) != null) {
            report.error(1, column, column, AnswerFault.ITEM_REPEATED);
        }
    }

    List<Cell> of(CsvRow row) {
        var cells = new ArrayList<Cell>();
        items.forEach((column, item) -> cells.add(new Cell(column, item, row.value(column))));
        return cells;
    }

    record Cell(String column, Item item, String value) {}
}
