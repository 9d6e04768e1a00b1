package atomization.observation;

import atomization.society.Flow;
import java.util.Locale;

/**
 * What the society counts during a week.
 *
 * @param flow the count
 */
public record FlowCount(Flow flow) implements SocietyIndicator {
    @Override
    public String name() {
        StringBuilder name = new StringBuilder();
        for (String word : flow.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    @Override
    public String unit() {
        return switch (flow) {
            case GIFTS, PAID_FAVOURS, BOUGHT, SELF_PROVIDED -> "services/week";
            case CLOSURES -> "enterprises/week";
            case APPEALS, APPEALS_MET -> "appeals/week";
            case TIES_FORMED, TIES_ENDED -> "ties/week";
            case REDUNDANCIES,
                    HIRES,
                    VICTIMIZATIONS,
                    RECRUITED,
                    CALLED,
                    SOLIDARITY_ACTIONS,
                    NEW_STRIKERS,
                    NEW_ASSEMBLY_PARTICIPANTS,
                    REPLACED -> "workers/week";
        };
    }

    @Override
    public String meaning() {
        return switch (flow) {
            case GIFTS -> "services given without pay";
            case PAID_FAVOURS -> "services sold to somebody with whom there is a tie";
            case BOUGHT -> "services bought on the market";
            case SELF_PROVIDED -> "services that workers provided for themselves";
            case CLOSURES -> "enterprises closed";
            case REDUNDANCIES -> "workers made redundant";
            case HIRES -> "unemployed workers who found work";
            case VICTIMIZATIONS -> "workers victimized";
            case APPEALS -> "appeals to union, party or administration";
            case APPEALS_MET -> "appeals that were met";
            case RECRUITED -> "leaders recruited by rival elites";
            case CALLED -> "workers called to act by an organization";
            case SOLIDARITY_ACTIONS ->
                "decisions to act, without a dispute of one's own, that only the action of other"
                        + " collectives brought about; not reported (0) where pooling is eitherLayer or a layer is"
                        + " complete";
            case NEW_STRIKERS -> "workers who took part for the first time in a strike dispute";
            case NEW_ASSEMBLY_PARTICIPANTS -> "workers who took part for the first time in an assembly dispute";
            case TIES_FORMED -> "ties made";
            case TIES_ENDED -> "ties that ended by themselves";
            case REPLACED -> "workers replaced by a new generation";
        };
    }

    @Override
    public Column.Kind kind() {
        return Column.Kind.FLOW;
    }

    @Override
    public double measure(Snapshot snapshot) {
        return snapshot.society().flows.get(flow);
    }
}
