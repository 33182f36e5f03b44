package org.trust360.survey.answersheet;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Open collections that forget what they take, apart from how much it was. */
final class CountingCollections implements Collections {

    private final AtomicInteger taken = new AtomicInteger();

    int taken() {
        return taken.get();
    }

    @Override
    public void open(CollectionId id) {}

    @Override
    public Optional<SheetCollection> find(CollectionId id) {
        return Optional.of(SheetCollection.opened(id));
    }

    @Override
    public boolean replace(SheetCollection before, SheetCollection after, CollectionOutbox.Entries entries) {
        taken.addAndGet(after.members().size());
        return true;
    }

    @Override
    public List<SheetCollection> of(String campaign) {
        return List.of();
    }

    @Override
    public void forEach(Consumer<SheetCollection> action) {}
}
