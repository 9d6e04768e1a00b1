package atomization.scenario;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ScenarioFuzz {
    @FuzzTest
    void aScenarioIsUnderstoodOrRefusedInWords(byte[] bytes) {
        try {
            String text = SourceText.decode(bytes, new Source("x.yaml", FuzzedFolder.path(), true));
            Plan plan = Plan.of(Loaded.parse(text, "x.yaml", FuzzedFolder.path(), Scenario.class));
            if (plan.hash().isEmpty()) {
                throw new IllegalStateException("no hash");
            }
        } catch (InvalidInput refused) {
            requireReason(refused);
        }
    }

    static void requireReason(InvalidInput refused) {
        for (Problem problem : refused.problems()) {
            if (problem.message().isBlank() || problem.message().equals("null")) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
        if (refused.problems().isEmpty()) {
            throw new IllegalStateException("refused without a reason", refused);
        }
    }
}
