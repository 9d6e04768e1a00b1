package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;
import java.util.List;

/** Persons are victimized: arrested, sacked and blacklisted. */
@Meaning("persons are victimized: arrested, sacked and blacklisted")
public record Victimize(
        @Parameter(meaning = "who is victimized") Persons persons) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = persons.in(society, draws);
        chosen.forEach(society::victimize);
        return Described.workers(chosen.size()) + " victimized";
    }
}
