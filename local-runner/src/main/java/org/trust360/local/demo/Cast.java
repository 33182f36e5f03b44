package org.trust360.local.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who plays whom. The simulated raters are strangers to each other; here one person sits in several seats, as in a
 * company: a manager leads five of the leaders, and their peers are the leaders beside them.
 */
final class Cast {

    private static final int CIRCLE = 40;
    private static final int LED_BY_ONE = 5;

    private final List<SimulatedSheet> sheets;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    Cast(List<SimulatedSheet> sheets) {
        this.sheets = sheets;
        sheets.forEach(sheet -> hire(sheet.leader()));
        sheets.forEach(sheet -> hire(playing(sheet.leader(), sheet.seat())));
    }

    Actor leader(String code) {
        return actor(code);
    }

    Actor sitting(SimulatedSheet sheet) {
        return actor(playing(sheet.leader(), sheet.seat()));
    }

    Collection<Actor> everybody() {
        return actors.values();
    }

    List<Actor> leaders() {
        return sheets.stream()
                .map(SimulatedSheet::leader)
                .distinct()
                .map(this::leader)
                .toList();
    }

    String peopleCsv() {
        return everybody().stream()
                .map(Actor::csv)
                .collect(Collectors.joining("\n", "id,name,email,language,unit\n", "\n"));
    }

    /** The self-assessment needs no line: every subject has one. */
    String relationshipsCsv() {
        return sheets.stream()
                .filter(sheet -> !sheet.seat().startsWith("S"))
                .map(sheet -> String.join(",", sheet.leader(), sitting(sheet).id(), relationship(sheet.seat())))
                .collect(Collectors.joining("\n", "subject,rater,relationship\n", "\n"));
    }

    static String relationship(String seat) {
        return switch (seat.charAt(0)) {
            case 'S' -> "self";
            case 'M' -> "manager";
            case 'P' -> "peer";
            default -> "direct-report";
        };
    }

    private static String playing(String leader, String seat) {
        int number = Integer.parseInt(leader.substring(1));
        int chair = Integer.parseInt(seat.substring(1));
        return switch (seat.charAt(0)) {
            case 'S' -> leader;
            case 'M' -> "M%02d".formatted((number - 1) / LED_BY_ONE + 1);
            case 'P' -> "L%02d".formatted((number - 1 + chair) % CIRCLE + 1);
            default -> leader + "-" + seat;
        };
    }

    /** Where somebody works: a board of two, whose figures nobody may see, and three units of different size. */
    private static String unit(String id) {
        if (id.startsWith("M")) {
            return "Board";
        }
        int leader = Integer.parseInt(id.substring(1, 3));
        return leader <= 2 ? "Board" : leader <= 12 ? "Finance" : leader <= 24 ? "Sales" : "Production";
    }

    private void hire(String id) {
        actors.computeIfAbsent(id, fresh -> Actor.number(actors.size(), fresh, unit(fresh)));
    }

    private Actor actor(String id) {
        var actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("nobody is " + id);
        }
        return actor;
    }
}
