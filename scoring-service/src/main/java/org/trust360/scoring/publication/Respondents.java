package org.trust360.scoring.publication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Partition;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;

/** Those who said something about a leader, the leader aside, by a number that says nothing about them. */
final class Respondents {

    private final Map<String, Integer> numbers;
    private final Map<Integer, ScoredSheet> sheets;
    private final Set<String> known;

    private Respondents(Map<String, Integer> numbers, Map<Integer, ScoredSheet> sheets, Set<String> known) {
        this.numbers = numbers;
        this.sheets = sheets;
        this.known = known;
    }

    /** {@code known} are the ids of sheets that earlier versions were made of; they are the same people. */
    static Respondents of(Questionnaire questionnaire, List<AnswerSheet> sheets, Collection<String> known) {
        var scored = sheets.stream()
                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                .map(sheet -> ScoredSheet.of(questionnaire, sheet))
                .filter(ScoredSheet::saysSomething)
                .toList();
        var ids = new TreeSet<>(known);
        scored.forEach(sheet -> ids.add(sheet.id()));
        var numbers = new TreeMap<String, Integer>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        var numbered = new TreeMap<Integer, ScoredSheet>();
        scored.forEach(sheet -> numbered.put(numbers.get(sheet.id()), sheet));
        return new Respondents(numbers, numbered, Set.copyOf(known));
    }

    /** Whether every anonymous block has {@code threshold} people or more of whom nothing was published yet (A5). */
    boolean bringNews(int threshold) {
        var fresh = sizes(sheets.values().stream()
                .filter(sheet -> !known.contains(sheet.id()))
                .toList());
        return Partition.of(counts(), threshold).stream()
                .filter(Block::isAnonymous)
                .allMatch(block -> block.groups().stream()
                                .mapToInt(group -> fresh.getOrDefault(group, 0))
                                .sum()
                        >= threshold);
    }

    Set<Integer> numbersOf(Collection<String> ids) {
        return ids.stream().map(numbers::get).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> ids(Set<Integer> people) {
        return numbers.entrySet().stream()
                .filter(entry -> people.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The people whose answers may be known as theirs. */
    Set<Integer> named() {
        return sheets.entrySet().stream()
                .filter(entry -> entry.getValue().relationship().isNamed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many there are of each relationship. */
    Map<Relationship, Integer> counts() {
        return sizes(sheets.values().stream().toList());
    }

    /** How many of each relationship have a score. */
    Map<Relationship, Integer> counts(Variable variable) {
        return sizes(sheets.values().stream()
                .filter(sheet -> variable.score().apply(sheet).isKnown())
                .toList());
    }

    /** Those of some relationships who have a score. */
    Set<Integer> who(Variable variable, Collection<Relationship> groups) {
        return sheets.entrySet().stream()
                .filter(entry -> groups.contains(entry.getValue().relationship()))
                .filter(entry -> variable.score().apply(entry.getValue()).isKnown())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scores of some people who have one. */
    double[] scores(Variable variable, Set<Integer> people) {
        return people.stream()
                .map(sheets::get)
                .map(variable.score())
                .mapToDouble(Figure::value)
                .toArray();
    }

    /** Those of some relationships. */
    List<ScoredSheet> of(Collection<Relationship> groups) {
        return sheets.values().stream()
                .filter(sheet -> groups.contains(sheet.relationship()))
                .toList();
    }

    private static Map<Relationship, Integer> sizes(List<ScoredSheet> sheets) {
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        sheets.forEach(sheet -> counts.merge(sheet.relationship(), 1, Integer::sum));
        return counts;
    }
}
