package org.trust360.survey.people;

/** What an import did. */
public record Changes(int added, int changed, int unchanged, int removed) {

    static final Changes NONE = new Changes(0, 0, 0, 0);

    Changes plus(Changes more) {
        return new Changes(
                added + more.added, changed + more.changed, unchanged + more.unchanged, removed + more.removed);
    }
}
