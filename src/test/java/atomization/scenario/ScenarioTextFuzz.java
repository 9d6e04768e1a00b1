package atomization.scenario;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;

class ScenarioTextFuzz {
    @FuzzTest
    void anyBytesAreEitherReadOrRefusedForTheUser(byte[] bytes) {
        Source source = new Source("x.yaml", null, true);
        try {
            String text = SourceText.decode(bytes, source);
            Sample sample =
                    Loaded.parse(text, "x.yaml", Path.of("/"), Sample.class).value();
            String yaml = Canonical.yaml(sample);
            if (!Canonical.yaml(RecordBinder.bind(YamlReader.read(yaml, source, new Problems()), Sample.class))
                    .equals(yaml)) {
                throw new IllegalStateException("not read back as it was written: " + yaml);
            }
        } catch (InvalidInput refused) {
            if (refused.problems().isEmpty()) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }
}
