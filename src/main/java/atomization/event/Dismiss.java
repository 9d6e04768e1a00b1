package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Flow;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.List;

/**
 * Employed persons are made redundant: without work, but not blacklisted. The share of its workers that an enterprise
 * loses so is added to its recent cuts, up to 1.
 */
@Meaning("employed persons are made redundant, and their enterprises' recent cuts grow by the share lost")
public record Dismiss(
        @Parameter(meaning = "who is made redundant; those without an enterprise are left out")
        Persons persons) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = persons.in(society, draws).stream()
                .filter(society.workers::isEmployed)
                .toList();
        int[] lost = new int[society.enterprises.count()];
        int[] members = new int[lost.length];
        for (int k = 0; k < lost.length; k++) {
            members[k] = society.collectives(Arena.STRIKE).members(k);
        }
        for (int i : chosen) {
            lost[society.employerOf(i)]++;
            society.leaveWork(i, Workers.UNEMPLOYED);
        }
        for (int k = 0; k < lost.length; k++) {
            if (lost[k] > 0) {
                double share = lost[k] / (double) members[k];
                society.enterprises.cuts[k] = Math.min(1, society.enterprises.cuts[k] + share);
            }
        }
        society.flows.add(Flow.REDUNDANCIES, chosen.size());
        return Described.workers(chosen.size()) + " made redundant";
    }
}
