package atomization;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction of the arrows between packages, and what keeps results the same on every machine. */
class ArchitectureTest {
    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("atomization");

    @ParameterizedTest
    @MethodSource("rows")
    void aPackageImportsOnlyWhatItsRowAllows(PackageTable.Row row) {
        ruleOf(row).check(PROJECT);
    }

    @ParameterizedTest
    @EnumSource
    void theProjectKeepsTheRule(ArchitectureRule rule) {
        rule.rule.check(PROJECT);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        List<String> unmarked = PROJECT.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith(NullMarked.class))
                        .orElse(true))
                .map(each -> each.getName() + " needs a package-info.java with @NullMarked")
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFindsWhatBreaksIt(ArchitectureRule rule, @TempDir Path folder) throws IOException {
        // Examples of one class each are tried one at a time, so that none hides behind another.
        boolean together = rule == ArchitectureRule.NO_CYCLES;
        List<List<ArchitectureRule.Example>> trials = together
                ? List.of(rule.brokenBy)
                : rule.brokenBy.stream().map(List::of).toList();
        for (int trial = 0; trial < trials.size(); trial++) {
            JavaClasses broken = compile(trials.get(trial), folder.resolve("trial" + trial));
            assertThat(rule.rule.evaluate(broken).hasViolation())
                    .as("violation found in %s", trials.get(trial))
                    .isTrue();
        }
    }

    @Test
    void theTableForbidsExactlyWhatItDoesNotAllow(@TempDir Path folder) throws IOException {
        List<ArchitectureRule.Example> all = new ArrayList<>();
        for (PackageTable.Row row : PackageTable.ROWS) {
            StringBuilder code = new StringBuilder("public class Each { ");
            for (PackageTable.Row other : PackageTable.ROWS) {
                if (!other.equals(row)) {
                    code.append("atomization.%s.Each %s; ".formatted(other.name(), other.name()));
                }
            }
            all.add(new ArchitectureRule.Example("atomization." + row.name(), code + "}"));
        }
        JavaClasses everyoneImportsEveryone = compile(all, folder);
        for (PackageTable.Row row : PackageTable.ROWS) {
            List<String> found = new ArrayList<>();
            ruleOf(row)
                    .evaluate(everyoneImportsEveryone)
                    .getFailureReport()
                    .getDetails()
                    .forEach(detail -> found.add(detail.replaceFirst(".*has type <atomization\\.(\\w+)\\..*", "$1")));
            assertThat(found).as("refused to %s", row.name()).containsExactlyInAnyOrderElementsOf(row.mayNotImport());
        }
    }

    static List<PackageTable.Row> rows() {
        return PackageTable.ROWS;
    }

    private static ArchRule ruleOf(PackageTable.Row row) {
        return noClasses()
                .that()
                .resideInAPackage("atomization." + row.name() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PackageTable.patterns(row.mayNotImport()))
                .because("data goes one way, from scenario to report, and " + row)
                .allowEmptyShould(true);
    }

    private static JavaClasses compile(List<ArchitectureRule.Example> examples, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ArchitectureRule.Example example : examples) {
            String name = example.code().replaceFirst("(?s).*?class (\\w+).*", "$1");
            Path file = folder.resolve("source")
                    .resolve(example.packageName().replace('.', '/'))
                    .resolve(name + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, "package " + example.packageName() + ";\n" + example.code() + "\n"));
        }
        Path compiled = Files.createDirectories(folder.resolve("compiled"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    compiled.toString());
            boolean succeeded = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(succeeded).as(messages::toString).isTrue();
        }
        return new ClassFileImporter().importPath(compiled);
    }
}
