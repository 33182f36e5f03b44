package org.trust360.survey.questionnaire;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML as plain maps, lists and values: no classes from the file, no aliases, no depth, no repeated keys. */
final class YamlTree {

    static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 12;

    private YamlTree() {}

    static @Nullable Object read(String file, Consumer<QuestionnaireError> errors) {
        if (file.length() > LARGEST) {
            errors.accept(new QuestionnaireError("(file)", QuestionnaireFault.TOO_LARGE));
            return null;
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        return load(file, new Yaml(new SafeConstructor(options)), errors);
    }

    private static @Nullable Object load(String file, Yaml yaml, Consumer<QuestionnaireError> errors) {
        try {
            Object tree = yaml.load(file);
            if (tree == null) {
                errors.accept(new QuestionnaireError("(file)", QuestionnaireFault.MISSING));
            }
            return tree;
        } catch (MarkedYAMLException e) {
            errors.accept(new QuestionnaireError(place(e), QuestionnaireFault.NOT_YAML));
        } catch (YAMLException | IllegalArgumentException e) {
            errors.accept(new QuestionnaireError("(file)", QuestionnaireFault.NOT_YAML));
        }
        return null;
    }

    private static String place(MarkedYAMLException e) {
        var mark = e.getProblemMark();
        return mark == null ? "(file)" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }
}
