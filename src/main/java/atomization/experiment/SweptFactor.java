package atomization.experiment;

import atomization.design.Factor;
import atomization.design.Points;
import atomization.parameter.Shape;
import atomization.scenario.Canonical;
import atomization.scenario.Plan;
import atomization.scenario.YamlNode;
import atomization.scenario.YamlScalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a sweep varies, understood: the factor, and what each of its values sets in the scenario.
 *
 * @param own the value that the scenario itself has, as tables show it
 */
public record SweptFactor(Vary vary, Factor factor, String own) {
    private static final int STANDARD_STEPS = 5;

    /**
     * Understands what is varied in a scenario.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    public static SweptFactor of(Vary vary, Plan plan) {
        String name = vary.heading();
        Map<String, Map<String, String>> alternatives = vary.alternatives();
        if (alternatives != null) {
            return new SweptFactor(vary, Factor.choice(name, List.copyOf(alternatives.keySet())), "scenario");
        }
        String path = String.valueOf(vary.path());
        Shape shape = plan.loaded().shapeAt(path);
        YamlNode present = Canonical.get(plan.scenario(), path);
        String own = present instanceof YamlScalar scalar ? scalar.text() : "scenario";
        List<String> values = vary.values();
        if (values != null) {
            return new SweptFactor(vary, Factor.choice(name, values), own);
        }
        String from = vary.from();
        String to = vary.to();
        if (from == null || to == null) {
            return new SweptFactor(vary, Factor.choice(name, List.of()), own);
        }
        boolean days = from.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        double smallest = number(from, days);
        double largest = number(to, days);
        if (smallest > largest) {
            throw new IllegalArgumentException("from " + from + " to " + to + " is no range: it goes down");
        }
        Factor.Kind kind =
                days ? Factor.Kind.DAY : shape instanceof Shape.Whole ? Factor.Kind.WHOLE : Factor.Kind.NUMBER;
        int steps = vary.steps() == null ? STANDARD_STEPS : vary.steps();
        boolean log = vary.scale() == Vary.Scale.LOG;
        return new SweptFactor(vary, Factor.range(name, kind, smallest, largest, log, steps), own);
    }

    private static double number(String text, boolean day) {
        try {
            return day ? LocalDate.parse(text).toEpochDay() : Double.parseDouble(text);
        } catch (DateTimeParseException | NumberFormatException wrong) {
            throw new IllegalArgumentException("expected a number or a date, but found " + text, wrong);
        }
    }

    /** What a value sets in the scenario: {@code path=value}. */
    public List<String> assignments(String value) {
        List<String> all = new ArrayList<>();
        if (value.equals(Points.OWN)) {
            return all;
        }
        Map<String, Map<String, String>> alternatives = vary.alternatives();
        if (alternatives != null) {
            Map<String, String> chosen = alternatives.get(value);
            if (chosen == null) {
                throw new IllegalArgumentException("there is no alternative " + value + " of " + factor.name()
                        + "; there are " + String.join(", ", alternatives.keySet()));
            }
            chosen.forEach((path, text) -> all.add(path + "=" + text));
            return all;
        }
        all.add(vary.path() + "=" + value);
        if (vary.also() != null) {
            vary.also().forEach(path -> all.add(path + "=" + value));
        }
        return all;
    }

    /** A value as tables show it. */
    public String shown(String value) {
        return value.equals(Points.OWN) ? own : value;
    }
}
