package org.trust360.survey.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the scale: the number of points and, in each language, a label for every point or for the two ends. */
final class ScaleReader {

    private static final int LONGEST_LABEL = 60;

    private ScaleReader() {}

    static Optional<Scale> read(Node node) {
        var scale = node.object(Set.of("max", "labels"));
        var points = scale.isGiven() ? scale.field("max").number() : Optional.<Integer>empty();
        if (points.isPresent() && (points.get() < Scale.SMALLEST || points.get() > Scale.LARGEST)) {
            scale.field("max").report(QuestionnaireFault.SCALE_INVALID);
            return Optional.empty();
        }
        return points.map(max -> new Scale(max, labels(scale.field("labels"), max)));
    }

    private static List<Texts> labels(Node node, int max) {
        if (!node.isGiven()) {
            return List.of();
        }
        var lists = new TreeMap<String, List<String>>();
        for (var language : node.names()) {
            if (!NodeTexts.isLanguage(language)) {
                node.field(language).report(QuestionnaireFault.LANGUAGE_INVALID);
            }
            lists.put(language, list(node.field(language), max));
        }
        if (!lists.containsKey(Texts.FALLBACK)) {
            node.report(QuestionnaireFault.ENGLISH_MISSING);
            return List.of();
        }
        return isEven(node, lists) ? transpose(lists) : List.of();
    }

    private static List<String> list(Node node, int max) {
        var nodes = node.list(Scale.LARGEST);
        if (!nodes.isEmpty() && nodes.size() != max && nodes.size() != 2) {
            node.report(QuestionnaireFault.LABELS_INVALID);
        }
        return nodes.stream()
                .flatMap(label -> label.text(LONGEST_LABEL).stream())
                .toList();
    }

    private static boolean isEven(Node node, Map<String, List<String>> lists) {
        if (lists.values().stream().map(List::size).distinct().count() == 1) {
            return true;
        }
        node.report(QuestionnaireFault.LABELS_INVALID);
        return false;
    }

    private static List<Texts> transpose(Map<String, List<String>> lists) {
        var labels = new ArrayList<Texts>();
        for (int i = 0; i < lists.getOrDefault(Texts.FALLBACK, List.of()).size(); i++) {
            var texts = new TreeMap<String, String>();
            for (var language : lists.entrySet()) {
                texts.put(language.getKey(), language.getValue().get(i));
            }
            labels.add(new Texts(texts));
        }
        return labels;
    }
}
