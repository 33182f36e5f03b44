package org.trust360.survey.answersheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The collections of a real store, for tests that put something between. */
class DelegatingCollections implements Collections {

    private final Collections collections;

    DelegatingCollections(Collections collections) {
        this.collections = collections;
    }

    @Override
    public void open(CollectionId id) {
        collections.open(id);
    }

    @Override
    public Optional<SheetCollection> find(CollectionId id) {
        return collections.find(id);
    }

    @Override
    public boolean replace(SheetCollection before, SheetCollection after, CollectionOutbox.Entries entries) {
        return collections.replace(before, after, entries);
    }

    @Override
    public List<SheetCollection> of(String campaign) {
        return collections.of(campaign);
    }

    @Override
    public void forEach(Consumer<SheetCollection> action) {
        collections.forEach(action);
    }
}
