package atomization;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName.Predicates;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What holds between the packages beside their table, each rule with a reason and with code that breaks it. */
@SuppressWarnings("ImmutableEnumChecker") // ArchUnit's rules carry no mark of immutability
enum ArchitectureRule {
    PACKAGES_HAVE_A_ROW(
            classes()
                    .that()
                    .resideInAPackage("atomization..")
                    .should()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.names()))
                    .because("a package without a row in the table of packages may be imported by anything"),
            new Example("atomization.misc", "class Broken {}")),

    NO_CYCLES(
            slices().matching("atomization.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("packages that need each other can be neither understood nor tested one at a time"),
            new Example("atomization.claim", "public class Broken { atomization.figure.Second second; }"),
            new Example("atomization.figure", "public class Second { atomization.claim.Broken first; }")),

    MASON_STAYS_OUTSIDE(
            noClasses()
                    .that()
                    .resideInAPackage("atomization..")
                    .and()
                    .resideOutsideOfPackages("atomization.model..", "atomization.display..", "atomization.benchmark..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("sim..", "ec..")
                    .because("the society and its mechanisms are to be read, tested and reused without the toolkit"),
            new Example("atomization.mechanism", "class Broken { sim.engine.Schedule schedule; }")),

    NO_DISPLAY_IN_MODEL(
            noClasses()
                    .that()
                    .resideInAPackage("atomization.model..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("sim.display..", "sim.portrayal..", "java.awt..", "javax.swing..")
                    .because("a run must not need a screen"),
            new Example("atomization.model", "class Broken { sim.portrayal.Inspector inspector; }")),

    NO_INPUT_OR_OUTPUT(
            noClasses()
                    .that()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.BELOW_SCENARIO))
                    .should()
                    .dependOnClassesThat(inPackages(
                                    "java.io",
                                    "java.nio.file",
                                    "java.nio.channels",
                                    "java.net",
                                    "java.awt",
                                    "javax.swing",
                                    "javax.imageio")
                            .and(DescribedPredicate.not(Predicates.nameMatching("java\\.io\\.Serial(izable)?"))))
                    .orShould()
                    .accessTargetWhere(access("java.lang.System", "out", "err", "in", "console"))
                    .because("files belong to scenario and results, screens to display and cli; what lies below takes"
                            + " arrays and gives arrays"),
            new Example("atomization.network", "class Broken { java.nio.file.Path file; }"),
            new Example("atomization.observation", "class Broken { java.io.DataInputStream file; }"),
            new Example("atomization.event", "class Broken { void say() { System.out.println(); } }")),

    NO_AMBIENT_RANDOMNESS(
            noClasses()
                    .that()
                    .resideInAPackage("atomization..")
                    .and()
                    .resideOutsideOfPackage("atomization.benchmark..")
                    .should()
                    .dependOnClassesThat(inPackages("java.util.random")
                            .or(named(
                                    "java.util.Random",
                                    "java.util.SplittableRandom",
                                    "java.util.concurrent.ThreadLocalRandom",
                                    "java.security.SecureRandom")))
                    .orShould()
                    .accessTargetWhere(access("java.lang.Math", "random")
                            .or(access("java.lang.StrictMath", "random"))
                            .or(access("java.util.Collections", "shuffle"))
                            .or(access("java.util.UUID", "randomUUID"))
                            .or(access("sim.engine.SimState", "random")))
                    .because("every draw is keyed by seed, mechanism, week and entity (package random); a shared"
                            + " generator makes each draw depend on all the draws before it"),
            new Example("atomization.society", "class Broken { double draw() { return Math.random(); } }"),
            new Example("atomization.scenario", "class Broken { java.util.Random generator; }"),
            new Example(
                    "atomization.model",
                    "class Broken extends sim.engine.SimState { Broken() { super(1); }"
                            + " double draw() { return random.nextDouble(); } }")),

    NO_MACHINE_DEPENDENT_FUNCTIONS(
            noClasses()
                    .that()
                    .resideInAPackage("atomization..")
                    .should()
                    .accessTargetWhere(access(
                            "java.lang.Math",
                            "sin",
                            "cos",
                            "tan",
                            "asin",
                            "acos",
                            "atan",
                            "atan2",
                            "sinh",
                            "cosh",
                            "tanh",
                            "exp",
                            "expm1",
                            "log",
                            "log10",
                            "log1p",
                            "pow",
                            "cbrt",
                            "hypot"))
                    .because("the last digit of java.lang.Math's functions may differ between machines; StrictMath and"
                            + " Commons Math's FastMath give the same everywhere"),
            new Example("atomization.mechanism", "class Broken { double grow(double x) { return Math.exp(x); } }"),
            new Example(
                    "atomization.analysis",
                    "class Broken { java.util.function.DoubleUnaryOperator logarithm = Math::log; }")),

    THREADS_ONLY_IN_PARALLEL(
            noClasses()
                    .that()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.SIMULATION))
                    .and()
                    .resideOutsideOfPackage("atomization.parallel..")
                    .should()
                    .dependOnClassesThat(inPackages("java.util.concurrent")
                            .or(named("java.lang.Thread", "java.lang.ThreadLocal"))
                            .and(DescribedPredicate.not(Predicates.nameMatching(
                                    "java\\.util\\.concurrent\\.atomic\\.Atomic(Integer|Long)(Array)?"))))
                    .orShould()
                    .accessTargetWhere(access("java.util.stream.BaseStream", "parallel")
                            .or(access("java.util.Collection", "parallelStream"))
                            .or(access("java.util.Arrays", "parallelPrefix", "parallelSetAll", "parallelSort")))
                    .because("package parallel adds up fixed blocks in the order of their index, so that no result"
                            + " depends on the number of threads (counts of whole numbers do not, in any order)"),
            new Example("atomization.mechanism", "class Broken { java.util.concurrent.ExecutorService threads; }"),
            new Example(
                    "atomization.observation",
                    "class Broken { double sum(double[] x) {"
                            + " return java.util.Arrays.stream(x).parallel().sum(); } }")),

    NO_SUMS_IN_ARRIVAL_ORDER(
            noClasses()
                    .that()
                    .resideInAPackage("atomization..")
                    .should()
                    .dependOnClassesThat(named(
                            "java.util.concurrent.atomic.DoubleAdder", "java.util.concurrent.atomic.DoubleAccumulator"))
                    .because("they add in the order in which threads arrive, and floating-point sums depend on order"),
            new Example("atomization.parallel", "class Broken { java.util.concurrent.atomic.DoubleAdder sum; }")),

    NO_ITERATION_IN_HASH_ORDER(
            classes()
                    .that()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.SIMULATION))
                    .should(new HashOrderCondition())
                    .because("hash order is nobody's choice; a hash table may answer questions, but what is gone"
                            + " through one by one is an array, a List, a LinkedHashMap, a TreeMap or an EnumMap"),
            new Example(
                    "atomization.population",
                    "class Broken { private final java.util.Map<String, Integer> places = new java.util.HashMap<>();"
                            + " int sum() { int sum = 0; for (int place : places.values()) sum += place;"
                            + " return sum; } }"),
            new Example(
                    "atomization.observation",
                    "class Broken { void tell(java.util.stream.Stream<String> names) {"
                            + " names.collect(java.util.stream.Collectors.groupingBy(String::length))"
                            + ".forEach((length, all) -> {}); } }")),

    NO_ORDER_THAT_CHANGES_WITH_EVERY_START(
            noClasses()
                    .that()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.SIMULATION))
                    .or()
                    .resideInAnyPackage("atomization.scenario..", "atomization.results..")
                    .should()
                    .accessTargetWhere(access("java.util.Map", "of", "ofEntries", "copyOf")
                            .or(access("java.util.Set", "of", "copyOf"))
                            .and(describe("of several elements", access -> !isOfOneElement(access)))
                            .or(access("java.util.stream.Collectors", "toUnmodifiableSet", "toUnmodifiableMap"))
                            .or(access("java.lang.System", "identityHashCode")))
                    .because("Set.of and Map.of go through their elements in an order drawn anew at every start;"
                            + " List.of, LinkedHashSet, TreeMap and EnumMap have an order of their own"),
            new Example("atomization.results", "class Broken { Object columns = java.util.Set.of(1, 2); }"),
            new Example("atomization.scenario", "class Broken { Object keys = java.util.Map.of(1, 2, 3, 4); }")),

    NO_CLOCK(
            noClasses()
                    .that()
                    .resideInAnyPackage(PackageTable.patterns(PackageTable.SIMULATION))
                    .should()
                    .accessTargetWhere(access("java.lang.System", "currentTimeMillis", "nanoTime", "getenv")
                            .or(describe(
                                    "now() of java.time",
                                    access -> access.getName().equals("now")
                                            && access.getTargetOwner()
                                                    .getPackageName()
                                                    .equals("java.time"))))
                    .because("the only time of the model is its week; a run must not depend on when it is made"),
            new Example(
                    "atomization.event",
                    "class Broken { java.time.LocalDate today() { return java.time.LocalDate.now(); } }")),

    NAMES_SAY_WHAT_A_CLASS_IS(
            noClasses()
                    .that()
                    .resideInAPackage("atomization..")
                    .should()
                    .haveNameMatching(".*(Manager|Utils?|Helpers?|Impl)(\\$.*)?")
                    .because("such a name says that the class has no one concept"),
            new Example("atomization.society", "class TieManager {}"));

    /** Source code of one class, with its package. */
    record Example(String packageName, String code) {}

    final ArchRule rule;
    final List<Example> brokenBy;

    ArchitectureRule(ArchRule rule, Example... brokenBy) {
        // Packages come one after the other; a rule about one that is not there yet holds.
        this.rule = rule.allowEmptyShould(true);
        this.brokenBy = List.of(brokenBy);
    }

    private static DescribedPredicate<JavaClass> inPackages(String... roots) {
        return describe("in packages " + String.join(", ", roots), type -> {
            String name = type.getPackageName();
            return List.of(roots).stream().anyMatch(root -> name.equals(root) || name.startsWith(root + "."));
        });
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("named " + String.join(", ", names), type -> wanted.contains(type.getFullName()));
    }

    /** Calls, method references and field accesses, also those that go through a subclass. */
    private static DescribedPredicate<JavaAccess<?>> access(String owner, String... members) {
        Set<String> wanted = Set.of(members);
        return describe(
                owner + "." + String.join("/", members),
                access -> wanted.contains(access.getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    /** Whether a call to {@code Set.of} or {@code Map.of} makes a collection too small to have an order. */
    private static boolean isOfOneElement(JavaAccess<?> access) {
        String call = access.getTarget().getFullName();
        return List.of(
                        "java.util.Set.of()",
                        "java.util.Set.of(java.lang.Object)",
                        "java.util.Map.of()",
                        "java.util.Map.of(java.lang.Object, java.lang.Object)")
                .contains(call);
    }
}
