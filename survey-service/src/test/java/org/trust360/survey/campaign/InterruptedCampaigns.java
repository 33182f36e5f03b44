package org.trust360.survey.campaign;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Campaigns in front of which somebody may die. */
record InterruptedCampaigns(Campaigns campaigns, Interruption interruption) implements Campaigns {

    @Override
    public void add(Campaign.Draft draft) {
        interruption.step(() -> campaigns.add(draft));
    }

    @Override
    public boolean addOnce(Campaign.Draft draft) {
        var added = new AtomicReference<>(false);
        interruption.step(() -> added.set(campaigns.addOnce(draft)));
        return added.get();
    }

    @Override
    public List<Campaign> nextCycles(String id) {
        return campaigns.nextCycles(id);
    }

    @Override
    public int pulses(String id) {
        return campaigns.pulses(id);
    }

    @Override
    public Optional<Campaign> find(String id) {
        return campaigns.find(id);
    }

    @Override
    public List<Campaign> page(int page, int size) {
        return campaigns.page(page, size);
    }

    @Override
    public List<Campaign.Collecting> collecting() {
        return campaigns.collecting();
    }

    @Override
    public List<Campaign.Nominating> nominating() {
        return campaigns.nominating();
    }

    @Override
    public List<Campaign> unfinished() {
        return campaigns.unfinished();
    }

    @Override
    public <C extends Campaign> Optional<C> change(String id, Function<Campaign, Optional<C>> change) {
        var result = new AtomicReference<Optional<C>>(Optional.empty());
        interruption.step(() -> result.set(campaigns.change(id, change)));
        return result.get();
    }
}
