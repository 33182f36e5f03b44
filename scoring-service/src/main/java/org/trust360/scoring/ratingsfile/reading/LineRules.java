package org.trust360.scoring.ratingsfile.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Questionnaire.Item;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Scale;

/** Reads one line and says everything that is wrong with it; what is wrong anywhere is not taken at all. */
final class LineRules {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}(\\.0{1,9})?");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_COMPLAINTS = 10;

    private final Header header;
    private final int[] positions;
    private final List<Item> items;
    private final Scale scale;

    LineRules(Header header, Asked asked) {
        this.header = header;
        this.positions = header.items(asked);
        this.items = asked.questionnaire().items();
        this.scale = asked.questionnaire().scale();
    }

    /** A line that was found in order. */
    record Line(String leader, String rater, Rating rating) {}

    Optional<Line> read(long number, List<String> cells, Consumer<Complaint> complaints) {
        var checks = new Checks(number, cells, complaints);
        if (!checks.shape()) {
            return Optional.empty();
        }
        var leader = checks.name(header.leader());
        var rater = checks.name(header.rater());
        var group = checks.group();
        if (group == null) {
            return Optional.empty();
        }
        var answers = checks.answers(group == Relationship.SELF);
        return checks.found > 0
                ? Optional.empty()
                : Optional.of(new Line(leader, rater, new Rating(number, group, answers)));
    }

    /** The checks of one line, which count what they find. */
    private final class Checks {

        private final long number;
        private final List<String> cells;
        private final Consumer<Complaint> complaints;
        private int found;

        Checks(long number, List<String> cells, Consumer<Complaint> complaints) {
            this.number = number;
            this.cells = cells;
            this.complaints = complaints;
        }

        boolean shape() {
            int columns = header.columns();
            if (cells.size() < columns) {
                say("", "", "it has " + cells.size() + " cells where the header has " + columns, "Complete the line");
            } else if (cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
                say(
                        "",
                        "",
                        "it has more cells than the header",
                        "Quote cells that hold the separator, or name the column");
            }
            for (int i = 0; i < Math.min(columns, cells.size()); i++) {
                characters(i);
            }
            return found == 0;
        }

        private void characters(int position) {
            var cell = cells.get(position);
            if (cell.indexOf('\uFFFD') >= 0) {
                say(header.name(position), cell, "it is not UTF-8", "Save the file as CSV in UTF-8");
            } else if (hasControl(cell)) {
                say(header.name(position), cell, "it holds a control character", "Remove it; the file may be damaged");
            }
        }

        private static boolean hasControl(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                if (Character.isISOControl(cell.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        String name(int position) {
            var name = cells.get(position);
            if (name.isEmpty()) {
                say(header.name(position), name, "it is empty", "Fill in a name or number");
            } else if (name.length() > LONGEST_NAME) {
                say(
                        header.name(position),
                        name,
                        "it is longer than " + LONGEST_NAME + " characters",
                        "Use a shorter name");
            }
            return name;
        }

        @Nullable
        Relationship group() {
            var cell = cells.get(header.group());
            var group = GroupNames.of(cell);
            if (group.isEmpty()) {
                say(
                        header.name(header.group()),
                        cell,
                        "it is no group",
                        "Use self, manager, peer, direct-report or other");
            }
            return group.orElse(null);
        }

        byte[] answers(boolean self) {
            var answers = new byte[positions.length];
            for (int i = 0; i < positions.length; i++) {
                var cell = cells.get(positions[i]);
                if (!isMissing(cell)) {
                    answers[i] = answer(positions[i], cell);
                    var item = items.get(i);
                    if (!(self ? item.self() : item.others())) {
                        say(
                                header.name(positions[i]),
                                cell,
                                self ? "only the others are asked this" : "only the leader is asked this",
                                "Empty the cell, or say so in the questionnaire file");
                    }
                }
            }
            return answers;
        }

        private byte answer(int position, String cell) {
            int answer = number(cell);
            if (scale.holds(answer)) {
                return (byte) answer;
            }
            say(
                    header.name(position),
                    cell,
                    "it is no whole number from 1 to " + scale.points(),
                    "Correct it, leave it empty or write NA; --scale or the questionnaire file set the scale");
            return Rating.MISSING;
        }

        /** The first few of a line say enough. */
        private void say(String column, String value, String problem, String remedy) {
            if (found++ < MOST_COMPLAINTS) {
                complaints.accept(new Complaint(number, column, value, problem, remedy));
            }
        }
    }

    /** -1 where it is no whole number. */
    private static int number(String cell) {
        if (cell.length() == 1) {
            return cell.charAt(0) >= '0' && cell.charAt(0) <= '9' ? cell.charAt(0) - '0' : -1;
        }
        return WHOLE_NUMBER.matcher(cell).matches() ? (int) Double.parseDouble(cell) : -1;
    }

    private static boolean isMissing(String cell) {
        return cell.isEmpty() || (cell.length() <= 3 && List.of("na", "n/a").contains(cell.toLowerCase(Locale.ROOT)));
    }
}
