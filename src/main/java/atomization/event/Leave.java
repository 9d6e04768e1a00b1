package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;
import java.util.List;

/** Persons leave the society: out of their work, home and ties, and out of all denominators. */
@Meaning("persons leave the society: out of their work, home, ties and all denominators")
public record Leave(@Parameter(meaning = "who leaves") Persons persons) implements Intervention {
    @Override
    public String apply(Society society, Stream draws) {
        List<Integer> chosen = persons.in(society, draws);
        chosen.forEach(society::leave);
        return Described.workers(chosen.size()) + " left";
    }
}
