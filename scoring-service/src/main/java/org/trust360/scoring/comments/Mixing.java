package org.trust360.scoring.comments;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.trust360.scoring.congruence.Relationship;

/**
 * Mixes comments so that nothing about them tells whose they are but their words (A10): in an order that is chance, and
 * with a group only where at least the threshold of people of that group have written, and of all others nobody or at least
 * as many people of anonymous groups - else whoever is left over would stand out.
 */
final class Mixing {

    private final int threshold;
    private final RandomGenerator chance;

    /** @param chance must be one that nobody can predict */
    Mixing(int threshold, RandomGenerator chance) {
        this.threshold = threshold;
        this.chance = chance;
    }

    /** Item by item; nobody writes more than once under one item, so comments are people. */
    List<Comment> mix(List<Written> all) {
        var mixed = new ArrayList<Comment>();
        new TreeMap<>(all.stream().collect(groupingBy(Written::item)))
                .values()
                .forEach(ofItem -> mixed.addAll(mixItem(ofItem)));
        return mixed;
    }

    private List<Comment> mixItem(List<Written> all) {
        var groups = new EnumMap<Relationship, List<Written>>(all.stream().collect(groupingBy(Written::relationship)));
        var named = named(groups);
        var mixed = new ArrayList<Comment>(all.size());
        groups.forEach((group, written) -> written.forEach(
                one -> mixed.add(new Comment(one.item(), one.text(), named.contains(group) ? group.label() : null))));
        Collections.shuffle(mixed, Random.from(chance));
        return mixed;
    }

    /** The groups that are told: the smallest of them is given up until nobody who is left over stands out. */
    private Collection<Relationship> named(Map<Relationship, List<Written>> groups) {
        var named = new ArrayList<Relationship>(groups.keySet().stream()
                .filter(group -> !group.isNamed())
                .filter(group -> size(groups, group) >= threshold)
                .sorted(Comparator.comparingInt((Relationship group) -> size(groups, group))
                        .reversed())
                .toList());
        while (!named.isEmpty() && !isSafe(groups, named)) {
            named.removeLast();
        }
        return named;
    }

    private boolean isSafe(Map<Relationship, List<Written>> groups, Collection<Relationship> named) {
        var others =
                groups.keySet().stream().filter(group -> !named.contains(group)).toList();
        return others.isEmpty()
                || others.stream()
                                .filter(group -> !group.isNamed())
                                .mapToInt(group -> size(groups, group))
                                .sum()
                        >= threshold;
    }

    private static int size(Map<Relationship, List<Written>> groups, Relationship group) {
        return groups.getOrDefault(group, List.of()).size();
    }
}
