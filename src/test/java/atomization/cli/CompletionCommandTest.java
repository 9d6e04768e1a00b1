package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @Test
    void bashCompletesCommandsAndKindsOnceTheScriptIsSourced(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        Executed completion = Executed.of("completion");
        assertThat(completion.code()).isZero();
        Path script = Files.writeString(folder.resolve("completion"), completion.out());
        assertThat(completed(script, "'' ")).containsAll(CommandName.labels());
        assertThat(completed(script, "tw")).containsExactly("twin");
        assertThat(completed(script, "list mech")).containsExactly("mechanisms");
        assertThat(completed(script, "twin --a")).containsExactly("--at");
    }

    private static java.util.List<String> completed(Path script, String words)
            throws IOException, InterruptedException {
        String probe =
                "source '" + script + "'; COMP_WORDS=(atomization " + words + "); COMP_CWORD=$((${#COMP_WORDS[@]}-1));"
                        + " COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE};"
                        + " _complete_atomization atomization \"${COMP_WORDS[COMP_CWORD]}\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", probe).start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out.lines().map(String::strip).toList();
    }
}
