package org.trust360.survey.people;

import static com.mongodb.client.model.Filters.elemMatch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A person as stored; {@code words} is what they are found by. */
final class PersonDocument {

    private PersonDocument() {}

    static Document of(Person person) {
        return new Document("externalId", person.externalId())
                .append("name", person.name())
                .append("email", person.address())
                .append("language", person.language())
                .append("unit", person.unit())
                .append("manager", person.manager().orElse(""))
                .append("external", person.external())
                .append("words", words(person));
    }

    static Person person(Document document) {
        return new Person(
                document.getString("_id"),
                document.getString("externalId"),
                document.getString("name"),
                document.getString("email"),
                document.getString("language"),
                text(document, "unit"),
                Optional.of(text(document, "manager")).filter(id -> !id.isEmpty()),
                document.getBoolean("external", false));
    }

    static boolean hasWordFrom(Document document, String beginning) {
        return document.getList("words", Document.class, List.of()).stream()
                .anyMatch(word -> word.getString("is").startsWith(beginning));
    }

    /** The same asked of the store, which has an index for it. */
    static Bson withWordFrom(String beginning) {
        var range = new Document("$gte", beginning).append("$lt", beginning + Character.MAX_VALUE);
        return elemMatch("words", new Document("is", range));
    }

    /** Empty for those who were stored before there was such a field. */
    private static String text(Document document, String field) {
        return document.get(field, "");
    }

    private static List<Document> words(Person person) {
        var whole = Stream.of(person.name(), person.externalId(), person.address(), person.unit());
        var parts = Stream.of(person.name(), person.unit()).flatMap(text -> Arrays.stream(text.split("\\s+")));
        return Stream.concat(parts, whole)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new Document("is", word))
                .toList();
    }
}
