package atomization.results;

import atomization.society.Arena;
import atomization.society.Society;
import atomization.society.WeekColumn;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something of a worker that is exported with the network.
 *
 * @param name its name, the same as that of the indicator where there is one
 * @param type its type in GraphML: {@code boolean}, {@code int}, {@code double} or {@code string}
 * @param value the value of a worker, null where there is none
 */
record WorkerAttribute(String name, String type, BiFunction<Society, Integer, @Nullable Object> value) {
    /** All attributes, in the order of their columns. */
    static List<WorkerAttribute> all(List<String> origins) {
        return List.of(
                of("present", "boolean", (all, i) -> all.workers.present.get(i)),
                of("status", "string", WorkerAttribute::status),
                of("employer", "int", (all, i) -> number(all.employerOf(i))),
                of(
                        "enterprise",
                        "string",
                        (all, i) -> all.employerOf(i) < 0 ? null : all.enterprises.name(all.employerOf(i))),
                of("workshop", "int", (all, i) -> number(all.workers.workshop(i))),
                of("block", "int", (all, i) -> all.workers.block(i)),
                of("district", "int", Society::districtOf),
                of("origin", "string", (all, i) -> origin(origins, all.workers.origin(i))),
                of(
                        "actingStrike",
                        "boolean",
                        (all, i) -> all.workers.acting(Arena.STRIKE).get(i)),
                of(
                        "actingAssembly",
                        "boolean",
                        (all, i) -> all.workers.acting(Arena.ASSEMBLY).get(i)),
                of(
                        "readinessStrike",
                        "boolean",
                        (all, i) -> all.workers.ready(Arena.STRIKE).get(i)),
                of(
                        "readinessAssembly",
                        "boolean",
                        (all, i) -> all.workers.ready(Arena.ASSEMBLY).get(i)),
                of("recruited", "boolean", (all, i) -> all.workers.recruited.get(i)),
                of("helped", "boolean", (all, i) -> all.workers.helped.get(i)),
                of("victimizedWeek", "int", (all, i) -> week(all.workers.victimized, i)),
                of("fear", "double", (all, i) -> all.workers.fear.get(i)),
                of(
                        "hardshipStrike",
                        "double",
                        (all, i) -> all.workers.hardship(Arena.STRIKE).get(i)),
                of(
                        "hardshipAssembly",
                        "double",
                        (all, i) -> all.workers.hardship(Arena.ASSEMBLY).get(i)),
                of(
                        "solidarityWork",
                        "double",
                        (all, i) -> all.workers.solidarity(Arena.STRIKE).get(i)),
                of(
                        "solidarityHome",
                        "double",
                        (all, i) -> all.workers.solidarity(Arena.ASSEMBLY).get(i)),
                of("efficacy", "double", (all, i) -> all.workers.efficacy.get(i)),
                of("delegation", "double", (all, i) -> all.workers.delegation.get(i)),
                of("commercialOrientation", "double", (all, i) -> all.workers.commercial.get(i)),
                of("enterpriseBelief", "double", (all, i) -> all.workers.enterprise.get(i)),
                of("subsistence", "double", (all, i) -> all.workers.subsistence.get(i)),
                of(
                        "fatigueStrike",
                        "double",
                        (all, i) -> all.workers.fatigue(Arena.STRIKE).get(i)),
                of(
                        "fatigueAssembly",
                        "double",
                        (all, i) -> all.workers.fatigue(Arena.ASSEMBLY).get(i)),
                of("activity", "double", (all, i) -> all.workers.activity.get(i)),
                of("threshold", "double", (all, i) -> all.workers.thresholds.get(i)),
                of("hardshipFactor", "double", (all, i) -> all.workers.hardshipFactor.get(i)),
                of("disposition", "double", (all, i) -> all.workers.disposition.get(i)),
                of("meanEfficacy", "double", (all, i) -> all.workers.meanEfficacy.get(i)),
                of("memory", "double", (all, i) -> all.workers.memory.get(i)));
    }

    private static WorkerAttribute of(String name, String type, BiFunction<Society, Integer, @Nullable Object> value) {
        return new WorkerAttribute(name, type, value);
    }

    /** The value of worker {@code i}, or null. */
    @Nullable
    Object of(Society society, int i) {
        return value.apply(society, i);
    }

    private static String status(Society society, int i) {
        if (!society.workers.present.get(i)) {
            return "absent";
        }
        if (society.workers.isEmployed(i)) {
            return "employed";
        }
        return society.workers.isUnemployed(i) ? "unemployed" : "outside";
    }

    private static @Nullable Integer number(int number) {
        return number < 0 ? null : number;
    }

    private static @Nullable Integer week(WeekColumn weeks, int i) {
        return weeks.get(i) == WeekColumn.NEVER ? null : weeks.get(i);
    }

    private static @Nullable String origin(List<String> names, int origin) {
        if (origin == 0) {
            return null;
        }
        return origin <= names.size() ? names.get(origin - 1) : "origin" + origin;
    }
}
