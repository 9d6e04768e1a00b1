package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.figure.Collective;
import atomization.figure.NetworkFrame;
import atomization.figure.Palette;
import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SceneTest {
    private final LiveRun run = new LiveRun(SmallPlan.read(SmallPlan.RESTLESS.toArray(String[]::new)), new Ranges(1));
    private final Society society = run.society();
    private final Scene scene = new Scene(society, Arrangement.WORKPLACE, 1.6);

    private NetworkFrame runToADispute() {
        while (society.disputes.open().stream().noneMatch(dispute -> dispute.arena() == Arena.STRIKE)) {
            assertThat(run.step()).as("there is a strike").isTrue();
        }
        return scene.take(SceneSettings.START);
    }

    @Test
    void whoStrikesIsMarkedAndNobodyElse() {
        NetworkFrame frame = runToADispute();
        for (int i = 0; i < society.workers.size(); i++) {
            assertThat((frame.mark()[i] & NetworkFrame.STRIKES) != 0)
                    .isEqualTo(society.workers.acting(Arena.STRIKE).get(i));
            assertThat(frame.value()[i]).isEqualTo((float) society.workers.fear.get(i));
        }
    }

    @Test
    void anEnterpriseInDisputeIsShownAsSuch() {
        NetworkFrame frame = runToADispute();
        for (int k = 0; k < society.enterprises.count(); k++) {
            boolean dispute = society.collectives(Arena.STRIKE).dispute(k) != null;
            assertThat(frame.outer().get(k).condition() == Collective.Condition.DISPUTE)
                    .isEqualTo(dispute);
            if (dispute) {
                assertThat(frame.outer().get(k).detail()).contains("strike in week", "act");
            }
        }
    }

    @Test
    void theMoreStrikeTheMoreIsMarkedInThePicture() {
        Sheet sheet = new Sheet(true, false, SceneSettings.START);
        Scene drawn = sheet.scene(run, 900, 600);
        assertThat(marked(sheet.image(run, drawn, 900, 600, null))).isLessThan(400);
        NetworkFrame frame = runToADispute();
        int strikers = society.workers.acting(Arena.STRIKE).count();
        assertThat(frame.outer()).anyMatch(group -> group.acting() > 0.1);
        assertThat(marked(sheet.image(run, drawn, 900, 600, null))).isGreaterThan(400 + 30 * strikers);
    }

    /** Pixels of those who strike; the legend has some, too. */
    private static int marked(BufferedImage image) {
        int count = 0;
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            count += (pixel & 0xFFFFFF) == Palette.STRIKE ? 1 : 0;
        }
        return count;
    }

    @Test
    void allTiesAreShownOnceAndOnlyThoseAskedFor() {
        run.step();
        int[] counts = new int[Layer.COUNT];
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            for (int i = 0; i < society.workers.size(); i++) {
                counts[k] += layer.degree(i);
            }
        }
        NetworkFrame all = scene.take(SceneSettings.START);
        assertThat(all.ties().count()).isEqualTo((counts[0] + counts[1] + counts[2]) / 2);
        NetworkFrame some = scene.take(SceneSettings.START.withLayer(Layer.RESIDENCE, false));
        assertThat(some.ties().count()).isEqualTo((counts[0] + counts[2]) / 2);
        assertThat(scene.take(SceneSettings.START.withWeakest(1)).ties().count())
                .isZero();
    }

    @Test
    void aNeighbourhoodHoldsThoseWithinTwoTiesAndNobodyElse() {
        run.step();
        NetworkFrame frame = scene.take(SceneSettings.START.withChosen(5, true));
        boolean[] near = new boolean[society.workers.size()];
        near[5] = true;
        for (int step = 0; step < 2; step++) {
            boolean[] before = near.clone();
            for (int i = 0; i < near.length; i++) {
                for (int j = 0; j < near.length; j++) {
                    for (int k = 0; k < Layer.COUNT; k++) {
                        near[j] |= before[i] && society.ties.layer(k).slotOf(i, j) >= 0;
                    }
                }
            }
        }
        for (int i = 0; i < near.length; i++) {
            assertThat(!Float.isNaN(frame.x()[i])).as("worker %d", i).isEqualTo(near[i]);
        }
        assertThat(frame.mark()[5] & NetworkFrame.CHOSEN).isNotZero();
    }

    @Test
    void whoKeepsItsPlaceOfWorkKeepsItsPlaceInThePicture() {
        NetworkFrame before = scene.take(SceneSettings.START);
        int[] workshops = new int[society.workers.size()];
        java.util.Arrays.setAll(workshops, society.workers::workshop);
        int stayed = 0;
        for (int week = 0; week < 10; week++) {
            run.step();
        }
        NetworkFrame after = scene.take(SceneSettings.START);
        for (int i = 0; i < workshops.length; i++) {
            if (society.workers.workshop(i) == workshops[i]) {
                stayed++;
                assertThat(after.x()[i]).isEqualTo(before.x()[i]);
            }
        }
        assertThat(stayed).isGreaterThan(200);
    }

    @Test
    void aLargeSocietyIsShownByItsWorkshopsAndSaysSo() {
        LiveRun large = new LiveRun(SmallPlan.read("run.workers=20001"), new Ranges(1));
        large.step();
        NetworkFrame frame = new Scene(large.society(), Arrangement.WORKPLACE, 1.6)
                .take(SceneSettings.START.with(WorkerState.EMPLOYMENT));
        assertThat(frame.detail()).isEqualTo(NetworkFrame.Detail.INNER_GROUPS);
        assertThat(frame.notice()).contains("20,001 workers", "workshop");
        // everybody in a workshop is employed, the first category
        assertThat(frame.innerValue()).hasSize(large.society().enterprises.workshopCount());
        for (float mean : frame.innerValue()) {
            assertThat(Float.isNaN(mean) || mean == 0).isTrue();
        }
    }

    @Test
    void everyStateOfEveryWorkerHasAColour() {
        run.step();
        for (WorkerState state : WorkerState.values()) {
            assertThat(WorkerState.named(state.label())).isSameAs(state);
            for (int i = 0; i < society.workers.size(); i++) {
                double value = state.of(society, i);
                assertThat(value).isNotNaN();
                if (state.colouring().isCategorical()) {
                    assertThat(value)
                            .isBetween(0.0, state.colouring().categories().size() - 1.0);
                }
            }
        }
    }
}
