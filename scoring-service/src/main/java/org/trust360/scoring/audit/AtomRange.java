package org.trust360.scoring.audit;

/**
 * The least and the greatest sum of scores that some people can have, given everything published.
 *
 * @param people how many
 * @param least in steps of {@link Answers#steps()}
 */
record AtomRange(int people, long least, long greatest, Answers answers) {

    /** Whether everybody among them can have said at least two different things (A7). */
    boolean leavesEveryoneAChoice() {
        long highest = (long) answers.steps() * answers.points();
        long lowest = answers.steps();
        long personLeast = Math.max(lowest, least - (people - 1) * highest);
        long personGreatest = Math.min(highest, greatest - (people - 1) * lowest);
        return personLeast < personGreatest;
    }

    /**
     * Whether they need not all have said the same, and of fewer than {@link Policy#DETAIL_FROM} people not all one of
     * the two best points, nor all one of the two worst (A8): whether one answer can be one point off the end of the
     * scale, or two.
     */
    boolean hidesUnanimity() {
        return least <= highestUnanimous() && greatest >= lowestUnanimous();
    }

    private long highestUnanimous() {
        return (long) people * answers.steps() * answers.points() - slack();
    }

    private long lowestUnanimous() {
        return (long) people * answers.steps() + slack();
    }

    private long slack() {
        boolean bands = answers.hasBands() && people < Policy.DETAIL_FROM;
        return (long) answers.stepsOfOneAnswer() * (bands ? 2 : 1);
    }
}
