package org.trust360.survey.export;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Rows that name people by our ids are written with HR's ids; these are looked up for many rows at once. */
final class NamedRows {

    private static final int HELD = 1_000;

    private final People people;
    private final CsvWriter csv;
    private final List<List<Cell>> held = new ArrayList<>();

    NamedRows(People people, CsvWriter csv) {
        this.people = people;
        this.csv = csv;
    }

    void add(Cell... row) {
        held.add(List.of(row));
        if (held.size() == HELD) {
            flush();
        }
    }

    /** Writes what is still held. */
    void flush() {
        var ids = people
                .findAll(held.stream()
                        .flatMap(List::stream)
                        .filter(Cell::isPerson)
                        .map(Cell::text)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(toMap(Person::id, Person::externalId));
        held.forEach(row -> write(row.stream().map(cell -> cell.shown(ids)).toList()));
        held.clear();
    }

    private void write(List<String> row) {
        try {
            csv.row(row.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as it is, or the id of a person; somebody who is not there any more leaves it empty. */
    record Cell(String text, boolean isPerson) {

        static Cell of(String text) {
            return new Cell(text, false);
        }

        static Cell person(String id) {
            return new Cell(id, true);
        }

        private String shown(Map<String, String> ids) {
            return isPerson ? ids.getOrDefault(text, "") : text;
        }
    }
}
