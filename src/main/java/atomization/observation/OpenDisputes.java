package atomization.observation;

import atomization.society.Arena;

/**
 * The number of disputes open at the end of the week.
 *
 * @param arena the arena
 */
public record OpenDisputes(Arena arena) implements SocietyIndicator {
    @Override
    public String name() {
        return arena == Arena.STRIKE ? "openStrikes" : "openAssemblies";
    }

    @Override
    public String unit() {
        return "disputes";
    }

    @Override
    public String meaning() {
        return (arena == Arena.STRIKE ? "strike" : "assembly") + " disputes open at the end of the week";
    }

    @Override
    public double measure(Snapshot snapshot) {
        return snapshot.society().disputes.open().stream()
                .filter(dispute -> dispute.arena() == arena)
                .count();
    }
}
