package org.trust360.survey.answersheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every collection there is. */
interface Collections {

    /** Makes an open one without members where there is none. */
    void open(CollectionId id);

    Optional<SheetCollection> find(CollectionId id);

    /**
     * Puts {@code after} in the place of {@code before}, together with the events that tell of it, in one write. False
     * where the collection is not, or no longer, as it was before: then nothing has changed.
     */
    boolean replace(SheetCollection before, SheetCollection after, CollectionOutbox.Entries entries);

    /** One campaign's collections, without their events. */
    List<SheetCollection> of(String campaign);

    void forEach(Consumer<SheetCollection> action);
}
