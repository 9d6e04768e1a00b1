package atomization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The real launcher on a copy of the real project. A build takes many seconds, so there are two in all: the first launch,
 * made twice at once before the tests, and one after a change, made by the last test.
 */
@Tag("system")
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {
    /** A test that runs after the one before it, though the class as a whole runs beside other classes. */
    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Step {}

    private static final String BUILDING = "building (";

    @TempDir
    static Path folder;

    static Path project;
    static List<Launch> firstLaunches;

    private record Launch(Process process, Path output, Path errors) {
        int exitCode() {
            try {
                assertThat(process.waitFor(5, TimeUnit.MINUTES))
                        .as("ended in time")
                        .isTrue();
            } catch (InterruptedException interrupted) {
                process.destroyForcibly();
                throw new AssertionError(interrupted);
            }
            return process.exitValue();
        }

        String said() {
            exitCode();
            return read(errors);
        }

        String answered() {
            exitCode();
            return read(output);
        }
    }

    @BeforeAll
    static void launchTwiceAtOnce() throws IOException {
        assumeTrue(onPath("mvn"), "Maven is not on the PATH");
        assumeTrue(onPath("bash"), "bash is not on the PATH");
        project = folder.resolve("a project, copied");
        copy(Path.of("").toAbsolutePath(), project, "pom.xml", ".mvn", "src/main", "atomization", "LICENSE", "NOTICE");
        firstLaunches = List.of(
                launch(project, Map.of(), "./atomization", "--version"),
                launch(project, Map.of(), "./atomization", "--version"));
        for (Launch launch : firstLaunches) {
            assertThat(launch.exitCode()).as(launch.said()).isZero();
        }
    }

    @Step
    @Order(1)
    void twoFirstLaunchesAtOnceBuildOnce() throws IOException {
        assertThat(firstLaunches)
                .allSatisfy(launch -> assertThat(launch.answered()).startsWith("atomization "));
        assertThat(firstLaunches)
                .filteredOn(launch -> launch.said().contains(BUILDING))
                .hasSize(1);
        assertThat(firstLaunches)
                .filteredOn(launch -> launch.said().contains("another launch is building"))
                .hasSize(1);
        assertThat(builds()).hasSize(1);
        assertThat(project.resolve("target")).doesNotExist();
    }

    @Step
    @Order(2)
    void aSecondLaunchBuildsNothingAndSaysNothing() throws IOException {
        Launch second = launch(project, Map.of(), "./atomization", "--version");
        assertThat(second.exitCode()).isZero();
        assertThat(second.said()).isEmpty();
        assertThat(builds()).hasSize(1);
    }

    @Step
    @Order(3)
    void whatIsNoSourceCausesNoBuild() throws IOException {
        Path source = project.resolve("src/main/java/atomization/cli/Main.java");
        Files.writeString(source.resolveSibling("Main.java~"), "what an editor left");
        Files.createDirectories(project.resolve("target/classes"));
        Files.writeString(project.resolve("target/classes/file"), "what Maven made");
        Files.createDirectories(project.resolve("results"));
        Files.writeString(project.resolve("results/series.csv"), "what a run left");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
        Launch again = launch(project, Map.of(), "./atomization", "--version");
        assertThat(again.exitCode()).isZero();
        assertThat(again.said()).isEmpty();
    }

    @Step
    @Order(4)
    void theExitCodeIsTheProgramsThroughLinksFromAnywhere() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("else where, é"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("to the script"), project.resolve("atomization"));
        Files.createSymbolicLink(elsewhere.resolve("to the link"), link.getFileName());
        Launch wrong = launch(elsewhere, Map.of(), "./to the link", "--no-such-option");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.said()).contains("--no-such-option").doesNotContain(BUILDING);
        assertThat(launch(elsewhere, Map.of(), link.toString(), "--version").exitCode())
                .isZero();
    }

    @Step
    @Order(5)
    void theProgramIsToldWhereTheProjectIsAndStaysInTheUsersFolder() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("working folder"));
        Map<String, String> showSettings = Map.of("ATOMIZATION_JAVA_OPTIONS", "-XshowSettings:properties");
        Launch launch =
                launch(elsewhere, showSettings, project.resolve("atomization").toString(), "--version");
        assertThat(launch.said())
                .contains("atomization.home = " + project.toRealPath())
                .contains("atomization.build = " + builds().get(0))
                .contains("user.dir = " + elsewhere.toRealPath())
                .contains("duckdb.jar");
    }

    @Step
    @Order(6)
    void aMissingJavaIsSaidPlainly() throws IOException {
        Path tools = pathWith("bash", "env", "readlink", "find", "sort", "sha256sum", "xargs", "flock");
        Map<String, String> noJava = Map.of("PATH", tools.toString(), "JAVA_HOME", "");
        Launch launch = launch(project, noJava, "./atomization", "--version");
        assertThat(launch.exitCode()).isEqualTo(5);
        assertThat(launch.said()).contains("Java of version 17", "JAVA_HOME is not set", "No java is on the PATH");
    }

    @Step
    @Order(7)
    void aRuntimeWithoutCompilerRunsWhatIsBuiltAndBuildsNothing() throws IOException {
        Path runtime = folder.resolve("runtime");
        Files.createDirectories(runtime.resolve("bin"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        script(runtime.resolve("bin/java"), java);
        Path tools = pathWith(
                "bash", "env", "readlink", "find", "sort", "sha256sum", "xargs", "flock", "mkdir", "rm", "tar", "sed");
        Map<String, String> onlyRuntime = Map.of("PATH", tools.toString(), "JAVA_HOME", runtime.toString());
        assertThat(launch(project, onlyRuntime, "./atomization", "--version").exitCode())
                .isZero();

        Path unbuilt = folder.resolve("unbuilt");
        copy(project, unbuilt, "pom.xml", ".mvn", "src/main", "atomization");
        Launch launch = launch(unbuilt, onlyRuntime, "./atomization", "--version");
        assertThat(launch.exitCode()).isEqualTo(5);
        assertThat(launch.said()).contains("building needs a JDK", "without the compiler");
    }

    @Step
    @Order(8)
    void aMissingMavenIsSaidPlainly() throws IOException {
        Path tools = pathWith(
                "bash", "env", "readlink", "find", "sort", "sha256sum", "xargs", "flock", "mkdir", "rm", "tar", "sed");
        Map<String, String> noMaven = Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home"));
        Path unbuilt = folder.resolve("without Maven");
        copy(project, unbuilt, "pom.xml", ".mvn", "src/main", "atomization");
        Launch launch = launch(unbuilt, noMaven, "./atomization", "--version");
        assertThat(launch.exitCode()).isEqualTo(5);
        assertThat(launch.said()).contains("Maven 3.8");
    }

    @Step
    @Order(9)
    void aBuildIsKeptWhileARunUsesItAndOldOnesGo() throws IOException {
        assumeTrue(onPath("flock"), "without flock no build is ever removed");
        String used = builds().get(0);
        // The debugger's agent holds the program before its first line for as long as the test needs it.
        Map<String, String> held = Map.of(
                "ATOMIZATION_JAVA_OPTIONS",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,address=127.0.0.1:0");
        Launch running = launch(project, held, "./atomization", "--version");
        try {
            awaitOutput(running, "Listening");
            old("unused", 50);
            Files.createDirectories(buildFolder("kept"));
            Files.createFile(buildFolder("kept").resolve("keep"));
            old("kept", 40);
            // builds from before the clock was put back: the new one is older than all of them, and stays
            old("second", -200);
            old("third", -100);
            old("fourth", -300);
            Files.setLastModifiedTime(
                    buildFolder(used), FileTime.from(Instant.now().minusSeconds(60 * 60)));

            Path source = project.resolve("src/main/java/atomization/cli/Main.java");
            Files.writeString(source, "// changed\n", StandardOpenOption.APPEND);
            Launch changed = launch(project, Map.of(), "./atomization", "--version");
            assertThat(changed.exitCode()).as(changed.said()).isZero();
            assertThat(changed.said()).contains("the sources have changed");
            assertThat(builds())
                    .hasSize(6)
                    .contains(used, "kept", "second", "third", "fourth")
                    .doesNotContain("unused");

            Launch earlier = launch(project, Map.of("ATOMIZATION_BUILD", used), "./atomization", "--version");
            assertThat(earlier.exitCode()).as(earlier.said()).isZero();
        } finally {
            running.process().destroy();
        }
        assertThat(running.exitCode())
                .as("ended by a signal that reached Java itself")
                .isEqualTo(143);
    }

    private static void old(String name, int minutes) throws IOException {
        Path build = Files.createDirectories(buildFolder(name));
        Files.createFile(build.resolve("atomization.jar"));
        Files.createFile(build.resolve("in-use"));
        Files.setLastModifiedTime(build, FileTime.from(Instant.now().minusSeconds(60L * minutes)));
    }

    private static void awaitOutput(Launch launch, String text) throws IOException {
        Instant end = Instant.now().plusSeconds(60);
        while (!read(launch.output()).contains(text)) {
            assertThat(launch.process().isAlive()).as(read(launch.errors())).isTrue();
            assertThat(Instant.now()).isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }
    }

    private static Launch launch(Path from, Map<String, String> environment, String... command) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ATOMIZATION_"));
        builder.environment().putAll(environment);
        return new Launch(builder.start(), output, errors);
    }

    private static List<String> builds() throws IOException {
        try (Stream<Path> builds = Files.list(project.resolve(".atomization/builds"))) {
            return builds.map(build -> build.getFileName().toString()).sorted().toList();
        }
    }

    private static Path buildFolder(String name) {
        return project.resolve(".atomization/builds").resolve(name);
    }

    /** A folder that holds these tools alone, to stand as the PATH. */
    private static Path pathWith(String... tools) throws IOException {
        Path path = Files.createTempDirectory(folder, "tools");
        for (String tool : tools) {
            List<Path> found = pathOf(tool);
            assumeTrue(!found.isEmpty(), tool + " is not on the PATH");
            script(path.resolve(tool), found.get(0));
        }
        return path;
    }

    private static void script(Path file, Path program) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static boolean onPath(String tool) {
        return !pathOf(tool).isEmpty();
    }

    private static List<Path> pathOf(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(each -> Path.of(each, tool))
                .filter(Files::isExecutable)
                .toList();
    }

    private static void copy(Path from, Path to, String... names) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            try (Stream<Path> walk = Files.walk(from.resolve(name), FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, COPY_ATTRIBUTES);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
